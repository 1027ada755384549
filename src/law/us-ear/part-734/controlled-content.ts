import type { Item, UsContentPart } from "../../../model/transaction.ts";
import type { Truth } from "../../../rules/kleene.ts";
import { entryOf, rowApplies } from "../part-774/ccl.ts";
import { DE_MINIMIS_LEVELS } from "./734-4.ts";

/** The calculation of part 734, Supplement No. 2, with what it leaves open. */
export interface ControlledContent {
  /** Share of the item's value in percent, where the open parts do not matter; absent where they do. */
  readonly percent?: number;
  /** 734.4(a), (b): whether a part is of a kind without a level; absent where that is open. */
  readonly noDeMinimis?: boolean;
  /** The arithmetic, one line a step. */
  readonly arithmetic: readonly string[];
}

export interface ContentQuestion {
  readonly item: Item;
  readonly destination: {
    readonly country: string;
    /** Country Groups; empty where the destination is in none. */
    readonly groups: readonly string[];
  };
  /** Whether a part, sent in that form from the United States to the destination, would need a licence. */
  readonly needsLicence: (part: UsContentPart) => Truth;
}

/**
 * Controlled US content: the parts of US origin that would need a licence to the destination, at fair market price, over the
 * price of the foreign-made item. Parts that a licence exception would free are counted: the cautious reading. `null`
 * where the parts or the item's value are not given.
 */
export function controlledContent(question: ContentQuestion): ControlledContent | null {
  const { item } = question;
  if (item.usContent === undefined || item.value === undefined) return null;
  const parts = item.usContent.map((part) => ({ part, controlled: question.needsLicence(part) }));
  const sum = (states: readonly Truth[]): number =>
    parts
      .filter(({ controlled }) => states.includes(controlled))
      .reduce((total, { part }) => total + part.value, 0);
  const price = item.value.amount;
  const low = (100 * sum(["yes"])) / price;
  const high = (100 * sum(["yes", "unknown"])) / price;
  const level = levelOf(question.destination.groups);
  const percent = high <= level ? high : low > level ? low : low === high ? low : undefined;
  const noDeMinimis = withoutLevel(question);
  return {
    ...(percent === undefined ? {} : { percent }),
    ...(noDeMinimis.value === "unknown" ? {} : { noDeMinimis: noDeMinimis.value === "yes" }),
    arithmetic: [
      ...parts.map(({ part, controlled }) => lineOf(part, controlled)),
      `controlled ${money(sum(["yes"]), item)}${low === high ? "" : ` to ${money(sum(["yes", "unknown"]), item)}`} ÷ price ${money(price, item)} = ${round(low)}${low === high ? "" : ` to ${round(high)}`} percent; level ${level} percent`,
      ...noDeMinimis.because,
    ],
  };
}

function levelOf(groups: readonly string[]): number {
  return groups.includes("E:1") || groups.includes("E:2")
    ? DE_MINIMIS_LEVELS.embargoed
    : DE_MINIMIS_LEVELS.others;
}

function lineOf(part: UsContentPart, controlled: Truth): string {
  const word = { yes: "counted", no: "not counted", unknown: "open" }[controlled];
  return `${part.description ?? "part"} ${part.eccn ?? "ECCN not known"}, ${part.value}: ${word}`;
}

function money(amount: number, item: Item): string {
  return `${round(amount)} ${item.value?.currency ?? ""}`.trim();
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

interface Level {
  readonly value: Truth;
  readonly because: readonly string[];
}

/** Items of which a paragraph of 734.4(a) asks what no list of parts tells (chips' functions, node of the fab). */
const NOT_TOLD_BY_PARTS = new Set([
  "4A003",
  "4A994",
  "3B993",
  "0A919",
  "3B001",
  "3B002",
  "3B903",
  "3B991",
  "3B992",
  "3B994",
]);
const ENCRYPTION = new Set(["5A002", "5B002", "5D002", "5A004"]);
const HOT_SECTION = {
  reason: "",
  column: null,
  see: null,
  applies: { kind: "only", paragraphs: ["a.1", "a.2", "a.3", "a.4", "a.5", "a.6", "a.8", "h", "i", "l"] },
} as const;
const MINOR_PARTS_TO = new Set(["BY", "CN", "RU"]);

/** 734.4(a)(2), (4), (6) and (b) from the parts; the other paragraphs are open for the items that they name. */
function withoutLevel({ item, destination }: ContentQuestion): Level {
  const found = (item.usContent ?? []).map((part) => levelOfPart(part, item, destination));
  const yes = found.filter(({ value }) => value === "yes");
  if (yes.length > 0) return { value: "yes", because: yes.flatMap(({ because }) => because) };
  const entry = item.eccn === undefined ? undefined : entryOf(item.eccn);
  const open =
    found.some(({ value }) => value === "unknown") || entry === undefined || NOT_TOLD_BY_PARTS.has(entry);
  return { value: open ? "unknown" : "no", because: [] };
}

function levelOfPart(
  part: UsContentPart,
  item: Item,
  { country, groups }: ContentQuestion["destination"],
): Level {
  if (part.eccn === undefined) return { value: "unknown", because: [] };
  const entry = entryOf(part.eccn);
  const reached = (pinpoint: string): Level => ({
    value: "yes",
    because: [`${part.description ?? "part"} ${part.eccn}: no de minimis level, 15 CFR ${pinpoint}`],
  });
  if (/^(9[A-E]515|\d[A-E]6\d\d)$/.test(entry)) {
    const inD5 = groups.includes("D:5");
    const minor = groups.includes("E:1") || groups.includes("E:2") || MINOR_PARTS_TO.has(country);
    if (!part.eccn.includes(".") && inD5 !== minor) return { value: "unknown", because: [] };
    const isMinor = part.eccn.toLowerCase().startsWith(`${entry.toLowerCase()}.y`);
    if (isMinor ? minor : inD5) return reached(isMinor ? "734.4(a)(6)(ii)" : "734.4(a)(6)(i)");
  }
  if (entry === "5E002" && item.eccn !== undefined && entryOf(item.eccn) === "5E002")
    return reached("734.4(a)(2)");
  if (entry === "9E003") {
    const hot = rowApplies(HOT_SECTION, part.eccn);
    if (hot !== "no") return hot === "yes" ? reached("734.4(a)(4)") : { value: "unknown", because: [] };
  }
  return ENCRYPTION.has(entry) ? { value: "unknown", because: [] } : { value: "no", because: [] };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { embeddedLaw } from "../../../app/embedded-data.ts";
import { parseTransaction } from "../../../app/parse-transaction.ts";
import { plainDate } from "../../../model/plain-date.ts";
import type { Transaction } from "../../../model/transaction.ts";
import type { ListedNeighbour, Observed } from "./observation.ts";
import { checklistOf, redFlagsOf } from "./red-flags.ts";

interface Sighted {
  readonly case: string;
  readonly on?: string;
  /** Over the sale of the file's heading: the transaction, its item, its customer, further parties. */
  readonly change?: Record<string, unknown>;
  readonly item?: Record<string, unknown>;
  readonly party?: Record<string, unknown>;
  readonly more?: Record<string, unknown>[];
  /** A listed party at every address that a party gives. */
  readonly neighbour?: ListedNeighbour;
  readonly flags?: readonly string[];
  readonly without?: readonly string[];
}

const { law } = embeddedLaw();
const { redFlags: catalogue } = law.tables;
const cases: Sighted[] = parse(readFileSync(join(import.meta.dirname, "red-flags.sightings.yaml"), "utf8"));
const TODAY = "2026-11-02";

describe("red flags that the facts show", () => {
  test.each(cases.map((one): [string, Sighted] => [one.case, one]))("%s", (_, one) => {
    const ids = redFlagsOf(observed(one), plainDate(one.on ?? TODAY)).map(({ id }) => id);
    for (const id of one.flags ?? []) expect(ids).toContain(id);
    for (const id of one.without ?? []) expect(ids).not.toContain(id);
  });

  test("each computed indicator has a case that shows it and one that does not", () => {
    const shown = (ids: readonly string[]): Set<string> => new Set(ids.map(indicatorOf));
    const raised = shown(cases.flatMap(({ flags }) => flags ?? []));
    const absent = shown(cases.flatMap(({ without }) => without ?? []));
    const computed = catalogue.flags.filter(({ how }) => how === "computed").map(({ id }) => id);
    expect(computed.filter((id) => !raised.has(id))).toEqual([]);
    // At a military site or not is one fact: its absence is every other case.
    expect(computed.filter((id) => !absent.has(id) && id !== "military-address")).toEqual([]);
  });

  test("every known transshipment point raises the flag for high priority goods, Egypt does not", () => {
    const raises = (to: string): boolean =>
      redFlagsOf(observed({ case: to, change: { to } }), plainDate(TODAY)).some(
        ({ id }) => id === "high-priority-transshipment:1",
      );
    const points = "AE AM BR CN GE HK IL IN KG KZ MX NI RS SG TJ TR TW UZ ZA".split(" ");
    expect(points.filter((to) => !raises(to))).toEqual([]);
    expect(raises("EG")).toBe(false);
  });

  test("a flag is resolved by its id", () => {
    const [flag] = redFlagsOf(
      observed({ case: "", change: { resolvedRedFlags: ["high-priority-transshipment:1"] } }),
      plainDate(TODAY),
    );
    expect(flag).toMatchObject({ id: "high-priority-transshipment:1", resolved: true });
  });
});

describe("the catalogue", () => {
  test("holds the 56 red flags of the ten documents, each with its source, nine of them from memory", () => {
    const sources = catalogue.flags.flatMap(({ sources: all }) => all);
    expect(sources).toHaveLength(56);
    expect(sources.filter(({ seen }) => !seen)).toHaveLength(9);
    expect(new Set(sources.map(({ document }) => document))).toEqual(
      new Set(Object.keys(catalogue.documents)),
    );
    expect(new Set(catalogue.flags.map(({ id }) => id)).size).toBe(catalogue.flags.length);
  });

  test("says which wording is from memory", () => {
    const flags = redFlagsOf(
      observed({ case: "", change: { formerDestinations: ["RU"] }, party: { address: "Abay 12, Almaty" } }),
      plainDate("2022-07-01"),
    );
    expect(flags.find(({ id }) => id.startsWith("redirected"))?.citation.version).toMatch(/from memory/);
    expect(flags.find(({ id }) => id.startsWith("high-priority"))?.citation.version).toBe("2022-06-28");
  });
});

describe("the checklist", () => {
  test("offers every red flag that only a person can tell, and holds nothing", () => {
    const offered = checklistOf(observed({ case: "" }), plainDate(TODAY)).map(({ id }) => id);
    expect(offered).toEqual(catalogue.flags.filter(({ how }) => how === "asked").map(({ id }) => id));
    expect(offered.length).toBeLessThan(20);
  });

  test("is empty for a sale among partner countries", () => {
    const among = observed({ case: "", change: { to: "DE" }, party: { country: "DE" } });
    expect(checklistOf(among, plainDate(TODAY))).toEqual([]);
  });

  test("drops what is answered", () => {
    const answered = observed({ case: "", change: { redFlagChecklist: { "services-declined": false } } });
    const offered = checklistOf(answered, plainDate(TODAY)).map(({ id }) => id);
    expect(offered).not.toContain("services-declined");
    expect(offered).toContain("vague-delivery");
  });

  test("refuses a red flag that the catalogue does not know", () => {
    const parsed = parseTransaction(
      sale({ case: "", change: { redFlagChecklist: { nonsense: true } } }),
      law,
    );
    expect(parsed.ok ? [] : parsed.errors.map(({ code }) => code)).toEqual(["HF-IN-021"]);
  });
});

/** `listed-address` of `listed-address:Buyer:list:1`. */
function indicatorOf(id: string): string {
  if (id.startsWith("forwarder-as-")) return "forwarder-as-end-user";
  return id.slice(0, id.indexOf(":"));
}

function observed(one: Sighted): Observed {
  const parsed = parseTransaction(sale(one), law);
  if (!parsed.ok) throw new Error(parsed.errors.map((error) => error.toLine()).join("\n"));
  return {
    transaction: parsed.transaction satisfies Transaction,
    tables: law.tables,
    catalogue,
    listedAt: () => (one.neighbour === undefined ? [] : [one.neighbour]),
  };
}

function sale(one: Sighted): Record<string, unknown> {
  const buyer = { name: "Buyer", country: "KZ", ...one.party };
  return {
    id: `sale: ${one.case}`,
    type: "export",
    from: "US",
    to: "KZ",
    parties: [{ role: "purchaser", ...buyer }, { role: "end-user", ...buyer }, ...(one.more ?? [])],
    items: [{ eccn: "EAR99", hs: "8542.31", origin: "US", ...one.item }],
    ...one.change,
  };
}

import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sax from "sax";
import { CodedError } from "../model/coded-error.ts";
import { type PlainDate, parsePlainDate } from "../model/plain-date.ts";
import { storeFolder } from "./list-store.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A paragraph of a section or supplement, in reading order. */
export interface LawParagraph {
  /** `744.21`, or `744-supplement-4`. */
  readonly section: string;
  /** `(a)(2)`; empty for a heading, a note, a row of a table. */
  readonly path: string;
  readonly text: string;
}

/** The parts of title 15 that the encoded law was read from. */
export const LAW_PARTS: readonly string[] = [
  ..."730 732 734 736 738 740 742 744 746 748 750 762 764 772 774".split(" "),
];

/** The address of a part's text on a day (eCFR versioner). */
export function lawTextAddress(part: string, on: PlainDate): string {
  return `https://www.ecfr.gov/api/versioner/v1/full/${on}/title-15.xml?part=${part}`;
}

/** Keeps the text of a part as of `on`. @returns the part. @throws CodedError `HF-LAW-016` for another file */
export function storeLawText(xml: string, on: PlainDate, env: Environment): string {
  const part = /<DIV5\b[^>]*\bN="(\d{3})"/.exec(xml)?.[1];
  if (part === undefined || readLawText(xml).length === 0) throw new CodedError("HF-LAW-016");
  const folder = join(lawFolder(env), part);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${on}.xml`);
  writeFileSync(`${file}.part`, xml);
  renameSync(`${file}.part`, file);
  return part;
}

/** The paragraphs that `place` (`744.21(a)(2)`, `744-supplement-4`) names, as they stood on `on`. @throws CodedError */
export function lawTextOf(
  place: string,
  on: PlainDate,
  env: Environment,
): { readonly read: string; readonly paragraphs: LawParagraph[] } {
  const plain = place.replace(/^\s*(?:15\s+CFR\s+)?(?:§+\s*)?/i, "").trim();
  const match = /^(\d{3})(\.\d+(?:-\d+\.\d+)?|-supplement-\d+)((?:\([A-Za-z0-9]+\))*)$/.exec(plain);
  if (match === null) throw new CodedError("HF-LAW-015", { value: place });
  const [, part = "", rest = "", path = ""] = match;
  const kept = keptLawText(part, on, env);
  if (kept === null) {
    const days = daysIn(join(lawFolder(env), part)).join(", ");
    const others = days === "" ? "" : ` (kept: ${days})`;
    throw new CodedError("HF-LAW-014", { value: `part ${part} on ${on}${others}` });
  }
  const { read } = kept;
  const section = part + rest;
  const paragraphs = readLawText(kept.xml).filter(
    (one) => one.section === section && (path === "" || one.path === path || one.path.startsWith(`${path}(`)),
  );
  if (paragraphs.length === 0) throw new CodedError("HF-LAW-015", { value: place, place: `text of ${read}` });
  return { read, paragraphs };
}

/** The text of a part as kept, with the day it is of. */
export interface KeptText {
  readonly read: string;
  readonly xml: string;
}

/** The newest text of a part on or before `on`, with its day; `null` where none is kept. */
export function keptLawText(part: string, on: PlainDate, env: Environment): KeptText | null {
  const folder = join(lawFolder(env), part);
  const read = newestBy(folder, on);
  return read === null ? null : { read, xml: readFileSync(join(folder, `${read}.xml`), "utf8") };
}

function lawFolder(env: Environment): string {
  return join(dirname(storeFolder(env)), "law-text");
}

/** The last day on or before `on` for which a text is kept. */
function newestBy(folder: string, on: PlainDate): string | null {
  return daysIn(folder).findLast((day) => day <= on) ?? null;
}

/** The days for which a text is kept, earliest first. */
function daysIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => parsePlainDate(name.replace(/\.xml$/, "")) ?? [])
      .sort();
  } catch {
    return [];
  }
}

const BLOCKS: ReadonlySet<string> = new Set(["HEAD", "P", "FP", "HED", "TR", "CITA"]);

/** Every paragraph of an eCFR XML text. Marks of footnotes stand apart as `^1`, so that they do not join the next word. */
export function readLawText(xml: string): LawParagraph[] {
  const parser = sax.parser(true, { trim: false, normalize: false, xmlns: false });
  const found: LawParagraph[] = [];
  const labels = new LabelReader();
  let section = "";
  let text: string | null = null;
  parser.onopentag = ({ name, attributes }) => {
    if (name === "DIV8" || name === "DIV9") {
      section = sectionOf(String(attributes.N ?? ""));
      labels.restart();
    } else if (BLOCKS.has(name)) text = "";
    else if (text !== null && (name === "sup" || name === "SU")) text += " ^";
    else if (text !== null && name === "TD" && text !== "") text += " | ";
  };
  parser.ontext = (more) => {
    if (text !== null) text += more;
  };
  parser.onclosetag = (name) => {
    if (text !== null && (name === "sup" || name === "SU")) text += " ";
    if (!BLOCKS.has(name) || text === null) return;
    const clean = text.replace(/\s+/g, " ").trim();
    text = null;
    if (section === "" || clean === "") return;
    found.push({ section, path: name === "P" ? labels.next(clean) : "", text: clean });
  };
  parser.onerror = (error) => {
    throw new CodedError("HF-LAW-016", { value: error.message.split("\n")[0] ?? "", cause: error });
  };
  parser.ondoctype = () => {
    throw new CodedError("HF-LAW-016", { value: "a document type is not accepted" });
  };
  parser.write(xml).close();
  return found;
}

function sectionOf(name: string): string {
  const supplement = /^Supplement No\. (\d+) to Part (\d{3})$/.exec(name);
  return supplement === null ? name : `${supplement[2]}-supplement-${supplement[1]}`;
}

const ROMAN: readonly string[] = [..."i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ")];
const LEVELS: readonly ((label: string) => number)[] = [
  (label) => (/^[a-z]$/.test(label) ? label.charCodeAt(0) - 96 : 0),
  (label) => (/^\d+$/.test(label) ? Number(label) : 0),
  (label) => ROMAN.indexOf(label) + 1,
  (label) => (/^[A-Z]$/.test(label) ? label.charCodeAt(0) - 64 : 0),
];

/** Follows the labels `(a)`, `(1)`, `(i)`, `(A)` of a section; `(i)` after `(h)` is a letter, after `(1)` a numeral. */
class LabelReader {
  #open: string[] = [];

  restart(): void {
    this.#open = [];
  }

  /** The path of the paragraph that begins so; the last one's where it has no label. */
  next(text: string): string {
    for (const label of leadingLabels(text)) this.#enter(label);
    return this.#open.map((label) => `(${label})`).join("");
  }

  #enter(label: string): void {
    const deepest = Math.min(this.#open.length, LEVELS.length - 1);
    for (let level = deepest; level >= 0; level--) {
      const number = LEVELS[level]?.(label) ?? 0;
      const before = this.#open[level];
      const expected = before === undefined ? 1 : (LEVELS[level]?.(before) ?? 0) + 1;
      if (number > 0 && (number === expected || (before !== undefined && number > expected && level < 2))) {
        this.#open = [...this.#open.slice(0, level), label];
        return;
      }
    }
  }
}

/** The labels at the beginning: `(e) Review. (1) …` has two. */
function leadingLabels(text: string): string[] {
  const first = /^((?:\([A-Za-z0-9]{1,5}\)\s*)+)/.exec(text)?.[1] ?? "";
  const labels = [...first.matchAll(/\(([A-Za-z0-9]+)\)/g)].map(([, label = ""]) => label);
  const inline = /^\([a-z]\) [^.()]{1,80}\. \((1)\) /.exec(text)?.[1];
  return inline === undefined || labels.length !== 1 ? labels : [...labels, inline];
}

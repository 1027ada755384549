import { parse } from "csv-parse/sync";

interface Entry {
  eccn: string;
  heading: string;
  countryChart: { control: string }[];
  items?: { paragraph: string | null; text: string }[];
}

/** Text of a paragraph: its own, what stands below it, the paragraphs above it and their notes; empty where there is none. */
export type ParagraphText = (paragraph: string) => string;

/** Reads both copies of the list; in the first, a note follows its paragraph without a number, and belongs to all above it. */
export function paragraphText(read: (path: string) => string): ParagraphText {
  const lines = [
    ...fromCsv(read("ear/eccn_paragraphs_undated.csv")),
    ...fromJson(read("ear/ccl_774s1_2026-07-23.json")),
  ];
  return (paragraph) => {
    const wanted = paragraph.toLowerCase();
    const own = lines.filter(({ at }) => at === wanted || at.startsWith(`${wanted}.`));
    const above = lines.filter(({ at }) => wanted.startsWith(`${at}.`));
    return own.length === 0 ? "" : [...own, ...above].map(({ text }) => text).join("\n");
  };
}

function fromCsv(text: string): { at: string; text: string }[] {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  return rows.map(({ ecn_number = "", description_en = "", notes = "" }) => ({
    at: ecn_number.toLowerCase(),
    text: `${description_en} ${notes}`,
  }));
}

function fromJson(text: string): { at: string; text: string }[] {
  const { entries }: { entries: Entry[] } = JSON.parse(text);
  return entries.flatMap(({ eccn, heading, items = [] }) => {
    let last = eccn.toLowerCase();
    const lines = items.map((item) => {
      if (item.paragraph !== null) last = `${eccn}.${item.paragraph}`.toLowerCase();
      return { at: last, text: item.text };
    });
    return [{ at: eccn.toLowerCase(), text: heading }, ...lines];
  });
}

const WORDS: Readonly<Record<string, string>> = { two: "2", three: "3", four: "4", five: "5", one: "1" };

/** Every number of `text` with the unit that follows it, as comparable words: `1.3 g`, `48.75 dbm`; powers of ten are worked out. */
export function numbersIn(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll("μ", "µ")
    .replaceAll(/(\d),(?=\d{3})/g, "$1")
    .replaceAll(/\b(one|two|three|four|five)\b/g, (word) => WORDS[word] ?? word)
    .replaceAll(/giga samples per second/g, "gsps")
    .replaceAll(/mega samples per second/g, "msps")
    .replaceAll(/(\d)\s*[×x]\s*10\s*\^?\s*(-?\d+)/g, "$1e$2");
  return [...plain.matchAll(/(\d+(?:\.\d+)?(?:e-?\d+)?)\s*-?\s*([a-zµ%°λ]*)/g)].map(
    ([, digits = "", unit = ""]) => `${Number(digits)}${unitOf(unit)}`,
  );
}

/** Units whose prefix matters; other words after a number are not compared. */
const UNITS =
  /^(nm|µm|mm|cm|m|nw|mw|w|kw|gw|mj|j|ps|ns|µs|hz|khz|ghz|gsps|msps|bit|dbc|km|min|h|kg|mrad|µrad|%|°)$/;

function unitOf(word: string): string {
  const unit = word
    .replace(/^bits$/, "bit")
    .replace(/^(hour|hours)$/, "h")
    .replace(/^minutes$/, "min");
  return UNITS.test(unit) ? ` ${unit}` : "";
}

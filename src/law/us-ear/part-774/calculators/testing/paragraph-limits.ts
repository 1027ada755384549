import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * The second writing of the limits (`paragraph-limits.yaml`), read without any code of the calculators: rows by paragraph, a
 * plain evaluator, and the sheets on, just below and just above every limit.
 */
export type Words = Readonly<Record<string, number | boolean | string>>;
export type Values = Record<string, number | boolean | string>;

export interface Bound {
  readonly name: string;
  readonly op: string;
  /** In the unit of the parameter. */
  readonly limit: number;
  /** As the file writes it, in the text's unit. */
  readonly written: string;
}

interface Part {
  readonly words: Words;
  readonly bounds: readonly Bound[];
}

export interface Row extends Part {
  readonly paragraph: string;
  readonly unless: readonly Part[];
}

export interface Table {
  readonly idle: Words;
  readonly rows: readonly Row[];
}

interface RawPart {
  words: Words;
  limits: string[];
}

/** What one unit of the text is in the unit of the parameter that ends so. */
const FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  W: { nW: 1e-9, mW: 1e-3, W: 1, kW: 1e3, MW: 1e6, GW: 1e9 },
  J: { mJ: 1e-3, J: 1 },
  S: { ps: 1e-12, ns: 1e-9, µs: 1e-6 },
  Ns: { ns: 1, µs: 1e3 },
  Nm: { nm: 1, µm: 1e3 },
  Hz: { Hz: 1, kHz: 1e3, MHz: 1e6 },
  MHz: { MHz: 1 },
  Msps: { MSPS: 1, GSPS: 1e3 },
  Mm: { mm: 1, m: 1e3 },
  Um: { µm: 1, mm: 1e3 },
  Minutes: { min: 1, h: 60 },
  PpmK: { "e-6/K": 1 },
};

/** The tables by calculator. */
export function paragraphLimits(): Readonly<Record<string, Table>> {
  const text = readFileSync(new URL("../paragraph-limits.yaml", import.meta.url), "utf8");
  const raw: Record<string, { idle: Words; rows: (RawPart & { paragraph: string; unless?: RawPart[] })[] }> =
    parse(text);
  return Object.fromEntries(
    Object.entries(raw).map(([id, { idle, rows }]) => [
      id,
      {
        idle,
        rows: rows.map((row) => ({
          ...readPart(row),
          paragraph: row.paragraph,
          unless: (row.unless ?? []).map(readPart),
        })),
      },
    ]),
  );
}

/** Paragraphs whose row the complete sheet meets. */
export function met(table: Table, sheet: Words): string[] {
  return table.rows
    .filter((row) => partHolds(row, sheet) && !row.unless.some((part) => partHolds(part, sheet)))
    .map(({ paragraph }) => paragraph);
}

/** For each row a sheet inside all its limits; then, for each of its limits and those of its exclusions, sheets around the limit. */
export function probes(table: Table): Values[] {
  return table.rows.flatMap((row) => {
    const inside = { ...table.idle, ...row.words, ...insideOf(row.bounds) };
    const own = row.bounds.flatMap((bound) => around(inside, bound));
    const excluded = row.unless.flatMap((part) => {
      const base = { ...inside, ...part.words, ...insideOf(tightest(row.bounds, part.bounds)) };
      return [base, ...part.bounds.flatMap((bound) => around(base, bound))];
    });
    return [inside, ...own, ...excluded];
  });
}

function around(base: Values, { name, limit }: Bound): Values[] {
  return [limit / 2, limit * (1 - 1e-6), limit, limit * (1 + 1e-6), limit * 2].map((value) => ({
    ...base,
    [name]: value,
  }));
}

/** The row's bounds, those of the exclusion in their place where both speak of a parameter. */
function tightest(row: readonly Bound[], part: readonly Bound[]): Bound[] {
  const named = new Set(part.map(({ name }) => name));
  return [...row.filter(({ name }) => !named.has(name)), ...part];
}

function insideOf(bounds: readonly Bound[]): Values {
  const values: Values = {};
  for (const { name } of bounds) {
    const own = bounds.filter((one) => one.name === name);
    const low = own.find(({ op }) => op.startsWith(">"))?.limit;
    const high = own.find(({ op }) => op.startsWith("<"))?.limit;
    if (low !== undefined) values[name] = high === undefined ? low * 1.5 : (low + high) / 2;
    else if (high !== undefined) values[name] = high * 0.75;
  }
  return values;
}

function partHolds({ words, bounds }: Part, sheet: Words): boolean {
  return (
    Object.entries(words).every(([name, word]) => sheet[name] === word) &&
    bounds.every(({ name, op, limit }) => {
      const value = Number(sheet[name]);
      if (op === ">") return value > limit;
      if (op === ">=") return value >= limit;
      return op === "<" ? value < limit : value <= limit;
    })
  );
}

function readPart({ words, limits }: RawPart): Part {
  return { words, bounds: limits.flatMap(readBounds) };
}

/** `pulseS >= 1 ps <= 1 µs` */
function readBounds(text: string): Bound[] {
  const [name = "", ...rest] = text.split(/ (?=[<>])/);
  return rest.map((one) => {
    const match = /^(>=|<=|>|<) (λ\/)?([\d.]+(?:e\d+)?)\s?(.*)$/.exec(one);
    if (match === null) throw new Error(`paragraph-limits.yaml: "${text}"`);
    const [, op = "", wave, digits = "", unit = ""] = match;
    const number = wave === undefined ? Number(digits) : 1 / Number(digits);
    return {
      name,
      op, // Rounded, as 0.1 × 1e-9 is not 1e-10 in binary.
      limit: Number((number * factor(name, unit)).toPrecision(12)),
      written: one.slice(op.length + 1),
    };
  });
}

function factor(name: string, unit: string): number {
  const ending = Object.keys(FACTORS)
    .filter((one) => name.endsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  return (ending === undefined ? undefined : FACTORS[ending]?.[unit]) ?? 1;
}

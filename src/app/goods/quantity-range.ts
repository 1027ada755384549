/** An interval of a quantity in its base unit; `low` and `high` are infinite where open. */
export interface QuantityRange {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/** Unit as written → base unit and factor. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  w: ["W", 1],
  kw: ["W", 1e3],
  mw: ["W", 1e6],
  va: ["VA", 1],
  kva: ["VA", 1e3],
  mva: ["VA", 1e6],
  v: ["V", 1],
  kv: ["V", 1e3],
  g: ["kg", 1e-3],
  kg: ["kg", 1],
  t: ["kg", 1e3],
  mm: ["mm", 1],
  cm: ["mm", 10],
  l: ["l", 1],
  cc: ["cm3", 1],
  cm3: ["cm3", 1],
  kn: ["N", 1e3],
  ghz: ["Hz", 1e9],
  mhz: ["Hz", 1e6],
};
const NUMBER = "(\\d+(?:[.,]\\d+)?)";
const UNIT = `\\s*(${Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join("|")})\\b`;
const OVER = "(?:>=?|over|exceeding|more than|at least|from)";
const UPTO = "(?:<=?|up to|not exceeding|less than|under|below|at most|to)";
const SIGNED = new RegExp(
  `(?:(${OVER})\\s*)?(?:(${UPTO})\\s*)?${NUMBER}(?:${UNIT})?(?:\\s*(?:but\\s*)?(?:${UPTO}|-)\\s*${NUMBER})?(?:${UNIT})?(\\s*or more|\\s*and more)?`,
  "g",
);

/** The quantities that `text` states with a unit, as intervals: `> 75 kVA but <= 375 kVA`, `up to 750 W`, `230 V`. */
export function quantityRanges(text: string): QuantityRange[] {
  const found: QuantityRange[] = [];
  for (const match of text.normalize("NFKC").toLowerCase().matchAll(SIGNED)) {
    const [, over, upTo, first, firstUnit, second, secondUnit, orMore] = match;
    const unit = UNITS[firstUnit ?? secondUnit ?? ""];
    if (unit === undefined || first === undefined) continue;
    const [name, factor] = unit;
    const value = read(first) * factor;
    const other = second === undefined ? undefined : read(second) * (UNITS[secondUnit ?? ""]?.[1] ?? factor);
    if (other !== undefined)
      found.push({ unit: name, low: Math.min(value, other), high: Math.max(value, other) });
    else if (upTo !== undefined) found.push({ unit: name, low: 0, high: value });
    else if (over !== undefined || orMore !== undefined)
      found.push({ unit: name, low: value, high: Number.POSITIVE_INFINITY });
    else found.push({ unit: name, low: value, high: value });
  }
  return found;
}

function read(digits: string): number {
  return Number(digits.replace(",", "."));
}

/** 1 where a stated quantity lies within what a code is for, −1 where it lies outside of all of it, 0 where it tells nothing. */
export function rangeFit(stated: readonly QuantityRange[], asked: readonly QuantityRange[]): -1 | 0 | 1 {
  let worst: 0 | -1 = 0;
  for (const one of stated) {
    const same = asked.filter(({ unit }) => unit === one.unit);
    if (same.some(({ low, high }) => one.low >= low && one.high <= high)) return 1;
    if (same.length > 0 && same.every(({ low, high }) => one.low >= high || one.high <= low)) worst = -1;
  }
  return worst;
}

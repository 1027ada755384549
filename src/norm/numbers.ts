/** A number found in a word list: its digits, and how many words it covers. */
export interface FoundNumber {
  readonly text: string;
  readonly length: number;
}

const SMALL: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    .split(" ")
    .map((word, value) => [word, value + 1]),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);
const ROMAN = /^(?=[ivxl])x{0,3}(?:ix|iv|v?i{0,3})$/;
const DIGITS = /^0*([0-9]{1,12})(?:st|nd|rd|th|oe|ja|i|y)?$/;

/**
 * The number that begins at `at`, as digits, words ("forty four", "first") or, outside persons' names and in Latin letters, Roman
 * numerals.
 */
export function readNumber(
  words: readonly string[],
  at: number,
  { grammar, latin }: { readonly grammar: string; readonly latin: boolean },
): FoundNumber | null {
  const word = words[at] ?? "";
  const digits = DIGITS.exec(word);
  if (digits?.[1] !== undefined) return { text: digits[1], length: 1 };
  if (grammar === "person") return null;
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const next = words[at + 1] ?? "";
    const unit = SMALL.get(next) ?? ORDINALS.get(next) ?? (/^[1-9]$/.test(next) ? Number(next) : undefined);
    if (unit !== undefined && unit < 10) return { text: String(tens + unit), length: 2 };
    return { text: String(tens), length: 1 };
  }
  const small = SMALL.get(word) ?? ORDINALS.get(word);
  if (small !== undefined) return { text: String(small), length: 1 };
  if (latin && at > 0 && ROMAN.test(word)) return { text: String(romanValue(word)), length: 1 };
  return null;
}

function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
  let total = 0;
  for (let at = 0; at < roman.length; at++) {
    const value = values[roman.charAt(at)] ?? 0;
    const next = values[roman.charAt(at + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}

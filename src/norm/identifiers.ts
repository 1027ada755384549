/** An identifier as a party or a list gives it. */
export interface Identifier {
  readonly type?: string;
  readonly value: string;
  readonly country?: string;
}

/** Whether the check digits of a number fit its kind: `null` where the kind has none, or is not known. */
export function hasValidCheck(identifier: Identifier): boolean | null {
  const value = plainIdentifier(identifier.value);
  const check = CHECKS[kindOf(identifier)];
  return check === undefined ? null : check(value);
}

/** Capital letters and digits only; other scripts' look-alikes are not folded here. */
export function plainIdentifier(value: string): string {
  return value
    .normalize("NFKC")
    .toUpperCase()
    .replace(/^(?:IMO|MMSI|INN|OGRN|LEI|BIC|SWIFT|DUNS|ИНН|ОГРН)[\s:#№.-]*/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const SHORTEST = 5;

/**
 * The keys under which an identifier is looked up: its plain value, whatever its type is called by either side. Too short
 * and placeholder values (all one digit) have none, since they tell nobody apart.
 */
export function identifierKeys(identifier: Identifier): readonly string[] {
  const value = plainIdentifier(identifier.value);
  if (value.length < SHORTEST || /^(.)\1*$/.test(value)) return [];
  return kindOf(identifier) === "bic" && value.length === 11 ? [value, value.slice(0, 8)] : [value];
}

/** The kind in one word, from the many names that lists use. */
export function kindOf({ type }: Identifier): string {
  const plain = (type ?? "").toLowerCase();
  for (const [kind, pattern] of KINDS) if (pattern.test(plain)) return kind;
  return plain;
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ["inn", /\binn\b|taxpayer|tax id/],
  ["ogrn", /ogrn|primary state registration/],
  ["kpp", /\bkpp\b/],
  ["uscc", /uscc|unified social credit/],
  ["lei", /\blei\b|legal entity identifier/],
  ["imo", /\bimo\b|vessel registration/],
  ["mmsi", /mmsi/],
  ["bic", /\bbic\b|swift/],
  ["duns", /d-?u-?n-?s/],
  ["passport", /passport/],
];

const CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  inn: isInn,
  ogrn: isOgrn,
  uscc: isUscc,
  lei: isLei,
  imo: isImo,
  mmsi: (value) => /^[2-7]\d{8}$/.test(value),
  bic: (value) => /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(value),
  kpp: (value) => /^\d{4}[\dA-Z]{2}\d{3}$/.test(value),
  duns: (value) => /^\d{9}$/.test(value),
};

function weighted(value: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(value[at]), 0);
}

/** Russian taxpayer number: 10 digits for companies, 12 for persons; check digits modulo 11, then 10 (tax service's order MMV-7-6/435). */
function isInn(value: string): boolean {
  const ten = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  if (/^\d{10}$/.test(value)) return (weighted(value, ten) % 11) % 10 === Number(value[9]);
  if (!/^\d{12}$/.test(value)) return false;
  const eleventh = (weighted(value, [7, ...ten]) % 11) % 10;
  const twelfth = (weighted(value, [3, 7, ...ten]) % 11) % 10;
  return eleventh === Number(value[10]) && twelfth === Number(value[11]);
}

/** Russian registration number: 13 digits (companies, modulo 11) or 15 (sole proprietors, modulo 13), the last digit of the remainder. */
function isOgrn(value: string): boolean {
  if (!/^(?:\d{13}|\d{15})$/.test(value)) return false;
  const body = BigInt(value.slice(0, -1));
  const modulus = value.length === 13 ? 11n : 13n;
  return Number((body % modulus) % 10n) === Number(value.at(-1));
}

const USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Chinese unified social credit code, GB 32100-2015: 18 characters, weights 3^i modulo 31. */
function isUscc(value: string): boolean {
  if (value.length !== 18 || ![...value].every((letter) => USCC_ALPHABET.includes(letter))) return false;
  let sum = 0;
  let weight = 1;
  for (let at = 0; at < 17; at++) {
    sum += USCC_ALPHABET.indexOf(value[at] ?? "") * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === USCC_ALPHABET.indexOf(value[17] ?? "");
}

/** Legal Entity Identifier, ISO 17442: 20 characters, ISO 7064 modulo 97-10 remainder 1. */
function isLei(value: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(value)) return false;
  const digits = value.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}

/** Ship identification number of the IMO: six digits weighted 7 to 2, the last digit of the sum. */
function isImo(value: string): boolean {
  if (!/^\d{7}$/.test(value)) return false;
  return weighted(value, [7, 6, 5, 4, 3, 2]) % 10 === Number(value[6]);
}

import type { ListDate, ListEntry } from "../model/list-entry.ts";
import { hasValidCheck, identifierKeys, kindOf } from "../norm/identifiers.ts";
import { addressWords } from "../norm/plain-name.ts";
import type { MatchQuery, Reason } from "./query.ts";
import type { EvidenceWeights } from "./weights.ts";

/**
 * What speaks for or against besides the name, in log-odds. What agrees never lowers, what contradicts never raises; what
 * only one side knows says nothing.
 */
export function evidenceFor(
  query: MatchQuery,
  entry: ListEntry,
  weights: EvidenceWeights,
): readonly Reason[] {
  const reasons: Reason[] = [];
  countryEvidence(query, entry, { weights, reasons });
  birthEvidence(query, entry, { weights, reasons });
  identifierEvidence(query, entry, { weights, reasons });
  addressEvidence(query, entry, { weights, reasons });
  if (query.gender !== undefined && entry.gender !== undefined && query.gender !== entry.gender) {
    reasons.push({
      feature: "gender",
      points: weights.otherGender,
      text: `other gender: ${query.gender} against ${entry.gender}`,
    });
  }
  return reasons;
}

/** The most that the evidence of a query can raise any score, in log-odds. */
export function mostEvidence(query: MatchQuery, weights: EvidenceWeights): number {
  return (
    ((query.countries?.length ?? 0) > 0 ? weights.sameCountry : 0) +
    (query.birthDate === undefined ? 0 : weights.sameBirthDate) +
    (query.address === undefined ? 0 : weights.sameAddress)
  );
}

interface Output {
  readonly weights: EvidenceWeights;
  readonly reasons: Reason[];
}

function countryEvidence(query: MatchQuery, entry: ListEntry, { weights, reasons }: Output): void {
  const countries = query.countries ?? [];
  const listed = [...new Set([...entry.countries, ...(entry.nationalities ?? [])])];
  if (countries.length === 0 || listed.length === 0) return;
  const shared = countries.filter((country) => listed.includes(country));
  if (shared.length > 0) {
    const text = `same country: ${shared.join(", ")}`;
    reasons.push({ feature: "country", points: weights.sameCountry, text });
    return;
  }
  const related = countries.some((country) => CHINA.has(country)) && listed.some((code) => CHINA.has(code));
  if (related) return;
  // A party whose kind the list leaves open is a person where one is looked for.
  const person = entry.schema === "Person" || (entry.schema === "LegalEntity" && query.schema === "Person");
  reasons.push({
    feature: "country",
    points: person ? weights.otherCountry : weights.otherCountryOfOrganisation,
    text: `other country: ${countries.join(", ")} against ${listed.join(", ")}`,
  });
}

/** Lists and papers give one of them for another. */
const CHINA: ReadonlySet<string> = new Set(["CN", "HK", "MO"]);

function birthEvidence(query: MatchQuery, entry: ListEntry, { weights, reasons }: Output): void {
  const birth = query.birthDate;
  if (birth === undefined || entry.birthDates.length === 0) return;
  const nearness = Math.max(...entry.birthDates.map((date) => birthNearness(birth, date)));
  const listed = entry.birthDates.map(dateText).join(", ");
  if (nearness >= 2) {
    reasons.push({
      feature: "birth date",
      points: nearness === 3 ? weights.sameBirthDate : weights.sameBirthYear,
      text: `same birth ${nearness === 3 ? "date" : "year"}: ${listed}`,
    });
  } else if (nearness === 1) {
    reasons.push({
      feature: "birth date",
      points: weights.closeBirthDate,
      text: `close birth date: ${birth} and ${listed}`,
    });
  } else {
    reasons.push({
      feature: "birth date",
      points: weights.otherBirthDate,
      text: `other birth date: ${birth} against ${listed}`,
    });
  }
}

function dateText({ from, to, circa }: ListDate): string {
  return `${circa === true ? "about " : ""}${from}${to === undefined ? "" : `–${to}`}`;
}

/** 3 for the same day or month, 2 where year or range fit, 1 where day and month are swapped or a circa year is near, else 0. */
function birthNearness(birth: string, { from, to, circa }: ListDate): 0 | 1 | 2 | 3 {
  if (to !== undefined) return from.slice(0, birth.length) <= birth && birth <= `${to}~` ? 2 : 0;
  if (from.startsWith(birth) || birth.startsWith(from)) {
    return Math.min(from.length, birth.length) > 4 ? 3 : 2;
  }
  const [years, other] = [Number(birth.slice(0, 4)), Number(from.slice(0, 4))];
  if (circa === true && Math.abs(years - other) <= 2) return 1;
  if (years !== other || birth.length < 10 || from.length < 10) return 0;
  return birth.slice(5, 7) === from.slice(8, 10) && birth.slice(8, 10) === from.slice(5, 7) ? 1 : 0;
}

function identifierEvidence(query: MatchQuery, entry: ListEntry, { weights, reasons }: Output): void {
  const ours = query.identifiers ?? [];
  if (ours.length === 0) return;
  for (const identifier of ours) {
    if (hasValidCheck(identifier) !== false) continue;
    const text = `the check digits of ${kindOf(identifier)} ${identifier.value} do not fit: mistyped?`;
    reasons.push({ feature: "identifier", points: 0, text });
  }
  const listed = identifiersOf(entry);
  const keys = new Map(listed.flatMap((one) => identifierKeys(one).map((key) => [key, one])));
  for (const identifier of ours) {
    const same = identifierKeys(identifier).find((key) => keys.has(key));
    if (same !== undefined) {
      const type = keys.get(same)?.type ?? identifier.type ?? "identifier";
      reasons.push({ feature: "identifier", points: weights.sameIdentifier, text: `same ${type}: ${same}` });
      return;
    }
  }
  const kind = ours
    .map((one) => kindOf(one))
    .find((one) => UNIQUE.has(one) && listed.some((l) => kindOf(l) === one));
  if (kind !== undefined) {
    reasons.push({ feature: "identifier", points: weights.otherIdentifier, text: `other ${kind}` });
  }
}

/** Kinds of which a party has one. */
const UNIQUE: ReadonlySet<string> = new Set(["inn", "ogrn", "uscc", "lei", "imo"]);

function identifiersOf(entry: ListEntry): ListEntry["identifiers"] {
  const { imo, mmsi } = entry.vessel ?? {};
  return [
    ...entry.identifiers,
    ...(imo === undefined ? [] : [{ type: "imo", value: imo }]),
    ...(mmsi === undefined ? [] : [{ type: "mmsi", value: mmsi }]),
  ];
}

function addressEvidence(query: MatchQuery, entry: ListEntry, { weights, reasons }: Output): void {
  if (query.address === undefined || entry.schema === "Address") return;
  const words = new Set(addressWords(query.address));
  const same = entry.addresses.find(({ full }) => addressShare(words, addressWords(full)) >= SAME_ADDRESS);
  if (same === undefined) return;
  reasons.push({ feature: "address", points: weights.sameAddress, text: `same address: ${same.full}` });
}

const SAME_ADDRESS = 0.8;

/** Share of the listed address's words that stand in the other, in any order; 0 where a number is missing or none is there. */
export function addressShare(words: ReadonlySet<string>, listed: readonly string[]): number {
  const distinct = [...new Set(listed)];
  const numbers = distinct.filter((word) => /\d/.test(word));
  if (numbers.length === 0 || !numbers.every((number) => words.has(number))) return 0;
  return distinct.filter((word) => words.has(word)).length / distinct.length;
}

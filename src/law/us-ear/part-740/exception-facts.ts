import type { PlainDate } from "../../../model/plain-date.ts";
import { type FactMap, type Facts, type FactValue, keptAmong } from "../../../rules/facts.ts";
import { effectiveDestination } from "../tables.ts";
import { askInstead } from "./ask-instead.ts";
import type { ExceptionCase, FactReading } from "./exception-case.ts";
import { lvsLimit, readingOfEccn } from "./item-eligibility.ts";
import { valueFact } from "./lvs-facts.ts";
import { requirementFact } from "./requirement-reasons.ts";

/** Facts that are worked out when they are read, and for each the fact to ask for in its place. */
export interface ExceptionFacts extends Facts {
  /** The kept layers of facts that these are worked out from. */
  readonly kept: readonly FactMap[];
  /** What one of them tells without the rest of the case. */
  toldBy(layer: FactMap): Facts;
  askInstead(fact: string): string;
}

export function exceptionFacts(one: ExceptionCase): ExceptionFacts {
  const known = new Map<string, FactValue | undefined>();
  const kept = keptAmong(one.facts);
  const ofEccn = kept.find((layer) => layer.has("item.eccn")) ?? null;
  return {
    get: (name) => {
      const reading = readingOf(name);
      if (reading === null) return one.facts.get(name);
      if (known.has(name)) return known.get(name);
      const told = reading.restsOn === "eccn" && ofEccn !== null ? toldByEccn(name, ofEccn, one) : undefined;
      const found = told ?? reading.read(one);
      known.set(name, found);
      return found;
    },
    kept,
    toldBy: (layer) => toldBy(layer, one),
    askInstead: (name) => askInstead(name, one),
  };
}

/** What a kept layer alone tells: what is worked out of its ECCN or its route, and what it holds itself. */
function toldBy(layer: FactMap, one: ExceptionCase): Facts {
  const alone = { ...one, facts: layer };
  const restsOn = layer.has("item.eccn") ? "eccn" : layer.has("dest.own") ? "route" : null;
  return {
    get: (name) => {
      const reading = readingOf(name);
      if (reading === null) return layer.get(name);
      return reading.restsOn === restsOn ? reading.read(alone) : undefined;
    },
  };
}

/** Days for which the facts of an ECCN are kept: a batch has few. */
const MAX_DAYS = 64;
const keptValues = new WeakMap<FactMap, Map<PlainDate, Map<string, FactValue | undefined>>>();

/** What the layer of an ECCN alone tells, worked out once a day: a known value stays, whatever the exporter adds. */
function toldByEccn(name: string, layer: FactMap, one: ExceptionCase): FactValue | undefined {
  const ofLayer = keptValues.get(layer) ?? new Map<PlainDate, Map<string, FactValue | undefined>>();
  keptValues.set(layer, ofLayer);
  if (ofLayer.size >= MAX_DAYS) ofLayer.clear();
  const values = ofLayer.get(one.date) ?? new Map<string, FactValue | undefined>();
  ofLayer.set(one.date, values);
  if (!values.has(name)) values.set(name, toldBy(layer, one).get(name));
  return values.get(name);
}

const readings = new Map<string, FactReading | null>();

/** How the fact is worked out; `null` for one that the case's own facts hold. */
function readingOf(name: string): FactReading | null {
  const before = readings.get(name);
  if (before !== undefined) return before;
  const found = makeReading(name);
  readings.set(name, found);
  return found;
}

function makeReading(name: string): FactReading | null {
  const ofEccn = readingOfEccn(name);
  if (ofEccn !== null) return { restsOn: "eccn", read: ofEccn };
  if (name.startsWith("requirement."))
    return { restsOn: "case", read: (one) => requirementFact(name, one.requirements) };
  if (name.startsWith("route.from") && name !== "route.from")
    return { restsOn: "route", read: (one) => routeFact(name, one) };
  if (name.startsWith("lvs.") || name === "item.lvsOffered")
    return { restsOn: "case", read: (one) => valueFact(name, one, lvsLimit(one)) };
  return OTHER_READINGS[name] ?? null;
}

const OTHER_READINGS: Readonly<Record<string, FactReading>> = {
  // The groups of earlier days are not at hand.
  "dest.groups": {
    restsOn: "route",
    read: (one) => (one.date < one.tables.groups.readOn ? undefined : one.facts.get("dest.groups")),
  },
  "dest.computerTier1": {
    restsOn: "route",
    read: (one) => one.tables.destinations["computer-tier-1"].members.has(one.transaction.to),
  },
  "dest.computerTier3": {
    restsOn: "route",
    read: (one) => one.tables.destinations["computer-tier-3"].members.has(one.transaction.to),
  },
  "item.madeInD5OrHongKong": {
    restsOn: "case",
    read: (one) => (one.item.origin === undefined ? undefined : isD5OrHongKong(one.item.origin, one)),
  },
  "party.onUnverifiedList": { restsOn: "case", read: (one) => one.unverifiedParty },
  // BIS suspends by informing the exporter; who has no letter of BIS has no such notice either.
  exceptionSuspended: {
    restsOn: "case",
    read: ({ facts }) =>
      facts.get("exceptionSuspended") ?? (facts.get("endUse.informedByBis") === false ? false : undefined),
  },
};

function routeFact(name: string, one: ExceptionCase): FactValue | undefined {
  const { from } = one.transaction;
  if (name === "route.fromOwn") return from;
  if (name === "route.fromAuCaGb") return ["AU", "CA", "GB"].includes(from);
  if (one.date < one.tables.groups.readOn) return undefined;
  if (name === "route.fromD5OrHongKong") return isD5OrHongKong(from, one);
  if (one.tables.groups.open.has(effectiveDestination(one.tables, from))) return undefined;
  const groups = one.tables.groups.members.get(effectiveDestination(one.tables, from));
  return groups?.has(name === "route.fromA1" ? "A:1" : "A:4") ?? false;
}

function isD5OrHongKong(country: string, { tables }: ExceptionCase): boolean | undefined {
  if (country === "HK") return true;
  const place = effectiveDestination(tables, country);
  return tables.groups.open.has(place) ? undefined : (tables.groups.members.get(place)?.has("D:5") ?? false);
}

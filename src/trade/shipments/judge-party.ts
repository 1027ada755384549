import { numberOf, type Row, sumOf } from "../duckdb.ts";
import type { JudgedFlag, ShipmentFlagId, ShipmentRules } from "./shipment-flags.ts";

/** Everything the questions found of one party; a question that has nothing of it leaves `null`. */
export interface PartyEvidence {
  readonly party: Row;
  readonly business: Row | null;
  readonly price: Row | null;
  readonly dependence: Row | null;
  readonly switches: readonly Row[];
  readonly hops: Row | null;
  readonly address: Row | null;
  readonly listed: string | null;
  readonly similar: string | null;
  /** Last month of the records, `YYYY-MM`. */
  readonly lastMonth: string;
}

/** Judges the red flags of one consignee or shipper. What the records cannot tell is unknown, with the reason. */
export function judgeParty(evidence: PartyEvidence, rules: ShipmentRules): readonly JudgedFlag[] {
  const isConsignee = evidence.party.role === "consignee";
  return [
    ...listFlags(evidence),
    ...addressFlags(evidence),
    ...hopFlags(evidence),
    ...(isConsignee ? [foundedFlag(evidence, rules), businessFlag(evidence), switchFlag(evidence)] : []),
    firstFlag(evidence, rules),
    jumpFlag(evidence, rules),
    priceFlag(evidence, rules),
    dependenceFlag(evidence, rules),
  ];
}

function listFlags({ listed, similar }: PartyEvidence): JudgedFlag[] {
  return [
    flag(
      "listed",
      listed !== null,
      listed === null ? "no listed party of this name" : `list entry ${listed}`,
    ),
    flag("similar-name", similar !== null, similar === null ? "no similar name" : `list entry ${similar}`),
  ];
}

function addressFlags({ address, party, listed }: PartyEvidence): JudgedFlag[] {
  if (party.address === null)
    return [
      unknown("shared-address", "the records state no address"),
      unknown("crowded-address", "the records state no address"),
    ];
  const entry = address?.entry ?? null;
  const shares = entry !== null && listed === null;
  return [
    flag("shared-address", shares, shares ? `${text(address?.address)}: list entry ${text(entry)}` : "none"),
    flag(
      "crowded-address",
      address !== null && entry === null,
      `${address === null ? "few" : text(address.parties)} parties at the address`,
    ),
  ];
}

function hopFlags({ hops }: PartyEvidence): JudgedFlag[] {
  const steps = hops === null ? null : Number(hops.hops);
  const via = hops?.via == null ? "" : ` through ${partyName(hops.via)}`;
  const because = steps === null ? "more than two steps" : `${steps} from ${partyName(hops?.listed)}${via}`;
  return [flag("one-hop", steps === 1, because), flag("two-hops", steps === 2, because)];
}

function foundedFlag({ party }: PartyEvidence, { event }: ShipmentRules): JudgedFlag {
  if (party.founded === null) return unknown("founded-after", "the records do not say when it was founded");
  const founded = String(party.founded);
  const [first, last] = [
    `${founded}${"-01-01".slice(founded.length - 4)}`,
    `${founded}${"-12-31".slice(founded.length - 4)}`,
  ];
  if (first <= event && last > event) return unknown("founded-after", `founded ${founded}, day not known`);
  return flag("founded-after", first > event, `founded ${founded}`);
}

/** A young company's goods necessarily begin late; that sign is `founded-after`'s. */
function firstFlag({ party }: PartyEvidence, rules: ShipmentRules): JudgedFlag {
  const first = String(party.hp_first);
  if (first <= rules.event) return flag("first-after", false, `first on ${first}`);
  if (party.founded !== null && String(party.founded) > rules.event.slice(0, String(party.founded).length))
    return flag("first-after", false, "founded after the event itself");
  const months = monthsBetween(String(party.known_from), rules.event);
  if (months < rules.leastMonthsBefore)
    return unknown("first-after", `the records begin ${text(party.known_from)}: its past is not known`);
  return flag("first-after", true, `first on ${first}, records from ${text(party.known_from)}`);
}

function jumpFlag({ party, lastMonth }: PartyEvidence, rules: ShipmentRules): JudgedFlag {
  const before = monthsBetween(String(party.known_from), rules.event);
  if (before < rules.leastMonthsBefore)
    return unknown("volume-jump", `the records begin ${text(party.known_from)}: its past is not known`);
  if (sumOf(party.hp_before) === 0) return flag("volume-jump", false, "nothing before to compare with");
  if (sumOf(party.has_value) < sumOf(party.hp_shipments))
    return unknown("volume-jump", "some shipments state no value");
  const since = Math.max(1, monthsBetween(rules.event, `${lastMonth}-28`));
  const [old, now] = [sumOf(party.hp_usd_before) / before, sumOf(party.hp_usd_since) / since];
  const ratio = now / Math.max(old, 1);
  return flag(
    "volume-jump",
    ratio >= rules.jumpRatio && now >= rules.jumpFloorUsd,
    `${money(now)} USD a month since, ${money(old)} before`,
  );
}

function businessFlag({ party, business }: PartyEvidence): JudgedFlag {
  if (business === null)
    return unknown(
      "outside-business",
      party.business === null
        ? "the records do not state its business"
        : `business "${text(party.business)}" fits no line of the table`,
    );
  const outside = sumOf(business.outside);
  return flag(
    "outside-business",
    2 * outside >= sumOf(business.hp_shipments) && outside > 0,
    `${outside} of ${text(business.hp_shipments)} shipments outside "${text(business.business)}"${business.example === null ? "" : `, for instance HS ${text(business.example)}`}`,
  );
}

function priceFlag({ price }: PartyEvidence, { priceShare, priceRatio }: ShipmentRules): JudgedFlag {
  if (price === null) return unknown("high-price", "no price that can be held against a median");
  const [high, all] = [sumOf(price.high), sumOf(price.priced)];
  const most = numberOf(price.highest) ?? 0;
  return flag(
    "high-price",
    high > 0 && high >= priceShare * all,
    high === 0
      ? `none of ${all} above ${priceRatio} times the median`
      : `${high} of ${all} at ${priceRatio} times the median or more, up to ${most.toFixed(1)}, HS ${text(price.example)}`,
  );
}

function switchFlag({ switches }: PartyEvidence): JudgedFlag {
  const [first] = switches;
  if (first === undefined) return flag("supplier-switch", false, "none");
  return flag(
    "supplier-switch",
    true,
    `${text(first.stopped)} (${text(first.stopped_country)}) until ${text(first.stopped_on)}, ${text(first.began)} (${text(first.began_country)}) from ${text(first.began_on)}, HS ${text(first.line)}`,
  );
}

function dependenceFlag({ dependence }: PartyEvidence, { dependenceShare }: ShipmentRules): JudgedFlag {
  if (dependence === null)
    return flag("one-consignee", false, "no supplier of a third country with enough shipments");
  const share = numberOf(dependence.share) ?? 0;
  return flag(
    "one-consignee",
    share >= dependenceShare,
    `${Math.round(share * 100)} % of the ${text(dependence.shipments)} shipments of ${partyName(dependence.shipper_id)} go to ${partyName(dependence.consignee_id)}`,
  );
}

function flag(id: ShipmentFlagId, raised: boolean, because: string): JudgedFlag {
  return { id, raised: raised ? "yes" : "no", because };
}

function unknown(id: ShipmentFlagId, because: string): JudgedFlag {
  return { id, raised: "unknown", because };
}

/** Whole months from one day to another; both `YYYY-MM-DD`. */
function monthsBetween(from: string, to: string): number {
  const month = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return Math.max(0, month(to) - month(from));
}

/** A party's id is its name's key and its country; the key reads well enough. */
function partyName(id: unknown): string {
  return text(id).replace(" @", ", ");
}

function money(usd: number): string {
  return Math.round(usd).toLocaleString("en-US");
}

function text(value: unknown): string {
  return value === null || value === undefined ? "unknown" : String(value);
}

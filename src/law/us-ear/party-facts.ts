import type { PartyMatch } from "../../model/determination.ts";
import type { LicenceScope, Measure } from "../../model/list-entry.ts";
import type { Party } from "../../model/transaction.ts";
import type { Facts, FactValue } from "../../rules/facts.ts";
import { CONTROLLED_ROLES } from "./transaction-facts.ts";

/** A party of the transaction with what the lists say of it. */
export interface PartyUnderLaw {
  readonly party: Party;
  /** Position in the transaction, for the path of a question. */
  readonly index: number;
  readonly listings: readonly Listing[];
}

/** One matched list entry: the match shown to the reader and the measures that the law reads. */
export interface Listing {
  readonly match: PartyMatch;
  readonly measures: readonly Measure[];
  /** Programmes of the entry, as its list writes them; absent where they are not at hand. */
  readonly programmes?: readonly string[];
  /** The party is not listed itself: a listed owner captures it. */
  readonly byOwnership?: boolean;
}

/** Roles that act for others: whether one is an intermediate consignee (748.5(d)) has to be asked. */
const AGENT_ROLES: readonly Party["role"][] = ["forwarder", "bank", "carrier", "other"];

/** The facts of one party and one measure, to be read before those of the item. */
export function measureFacts(
  under: PartyUnderLaw,
  listing: Listing,
  measure: Measure,
  item: Facts,
): Map<string, FactValue> {
  const facts = new Map<string, FactValue>([["measure.kind", measure.kind]]);
  if (listing.match.status === "listed") facts.set("party.isListed", true);
  const role = under.party.role;
  if (CONTROLLED_ROLES.includes(role)) facts.set("party.inRole748.5", true);
  else if (!AGENT_ROLES.includes(role)) facts.set("party.inRole748.5", false);
  facts.set("measure.footnotes", (measure.footnotes ?? []).map(String));
  facts.set("party.capturedByOwnership", listing.byOwnership ?? false);
  const programmes = programmesOf(listing, item);
  if (programmes !== undefined) {
    facts.set("measure.programmes", programmes);
    facts.set("measure.nonProliferation", programmes.includes("ISN"));
  }
  const covers = coversItem(measure.licenceRequirement, listing.match.entryId, item);
  if (covers !== undefined) facts.set("measure.coversItem", covers);
  return facts;
}

/** The programmes in one spelling: `[ILLICIT DRUGS-EO14059]` is `ILLICIT-DRUGS-EO14059`. */
function programmesOf(listing: Listing, item: Facts): string[] | undefined {
  const stated = item.get("sdnProgramme");
  const written =
    listing.programmes ?? (typeof stated === "string" ? stated.split(/[;,]|\]\s*\[/u) : undefined);
  return written?.map((one) => one.replace(/[[\]]/gu, "").trim().toUpperCase().replace(/\s+/gu, "-"));
}

/** Whether a listed end user carries footnote 5 of the Entity List; absent while a match is not settled. */
export function footnote5EndUser(parties: readonly PartyUnderLaw[]): boolean | undefined {
  const marked = parties
    .filter(({ party }) => party.role === "end-user" || party.role === "ultimate-consignee")
    .flatMap(({ listings }) => listings)
    .filter(({ measures }) => measures.some(({ footnotes }) => footnotes?.includes(5)));
  if (marked.some(({ match }) => match.status === "listed")) return true;
  return marked.length > 0 ? undefined : false;
}

/** Whether a party of any role carries the footnote of the Entity List; absent while a match is not settled. */
export function footnotePresent(parties: readonly PartyUnderLaw[], number: number): boolean | undefined {
  const marked = parties
    .flatMap(({ listings }) => listings)
    .filter(({ measures }) => measures.some(({ footnotes }) => footnotes?.includes(number)));
  if (marked.some(({ match }) => match.status === "listed")) return true;
  return marked.length > 0 ? undefined : false;
}

/** The fact that answers for an entry whose licence requirement is stated in words. */
export function entryFact(entryId: string): string {
  return `entry:${entryId}`;
}

function coversItem(scope: LicenceScope | undefined, entryId: string, item: Facts): boolean | undefined {
  const answered = item.get(entryFact(entryId));
  if (typeof answered === "boolean") return answered;
  if (scope === undefined) return undefined;
  const eccn = item.get("item.eccn");
  switch (scope.scope) {
    case "all-subject-to-ear":
      return true;
    case "all-on-ccl":
      return item.get("item.onCcl") as boolean | undefined;
    case "supplement-2-to-744":
      return item.get("item.militarySupplement2") as boolean | undefined;
    case "eccns":
      return typeof eccn === "string" ? scope.eccns.some((one) => one.split(".")[0] === eccn) : undefined;
    case "all-except":
      return typeof eccn === "string" ? !scope.except.includes(eccn) : undefined;
    case "ccl-or-supplement-7-to-746":
    case "ccl-and-supplement-7-to-746":
      return coversSupplement7(scope.scope, item);
    case "stated-in-entry":
      return undefined;
  }
}

/** The two wordings of address entries; where "and" can be read in two ways and the ways differ, the answer is open. */
function coversSupplement7(
  scope: "ccl-or-supplement-7-to-746" | "ccl-and-supplement-7-to-746",
  item: Facts,
): boolean | undefined {
  const onCcl = item.get("item.onCcl") as boolean | undefined;
  const inSupplement = item.get("item.hts.7") as boolean | undefined;
  if (onCcl === false && inSupplement === false) return false;
  if (scope === "ccl-or-supplement-7-to-746")
    return onCcl === true || inSupplement === true ? true : undefined;
  return onCcl === true && inSupplement === true ? true : undefined;
}

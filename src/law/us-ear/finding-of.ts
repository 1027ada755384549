import type { Citation } from "../../model/citation.ts";
import type { Finding, GeneralProhibition } from "../../model/determination.ts";
import type { PlainDate } from "../../model/plain-date.ts";
import type { Facts } from "../../rules/facts.ts";
import { traceResult } from "../../rules/provision.ts";
import { CLASSIFICATION_ARITHMETIC, CONTENT_ARITHMETIC } from "./computed-facts.ts";
import type { Considered } from "./considered.ts";
import type { DetermineOptions, EarLaw } from "./ear-law.ts";
import { cfr15, type EarEffect, READ_2025_08 } from "./ear-provision.ts";
import { ROWS_KNOWN_BY } from "./item-facts.ts";
import { generalProhibitionOf } from "./part-736/general-prohibition.ts";
import { policyPinpointOf, reviewPolicyOf } from "./part-742/review-policy.ts";
import { postureOf } from "./posture.ts";

/** The finding of a provision that applies. */
export function findingOf(considered: Considered, options: EarLaw & DetermineOptions): Finding {
  const { result, party } = considered;
  if (!("version" in result)) throw new RangeError(`${result.provision.id} has no version on that day`);
  const effect = result.version.then;
  const posture = postureOf(result, {
    facts: considered.facts,
    date: options.date,
    postures: options.tables.postures,
  });
  return {
    rule: result.provision.id,
    title: result.provision.title,
    effect: effect.kind,
    citation: READS_ROWS.test(result.provision.id)
      ? citedRows(result.version.cite, considered.facts)
      : result.version.cite,
    ...prohibitionOf(result.provision.id, effect, considered.facts),
    ...policyOf(considered, effect, options.date),
    because: effect.because,
    ...calculationOf(result.provision.id, considered.facts),
    ...(party === undefined ? {} : { party: party.under.party.name, entry: party.entryId }),
    ...(posture === null ? {} : { posture: posture.shown }),
    ...(options.explain === true ? { trace: traceResult(result, considered.facts) } : {}),
  };
}

/** Provisions that go by the rows of the item's entry in the Commerce Control List. */
const READS_ROWS = /^us-ear\.(?:738\.|742\.|754\.|734\.3\.b\.1\.itar$)/;

/** The citation, with what the entry's rows are known by where they were not read for that day. */
function citedRows(citation: Citation, facts: Facts): Citation {
  const knownBy = facts.get(ROWS_KNOWN_BY);
  return typeof knownBy === "string" ? { ...citation, version: `${citation.version}; ${knownBy}` } : citation;
}

/** The arithmetic behind what the provision was read from: the content for scope, the parameters for what goes by ECCN. */
function calculationOf(rule: string, facts: Facts): { calculation?: string[] } {
  const lines = facts.get(rule.startsWith("us-ear.734.") ? CONTENT_ARITHMETIC : CLASSIFICATION_ARITHMETIC);
  return Array.isArray(lines) ? { calculation: [...lines] } : {};
}

function prohibitionOf(
  rule: string,
  effect: EarEffect,
  facts: Facts,
): { generalProhibition?: GeneralProhibition } {
  if (effect.kind !== "licence-required" && effect.kind !== "prohibited") return {};
  const generalProhibition = generalProhibitionOf(rule, facts);
  return generalProhibition === undefined ? {} : { generalProhibition };
}

/** The review policy of part 742 for such an item and destination, else the provision's own, else that of the party's entry. */
function policyOf(
  { result, facts, party }: Considered,
  effect: EarEffect,
  date: PlainDate,
): { policy?: string; policyPinpoint?: string } {
  if (effect.kind !== "licence-required") return effect.policy === undefined ? {} : { policy: effect.policy };
  const { id } = result.provision;
  const found = reviewPolicyOf(id, facts, date);
  if (found !== undefined) return { policy: found.policy, policyPinpoint: found.pinpoint };
  const policy = effect.policy ?? party?.measure.reviewPolicy;
  if (policy === undefined) return {};
  const policyPinpoint = policyPinpointOf(id);
  return { policy, ...(policyPinpoint === undefined ? {} : { policyPinpoint }) };
}

/** The finding of a provision whose text of that day is not encoded. */
export function notEncoded(considered: Considered, options: DetermineOptions): Finding {
  const { provision } = considered.result;
  const first = provision.versions[0];
  if (first === undefined) throw new RangeError(`${provision.id} has no version`);
  return {
    rule: provision.id,
    title: provision.title,
    effect: "undetermined",
    citation: first.cite,
    because: `The law of that day is not encoded: this provision is known here from ${first.from} on.`,
    ...(options.explain === true ? { trace: traceResult(considered.result, considered.facts) } : {}),
  };
}

/** The finding where nothing requires a licence. */
export function noLicenceRequired(facts: Facts): Finding {
  const isOnList = facts.get("item.onCcl") === true;
  return {
    rule: "us-ear.nlr",
    title: "No licence required",
    effect: "no-licence-required",
    citation: isOnList ? citedRows(cfr15("738.4(a)(2)(ii)(B)", READ_2025_08), facts) : cfr15("736.1"),
    because: isOnList
      ? "The Country Chart has no X for the item's reasons for control, and no other encoded prohibition applies."
      : "The item is EAR99, and no encoded prohibition applies.",
  };
}

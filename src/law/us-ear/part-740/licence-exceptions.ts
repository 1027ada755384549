import type { LicenceException, Question } from "../../../model/determination.ts";
import type { PlainDate } from "../../../model/plain-date.ts";
import { all, type Condition, equals, evaluate, fact, not, openFacts } from "../../../rules/condition.ts";
import type { Facts } from "../../../rules/facts.ts";
import type { ProvisionResult } from "../../../rules/provision.ts";
import { cfr15, type EarEffect } from "../ear-provision.ts";
import type { Ccl } from "../part-774/ccl.ts";

interface ExceptionRule {
  readonly title: string;
  readonly section: string;
  readonly from: string;
  /** Conditions that are encoded; `null` where none is, so that the exception can only be a candidate. */
  readonly when: Condition | null;
  /** What to ask where the conditions are not encoded. */
  readonly ask: string;
}

/**
 * Licence exceptions of part 740 as far as encoded. SPP is complete; the others are offered as candidates with the
 * section whose conditions have to be read. An exception is *available* only when every condition is known to hold.
 */
const EXCEPTIONS: Readonly<Record<string, ExceptionRule>> = {
  SPP: {
    title: "Syria Peace and Prosperity",
    section: "740.5",
    from: "2025-09-02",
    when: all(equals("dest", "SY"), equals("item.eccn", "EAR99"), not(fact("isDeemed"))),
    ask: "",
  },
  LVS: candidate(
    "Shipments of limited value",
    "740.3",
    "Is the order within the value limit of the ECCN and the destination in Country Group B?",
  ),
  GBS: candidate(
    "Shipments to Country Group B countries",
    "740.4",
    "Is the destination in Country Group B, and is the item within what the ECCN offers?",
  ),
  TSR: candidate(
    "Technology and software under restriction",
    "740.6",
    "Has the consignee given the written assurance?",
  ),
  NAC: candidate(
    "Notified advanced computing",
    "740.8",
    "Is the item outside data-centre use at the level of 3A090.a, is there a written purchase order, and has BIS been notified?",
  ),
  ACA: candidate(
    "Advanced computing authorised",
    "740.8",
    "Is the item outside data-centre use at the level of 3A090.a, and is there a written purchase order?",
  ),
  TMP: candidate("Temporary exports", "740.9", "Does the shipment meet a paragraph on temporary use?"),
  RPL: candidate(
    "Servicing and replacement",
    "740.10",
    "Is it a one-for-one replacement or servicing of a lawful export?",
  ),
  GOV: candidate(
    "Governments and international organisations",
    "740.11",
    "Is it for a government or organisation that the section names?",
  ),
  GFT: candidate(
    "Gift parcels and humanitarian donations",
    "740.12",
    "Is it a gift parcel or humanitarian donation?",
  ),
  TSU: candidate(
    "Technology and software, unrestricted",
    "740.13",
    "Is it operation or sales technology, or a software update?",
  ),
  BAG: candidate("Baggage", "740.14", "Is it personal baggage or tools of trade?"),
  AVS: candidate(
    "Aircraft, vessels and spacecraft",
    "740.15",
    "Is it a temporary sojourn, or equipment and stores?",
  ),
  APR: candidate("Additional permissive reexports", "740.16", "Is it a reexport that the section permits?"),
  ENC: candidate(
    "Encryption",
    "740.17",
    "Has the item been classified or reported as the section requires, for this end user?",
  ),
  AGR: candidate(
    "Agricultural commodities",
    "740.18",
    "Is it an EAR99 agricultural commodity, with prior notification?",
  ),
  CCD: candidate(
    "Consumer communications devices",
    "740.19",
    "Is it a consumer communications device that the section lists?",
  ),
  STA: candidate(
    "Strategic trade authorisation",
    "740.20",
    "Has the consignee given the prior statement, and is the destination eligible?",
  ),
  SCP: candidate(
    "Support for the Cuban people",
    "740.21",
    "Does it improve living conditions or support independent economic activity?",
  ),
  MED: candidate("Medical devices", "740.23", "Is it an EAR99 medical device for an eligible end user?"),
  IEC: candidate(
    "Implemented export controls",
    "740.24",
    "Has the destination implemented like controls (BIS table)?",
  ),
  HBM: candidate(
    "High-bandwidth memory",
    "740.25",
    "Does the packaged memory meet the bandwidth density and packaging conditions?",
  ),
  AIA: candidate(
    "AI authorisation",
    "740.27",
    "Is the recipient eligible? The worldwide AI rule is not enforced as announced on 2025-05-13.",
  ),
  ACM: candidate(
    "Advanced compute manufacturing",
    "740.28",
    "Is the recipient an eligible manufacturer or designer?",
  ),
  LPP: candidate(
    "Low processing performance",
    "740.29",
    "Is the quantity below the yearly limit? The worldwide AI rule is not enforced as announced on 2025-05-13.",
  ),
};

interface Requirement {
  readonly result: ProvisionResult<EarEffect>;
}

export interface ExceptionContext {
  readonly facts: Facts;
  readonly date: PlainDate;
  /** Questions that open provisions still ask: while there are any, nothing is available. */
  readonly open: readonly Question[];
  readonly ccl: Ccl;
  /** The questions for facts that an exception's own conditions leave open. */
  readonly ask: (facts: readonly string[], cite: string) => Question[];
}

/** Whether answers to the law's own questions could still make the exception available. */
export function couldBecomeAvailable(exception: LicenceException): boolean {
  return exception.status === "candidate" && EXCEPTIONS[exception.id]?.when !== null;
}

/** The licence exceptions that could overcome *every* licence requirement found; none when one allows none. */
export function candidateExceptions(
  requirements: readonly Requirement[],
  context: ExceptionContext,
): LicenceException[] {
  if (requirements.length === 0) return [];
  const ids = allowedByAll(requirements, listBased(context));
  return ids.flatMap((id) => {
    const rule = EXCEPTIONS[id];
    if (rule === undefined || context.date < rule.from) return [];
    const found = assess(id, rule, context);
    return found === null ? [] : [found];
  });
}

function assess(id: string, rule: ExceptionRule, context: ExceptionContext): LicenceException | null {
  const citation = cfr15(rule.section);
  if (rule.when === null) {
    return {
      id,
      title: rule.title,
      status: "candidate",
      citation,
      needs: [{ fact: `exceptions.${id}`, why: `${rule.ask} (15 CFR 740.2, ${rule.section})` }],
    };
  }
  const value = evaluate(rule.when, context.facts);
  if (value === "no") return null;
  const needs = context.ask(openFacts(rule.when, context.facts), `${id}, 15 CFR ${rule.section}`);
  return {
    id,
    title: rule.title,
    status: needs.length === 0 && context.open.length === 0 ? "available" : "candidate",
    citation,
    needs,
  };
}

/** Exceptions named by every requirement; one that names none in particular leaves the list-based ones open. */
function allowedByAll(requirements: readonly Requirement[], listBasedIds: readonly string[]): string[] {
  const named = requirements.map(
    ({ result }) => ("version" in result ? result.version.then.exceptions : []) ?? listBasedIds,
  );
  const [first = [], ...rest] = named;
  return first.filter((id) => rest.every((ids) => ids.includes(id)));
}

/** Exceptions that the ECCN's entry offers, and those of part 740 that go by the transaction. */
function listBased(context: ExceptionContext): string[] {
  const eccn = context.facts.get("item.eccn");
  const offered = typeof eccn === "string" ? (context.ccl.entries.get(eccn)?.exceptions ?? []) : [];
  return [...offered, "TMP", "RPL", "GOV", "TSU", "BAG", "AVS"].filter(
    (id, index, ids) => ids.indexOf(id) === index,
  );
}

function candidate(title: string, section: string, ask: string): ExceptionRule {
  return { title, section, from: "1996-03-25", when: null, ask };
}

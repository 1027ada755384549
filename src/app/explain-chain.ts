import type { Considered, ConsideredItem } from "../law/us-ear/considered.ts";
import { FACT_QUESTIONS, ROW_FACT } from "../law/us-ear/fact-catalogue.ts";
import type { EarTables } from "../law/us-ear/tables.ts";
import type {
  ConsideredRule,
  LicenceException,
  ReasoningStep,
  RedFlag,
  StepId,
} from "../model/determination.ts";
import type { Item } from "../model/transaction.ts";
import { evaluate } from "../rules/condition.ts";
import type { Facts } from "../rules/facts.ts";
import { decidingFact } from "./deciding-fact.ts";
import { generalProhibitions, isGeneralProhibition } from "./general-prohibitions.ts";

/** What a chain is told from. */
export interface ChainSource {
  readonly item: Item;
  /** Whether the countries on the way were stated, be it that there are none. */
  readonly isWayStated: boolean;
  readonly seen: ConsideredItem;
  readonly redFlags: readonly RedFlag[];
  readonly tables: EarTables;
  /** Name also the provisions that do not concern the case. */
  readonly all: boolean;
}

/** The steps of a decision in the regulation's order, each with what was considered, and why not. */
export function reasoningSteps(source: ChainSource): ReasoningStep[] {
  const { seen } = source;
  const of = (step: StepId): Considered[] =>
    [...seen.scope, ...seen.rules].filter(({ result }) => stepOf(result.provision.id) === step);
  return [
    provisionStep(of("scope"), source, { ...STEPS.scope, result: scopeResult }),
    classificationStep(source),
    generalProhibitions(source),
    provisionStep(of("reasons-for-control"), source, { ...STEPS["reasons-for-control"], result: ruleResult }),
    provisionStep(of("end-use"), source, { ...STEPS["end-use"], result: ruleResult }),
    provisionStep(of("embargoes"), source, { ...STEPS.embargoes, result: ruleResult }),
    exceptionStep(source),
    redFlagStep(source),
  ];
}

interface Frame {
  readonly id: StepId;
  readonly title: string;
  readonly pinpoint: string;
}

const STEPS: Readonly<Record<Exclude<StepId, "general-prohibitions">, Frame>> = {
  scope: { id: "scope", title: "Scope", pinpoint: "15 CFR part 734" },
  classification: { id: "classification", title: "Classification", pinpoint: "15 CFR part 774" },
  "reasons-for-control": {
    id: "reasons-for-control",
    title: "Reasons for control",
    pinpoint: "15 CFR parts 738, 742",
  },
  "end-use": { id: "end-use", title: "End user and end use", pinpoint: "15 CFR part 744" },
  embargoes: { id: "embargoes", title: "Embargoes and special controls", pinpoint: "15 CFR part 746" },
  exceptions: { id: "exceptions", title: "Licence exceptions", pinpoint: "15 CFR part 740" },
  "red-flags": {
    id: "red-flags",
    title: "Red flags",
    pinpoint: "15 CFR part 732, Supplement No. 3; 736.2(b)(10)",
  },
};

/** The step that a provision belongs to, by the part of the regulation in its id. */
function stepOf(rule: string): StepId {
  if (isGeneralProhibition(rule)) return "general-prohibitions";
  const part = /^us-ear\.(\d{3})/.exec(rule)?.[1];
  if (part === "734") return "scope";
  if (part === "746") return "embargoes";
  if (part === "738" || part === "742" || part === "774") return "reasons-for-control";
  return "end-use";
}

function provisionStep(
  considered: readonly Considered[],
  source: ChainSource,
  frame: Frame & { result: (rules: readonly ConsideredRule[], source: ChainSource) => string },
): ReasoningStep {
  const concerned = considered.filter(isConcerned);
  const ids = new Set(concerned.map(({ result }) => result.provision.id));
  const rules = unique(concerned.map((one) => ruleOf(one, source.tables)));
  const others = unique(
    considered
      .filter(({ result }) => !ids.has(result.provision.id))
      .map((one) => ruleOf(one, source.tables))
      .map(({ party: _, ...rule }) => rule),
  );
  const { result, ...rest } = frame;
  return {
    ...rest,
    result: result(rules, source),
    considered: rules.sort((a, b) => WEIGHT[a.state] - WEIGHT[b.state]),
    notConcerned: others.length,
    ...(source.all ? { others } : {}),
  };
}

const WEIGHT: Readonly<Record<ConsideredRule["state"], number>> = {
  applies: 0,
  unknown: 1,
  "not-encoded": 2,
  displaced: 3,
  "does-not-apply": 4,
  "not-in-force": 5,
};

/** One line a provision and party; several measures of one party say the same. */
function unique(rules: readonly ConsideredRule[]): ConsideredRule[] {
  const kept = new Map<string, ConsideredRule>();
  for (const rule of rules) {
    const key = `${rule.rule} ${rule.party ?? ""}`;
    const before = kept.get(key);
    if (before === undefined || WEIGHT[rule.state] < WEIGHT[before.state]) kept.set(key, rule);
  }
  return [...kept.values()];
}

/**
 * Facts that say what kind of case it is: where one of them alone rules a provision out, the provision does not concern the
 * case. An answer of the exporter, the chart's X and a party's listing are not of that kind: they are worth a "why not".
 */
const TELLING: ReadonlySet<string> = new Set([
  "item.inUnitedStates",
  "item.usOrigin",
  "dest.columns",
  "party.isListed",
  "party.inRole748.5",
  "measure.coversItem",
]);

function isSetting(fact: string): boolean {
  if (["item.eccn", "item.hs6", "region", "item.militarySupplement2"].includes(fact)) return true;
  return FACT_QUESTIONS[fact] === undefined && !ROW_FACT.test(fact) && !TELLING.has(fact);
}

function isConcerned({ result, facts }: Considered): boolean {
  const settings: Facts = { get: (name) => (isSetting(name) ? facts.get(name) : undefined) };
  if ("version" in result) return evaluate(result.version.when, settings) !== "no";
  const { concerns, versions } = result.provision;
  if (result.state === "not-encoded") return true;
  // Not in force on the day: worth a line only where another version would have been looked at.
  return concerns === undefined
    ? versions.some(({ when }) => evaluate(when, settings) !== "no")
    : evaluate(concerns, settings) !== "no";
}

function ruleOf({ result, facts, party }: Considered, tables: EarTables): ConsideredRule {
  const { id, title, versions } = result.provision;
  const cite = "version" in result ? result.version.cite : versions[0]?.cite;
  return {
    rule: id,
    title,
    pinpoint: cite?.pinpoint ?? "",
    state: result.state,
    ...becauseOf(result, { facts, tables }),
    ...(party === undefined ? {} : { party: party.under.party.name }),
  };
}

function becauseOf(
  result: Considered["result"],
  words: { facts: Facts; tables: EarTables },
): Pick<ConsideredRule, "because" | "byAnswer"> {
  if (result.state === "displaced") return { because: `an exception to it applies: ${result.by}` };
  if (result.state === "not-in-force") return { because: notInForce(result.provision.versions) };
  if (result.state === "not-encoded") {
    const [first] = result.provision.versions;
    return { because: `the law of that day is not encoded; known from ${first?.from ?? "no day"}` };
  }
  const { text, byAnswer } = decidingFact(result.version.when, words);
  return { because: text, ...(byAnswer ? { byAnswer } : {}) };
}

function notInForce(versions: readonly { readonly from: string; readonly to: string | null }[]): string {
  const spans = versions.map(({ from, to }) => (to === null ? `from ${from}` : `${from} to ${to}`));
  return `not in force on that day (in force ${spans.join(", ")})`;
}

function scopeResult(rules: readonly ConsideredRule[], { seen }: ChainSource): string {
  const excluded = rules.filter(({ state }) => state === "applies");
  if (seen.determination.findings.some(({ effect }) => effect === "not-subject"))
    return `not subject to the EAR: ${excluded.map(({ title }) => title).join(", ")}`;
  if (seen.facts.get("item.inUnitedStates") === true)
    return "subject to the EAR: the item is in, or leaves, the United States (734.3(a)(1))";
  if (seen.facts.get("item.usOrigin") === true)
    return "subject to the EAR: US origin, wherever it is (734.3(a)(2))";
  return rules.some(({ state }) => state === "unknown" || state === "not-encoded")
    ? "open whether the item is subject to the EAR"
    : "subject to the EAR (734.3(a))";
}

function ruleResult(rules: readonly ConsideredRule[]): string {
  const applying = rules.filter(({ state }) => state === "applies").length;
  const open = rules.filter(({ state }) => state === "unknown" || state === "not-encoded").length;
  if (applying > 0)
    return `${applying} ${applying === 1 ? "applies" : "apply"}${open > 0 ? `, ${open} open` : ""}`;
  return open > 0 ? `${open} open` : "none applies";
}

function classificationStep({ item, seen }: ChainSource): ReasoningStep {
  const eccn = item.eccn ?? "ECCN not known";
  const hs = item.hs === undefined ? "HS code not known" : `HS ${item.hs}`;
  const tier = seen.facts.get("item.highPriorityTier");
  const priority = tier === undefined || tier === "none" ? "" : `, Common High Priority Tier ${String(tier)}`;
  const kind = String(seen.facts.get("item.kind") ?? "kind not known");
  return {
    ...STEPS.classification,
    result: `${eccn}, ${kind}, ${hs}${priority}`,
    considered: [],
    notConcerned: 0,
  };
}

function exceptionStep({ seen }: ChainSource): ReasoningStep {
  const { exceptions, findings } = seen.determination;
  const needed = findings.some(({ effect }) => effect === "licence-required" || effect === "prohibited");
  const considered = exceptions.map(exceptionConsidered).sort((a, b) => WEIGHT[a.state] - WEIGHT[b.state]);
  const result = needed ? exceptionResult(considered) : "none needed";
  return { ...STEPS.exceptions, result, considered, notConcerned: 0 };
}

function exceptionResult(considered: readonly ConsideredRule[]): string {
  const available = considered.filter(({ state }) => state === "applies").map(({ rule }) => rule);
  if (available.length > 0) return `available: ${available.join(", ")}`;
  const open = considered.filter(({ state }) => state === "unknown").length;
  return open > 0 ? `none established, ${open} to look at` : "none is open to this case";
}

/** An exception that is barred is never shown as open: a reader would take it for one that only needs an answer. */
function exceptionConsidered(exception: LicenceException): ConsideredRule {
  const { id, title, status, citation } = exception;
  return {
    rule: id,
    title,
    pinpoint: citation.pinpoint,
    state: EXCEPTION_STATE[status],
    because: becauseOfException(exception),
  };
}

const EXCEPTION_STATE: Readonly<Record<LicenceException["status"], ConsideredRule["state"]>> = {
  available: "applies",
  candidate: "unknown",
  "not-available": "does-not-apply",
};

function becauseOfException({ status, citation, needs, because }: LicenceException): string {
  if (status === "available") return "every condition is known to hold";
  if (status === "not-available") return because ?? `barred by ${citation.pinpoint}`;
  const [first, ...more] = needs;
  if (first === undefined) return because ?? "open while a provision that could add a requirement is open";
  const others = more.map(({ fact }) => fact).join(", ");
  return others === "" ? first.why : `${first.why} Then: ${others}`;
}

function redFlagStep({ redFlags }: ChainSource): ReasoningStep {
  const open = redFlags.filter(({ resolved }) => !resolved).length;
  const considered = redFlags.map(
    ({ id, resolved, citation, because }): ConsideredRule => ({
      rule: id,
      title: resolved ? "resolved" : "unresolved",
      pinpoint: `${citation.authority}, ${citation.pinpoint}`,
      state: resolved ? "displaced" : "applies",
      because,
    }),
  );
  const result =
    redFlags.length === 0 ? "none seen" : open === 0 ? "all resolved" : `${open} unresolved: hold`;
  return { ...STEPS["red-flags"], result, considered, notConcerned: 0 };
}

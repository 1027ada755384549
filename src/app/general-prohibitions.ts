import type { Considered } from "../law/us-ear/considered.ts";
import { generalProhibitionOf } from "../law/us-ear/part-736/general-prohibition.ts";
import type { ConsideredRule, Finding, ReasoningStep } from "../model/determination.ts";
import { decidingFact } from "./deciding-fact.ts";
import type { ChainSource } from "./explain-chain.ts";

interface Prohibition {
  readonly number: string;
  readonly title: string;
  /** What a reader must know where nothing is found. */
  readonly otherwise: string;
}

/** The ten general prohibitions of 15 CFR 736.2(b), with the parts of the regulation that fill them. */
const PROHIBITIONS: readonly Prohibition[] = [
  {
    number: "One",
    title: "controlled items",
    otherwise: "no reason for control reaches this destination",
  },
  {
    number: "Two",
    title: "US content",
    otherwise: "no requirement is found for its US content (see scope)",
  },
  {
    number: "Three",
    title: "direct products",
    otherwise: "no requirement is found for it as a direct product (see scope)",
  },
  {
    number: "Four",
    title: "denial orders",
    otherwise: "no party is known to be denied",
  },
  {
    number: "Five",
    title: "end users",
    otherwise: "none of part 744 applies",
  },
  { number: "Six", title: "embargoes", otherwise: "none of part 746 applies" },
  {
    number: "Seven",
    title: "US persons' support",
    otherwise: "no support of a prohibited end use is known",
  },
  {
    number: "Eight",
    title: "transit",
    otherwise: "none of the countries listed is passed",
  },
  {
    number: "Nine",
    title: "orders and terms",
    otherwise: "no breach of an order or of terms is known",
  },
  {
    number: "Ten",
    title: "violations",
    otherwise: "no violation is known, and no red flag is open",
  },
];

/** The frame of the decision: which of the ten prohibitions are in play, by what was found, and which are open. */
export function generalProhibitions(source: ChainSource): ReasoningStep {
  const { outcome } = source.seen.determination;
  const considered = PROHIBITIONS.map((one, index) => prohibitionLine(one, index + 1, source));
  const inPlay = PROHIBITIONS.filter((_, index) => considered[index]?.state === "applies");
  const names = inPlay.map(({ number }) => number).join(", ");
  return {
    id: "general-prohibitions",
    title: "General prohibitions",
    pinpoint: "15 CFR 736.2(b)",
    result:
      outcome === "not-subject" ? "not reached" : names === "" ? "none is established" : `in play: ${names}`,
    considered,
    notConcerned: 0,
    ...(source.all ? { others: [] } : {}),
  };
}

/** Prohibitions that are a provision of their own: their line is that provision's. */
const OWN_PROVISION = /^us-ear\.736\.2\.b\.(?:8|9|10)$/;

/** Whether the provision has its line among the general prohibitions, and so in no other step. */
export function isGeneralProhibition(rule: string): boolean {
  return OWN_PROVISION.test(rule);
}

function prohibitionLine(one: Prohibition, number: number, source: ChainSource): ConsideredRule {
  const own = source.seen.rules.find(({ result }) => result.provision.id === `us-ear.736.2.b.${number}`);
  const isOwn = own !== undefined && isGeneralProhibition(own.result.provision.id);
  return {
    rule: isOwn ? own.result.provision.id : `general-prohibition-${one.number.toLowerCase()}`,
    title: one.title,
    pinpoint: `15 CFR 736.2(b)(${number})`,
    ...found(one, number, source),
  };
}

function found(
  one: Prohibition,
  number: number,
  source: ChainSource,
): Pick<ConsideredRule, "state" | "because"> {
  const { seen, redFlags } = source;
  const findings = seen.determination.findings.filter(
    ({ generalProhibition }) => generalProhibition === number,
  );
  if (findings.length > 0) {
    const cites = new Set(findings.map(({ citation }) => citation.pinpoint));
    return { state: stateOf(findings), because: [...cites].join("; ") };
  }
  const flags = redFlags.filter(({ resolved }) => !resolved).length;
  if (number === 10 && flags > 0)
    return { state: "unknown", because: `${flags} red flag${flags === 1 ? " is" : "s are"} unresolved` };
  const open = seen.rules.filter((rule) => isOpen(rule) && prohibits(rule) === number);
  return open.length > 0
    ? { state: "unknown", because: openWords(open, source) }
    : { state: "does-not-apply", because: whyNot(one, number, source) };
}

function whyNot(one: Prohibition, number: number, source: ChainSource): string {
  const { facts } = source.seen;
  const isFromUs = facts.get("item.inUnitedStates") === true || facts.get("item.usOrigin") === true;
  if (isFromUs && (number === 2 || number === 3))
    return "the item is of US origin or leaves the United States";
  return number === 8 ? whyNoTransit(source, one) : one.otherwise;
}

function whyNoTransit({ seen, isWayStated }: ChainSource, one: Prohibition): string {
  if (seen.facts.get("route.transitFree") === true)
    return "the item may go to the countries listed that it passes, or may pass";
  return isWayStated
    ? one.otherwise
    : "the way is not stated, and none of the countries listed lies on a usual one";
}

function isOpen({ result }: Considered): boolean {
  return result.state === "unknown" || result.state === "not-encoded";
}

function prohibits({ result, facts }: Considered): number | undefined {
  return generalProhibitionOf(result.provision.id, facts);
}

/** Pinpoints that are named before "and so many more". */
const NAMED = 3;

/** What is open, by its pinpoints; of a prohibition with one provision, the fact that is not known. */
function openWords(open: readonly Considered[], { tables }: ChainSource): string {
  const [only, ...others] = open;
  if (only !== undefined && others.length === 0 && only.result.state === "unknown")
    return decidingFact(only.result.version.when, { facts: only.facts, tables }).text;
  const pinpoints = [
    ...new Set(open.map(({ result }) => result.provision.versions[0]?.cite.pinpoint.split(";")[0] ?? "")),
  ];
  const more = pinpoints.length - NAMED;
  return `open: ${pinpoints.slice(0, NAMED).join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function stateOf(found: readonly Finding[]): ConsideredRule["state"] {
  return found.some(({ effect }) => effect !== "undetermined") ? "applies" : "not-encoded";
}

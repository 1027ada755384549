import type { ConsideredRule, Finding, ReasoningStep } from "../model/determination.ts";
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
    title: "controlled items to listed countries",
    otherwise: "no reason for control reaches this destination",
  },
  {
    number: "Two",
    title: "foreign-made items with more than de minimis controlled US content",
    otherwise: "see scope",
  },
  {
    number: "Three",
    title: "foreign direct products",
    otherwise: "see scope",
  },
  {
    number: "Four",
    title: "denial orders",
    otherwise: "no party is known to be denied",
  },
  {
    number: "Five",
    title: "end use and end users",
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
    title: "in transit through certain countries",
    otherwise: "no country on the way is named, or none of those listed",
  },
  {
    number: "Nine",
    title: "orders, terms and conditions",
    otherwise: "only the exporter knows the licences and orders in hand",
  },
  {
    number: "Ten",
    title: "knowledge that a violation has occurred or will",
    otherwise: "see the red flags",
  },
];

/** The frame of the decision: which of the ten prohibitions are in play, by what was found. */
export function generalProhibitions(source: ChainSource): ReasoningStep {
  const { outcome } = source.seen.determination;
  const considered = PROHIBITIONS.map(
    (one, index): ConsideredRule => ({
      rule: `general-prohibition-${one.number.toLowerCase()}`,
      title: one.title,
      pinpoint: `15 CFR 736.2(b)(${index + 1})`,
      ...found(one, source),
    }),
  );
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
  };
}

function found(one: Prohibition, source: ChainSource): Pick<ConsideredRule, "state" | "because"> {
  const { seen, redFlags, via } = source;
  const findings = seen.determination.findings.filter(
    ({ generalProhibition }) => generalProhibition === PROHIBITIONS.indexOf(one) + 1,
  );
  if (findings.length > 0) {
    const cites = new Set(findings.map(({ citation }) => citation.pinpoint));
    return { state: stateOf(findings), because: [...cites].join("; ") };
  }
  const flags = redFlags.filter(({ resolved }) => !resolved).length;
  if (one.number === "Ten" && flags > 0)
    return { state: "unknown", because: `${flags} red flag${flags === 1 ? " is" : "s are"} unresolved` };
  const isEncoded = seen.rules.some(({ result }) => result.provision.id.startsWith("us-ear.736.2.b.8"));
  if (one.number === "Eight" && via.length > 0 && !isEncoded)
    return { state: "unknown", because: `the goods pass ${via.join(", ")}: read 736.2(b)(8)` };
  return { state: "does-not-apply", because: one.otherwise };
}

function stateOf(found: readonly Finding[]): ConsideredRule["state"] {
  return found.some(({ effect }) => effect !== "undetermined") ? "applies" : "not-encoded";
}

import type { RedFlag } from "../model/determination.ts";
import type { Chain } from "../ownership/explain.ts";
import { percentText } from "../ownership/red-flags.ts";
import { nameOf, type OwnershipQuestion, type RegimeCapture } from "./ownership-question.ts";
import { measuresUnder } from "./ownership-regimes.ts";
import type { ScreenedMatch } from "./screen.ts";

type Flag = Omit<RedFlag, "resolved">;

/**
 * The entries of the listed owners at the heads of the chains, as matches of the party, with the measures that the rule
 * passes down. Where several listed owners add up, each of them gives one: the law then applies all their requirements, and
 * with them the most restrictive.
 */
export function inherited(
  { regime, rule, capture }: RegimeCapture,
  of: { question: OwnershipQuestion; listingOf: (id: string) => readonly ScreenedMatch[] },
): ScreenedMatch[] {
  const { question } = of;
  const heads = [...new Set(capture.chains.map(({ parties }) => parties[0] ?? ""))];
  return heads.flatMap((head) =>
    of.listingOf(head).flatMap(({ match, entry }) => {
      const measures = measuresUnder(regime, entry);
      if (measures.length === 0) return [];
      const certain = question.sure && capture.captured === "yes" && match.status === "listed";
      const isListed = certain || (question.party.confirmed?.includes(entry.id) ?? false);
      const chains = capture.chains.filter(({ parties }) => parties[0] === head);
      const reasons = [
        `${regime.title}: ${readable(capture.because, question).replace(/\.$/, "")}`,
        ...chains.map((chain) => chainText(chain, question)),
        ...(capture.captured === "depends"
          ? capture.ask.map((ask) => `ask: ${readable(ask, question)}`)
          : []),
        ...(rule.note === undefined ? [] : [rule.note]),
        ...match.reasons.map((reason) => `owner ${nameOf(head, question)}: ${reason}`),
      ];
      return [
        {
          entry: { ...entry, measures },
          byOwnership: true,
          match: {
            ...match,
            matchedName: nameOf(question.node, question),
            status: isListed ? ("listed" as const) : ("possible" as const),
            reasons,
            citation: rule.citation,
          },
        },
      ];
    }),
  );
}

/** Ids of the data in a sentence of the engine, by their names. */
function readable(sentence: string, { loaded, node }: OwnershipQuestion): string {
  let text = sentence;
  for (const stake of loaded.stakes.into(node)) {
    for (const id of [stake.owner, stake.owned]) {
      const name = loaded.data.names.get(id);
      if (name !== undefined) text = text.replaceAll(id, name);
    }
  }
  return text;
}

function chainText({ parties, percents }: Chain, question: OwnershipQuestion): string {
  const links = percents.map(
    ([low, high], at) => ` – ${percentText(low, high)} → ${nameOf(parties[at + 1] ?? "", question)}`,
  );
  return `${nameOf(parties[0] ?? "", question)}${links.join("")}`;
}

/** BIS's rule speaks of foreign parties: one at home is not captured, and still has to be looked at. */
export function foreignOnly(
  { regime, rule, capture, foreign }: RegimeCapture,
  question: OwnershipQuestion,
): Flag[] {
  if (foreign || capture.captured === "no") return [];
  return [
    {
      id: `ownership:${regime.id}-domestic:${question.party.name}`,
      citation: rule.citation,
      because: `${question.party.name} is owned by listed parties (${readable(capture.because, question)}) The ${regime.title} speaks of foreign parties only; ask whether the goods will leave the country.`,
    },
  ];
}

/** A listed owner whose rule is not in force on the day. */
export function notInForce({ regime, rule, listed }: RegimeCapture, question: OwnershipQuestion): Flag[] {
  if (rule.inForce) return [];
  return question.loaded.stakes
    .into(question.node)
    .filter(
      ({ owner, kind, high }) => kind === "ownership" && high >= rule.threshold && listed.includes(owner),
    )
    .map(({ owner, low, high }) => ({
      id: `ownership:${regime.id}:${question.party.name}:${nameOf(owner, question)}`,
      citation: rule.citation,
      because: `${nameOf(owner, question)}, which the lists name, holds ${percentText(low, high)} of ${question.party.name}. The ${regime.title} is not in force on ${question.asOf}; ownership by a listed party is a red flag all the same.`,
    }));
}

/** Red Flag 29: a listed owner is known and its share is not; resolve it or obtain a licence. */
export function unknownShares({ regime, rule, capture }: RegimeCapture, question: OwnershipQuestion): Flag[] {
  if (regime.id !== "us-bis" || !rule.inForce || capture.captured !== "depends") return [];
  return [
    {
      id: `ownership:red-flag-29:${question.party.name}`,
      citation: {
        authority: "BIS",
        pinpoint: "15 CFR part 732, Supplement No. 3, red flag 29; part 744, Supplement No. 8, paragraph (b)",
        version: rule.citation.version,
        url: "https://www.ecfr.gov/current/title-15/part-732/appendix-Supplement%20No.%203%20to%20Part%20732",
      },
      because: `A listed party owns ${question.party.name} in part and the percentage is not known. Find it out, or obtain a licence before going on. ${capture.ask.map((ask) => readable(ask, question)).join(" ")}`,
    },
  ];
}

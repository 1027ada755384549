import { determineItems } from "../law/us-ear/determine.ts";
import type { EarLaw } from "../law/us-ear/ear-law.ts";
import type { PartyUnderLaw } from "../law/us-ear/party-facts.ts";
import { CONTROLLED_ROLES } from "../law/us-ear/transaction-facts.ts";
import type { ItemDetermination, Outcome, Question } from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Transaction } from "../model/transaction.ts";
import { withAnswers } from "./answers.ts";

/** An open question with what its answer would do. */
export interface RankedQuestion extends Question {
  /**
   * How much the answer settles, in [0, 1]: the mean over the answers tried, the usual ones counting more, of 1 where the outcome is then known, else the share of
   * the open questions that fall away.
   */
  settles: number;
  /** What the answers that were tried lead to. */
  answers: { value: string; outcome: Outcome; open: number }[];
}

/** A determination is worked out for each answer tried; more questions than this are not tried. */
const MAX_TRIED = 40;

export interface RankOptions {
  readonly law: EarLaw;
  readonly asOf: PlainDate;
  readonly parties: readonly PartyUnderLaw[];
  /** What is asked on all items, most important first by the law's own weights. */
  readonly questions: readonly Question[];
}

/**
 * The questions by how much an answer settles: each is answered, as if, with yes and no (or with codes that stand for the
 * rest), the law is applied again, and what is then still open is counted. Ties keep the law's own order.
 */
export function rankQuestions(transaction: Transaction, options: RankOptions): RankedQuestion[] {
  const ranked = options.questions.map((question, index): RankedQuestion => {
    const tried = index < MAX_TRIED ? triedAnswers(question, transaction, options) : [];
    const weights = tried.map(({ value }) => likelihood(question.fact, value));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const settles = tried.reduce((sum, { outcome, open }, at) => {
      const left = open / Math.max(options.questions.length, 1);
      const score = outcome === "undetermined" ? Math.max(0, 1 - left) : 1;
      return sum + (score * (weights[at] ?? 0)) / total;
    }, 0);
    return { ...question, settles: Number(settles.toFixed(3)), answers: tried };
  });
  return ranked.sort((one, other) => other.settles - one.settles);
}

/** Few exporters know of a prohibited use: that answer counts for little when questions are compared. */
function likelihood(fact: string, value: string): number {
  if (!fact.startsWith("endUse.")) return 1;
  const isUsual = value === (fact === "endUse.noProhibitedUseKnown" ? "yes" : "no");
  return isUsual ? 0.9 : 0.1;
}

/** One question per fact over all items, in the order in which the items ask. */
export function openQuestions(items: readonly ItemDetermination[]): Question[] {
  const asked = new Map<string, Question>();
  for (const { outcome, questions } of items) {
    if (outcome !== "undetermined") continue;
    for (const question of questions) if (!asked.has(question.fact)) asked.set(question.fact, question);
  }
  return [...asked.values()];
}

function triedAnswers(
  { fact }: Question,
  transaction: Transaction,
  options: RankOptions,
): RankedQuestion["answers"] {
  return worldsOf(fact, transaction, options).map(({ value, transaction: answered, parties }) => {
    const items = determineItems(answered, parties, { ...options.law, date: options.asOf });
    const outcomes = items.map(({ outcome }) => outcome);
    return {
      value,
      outcome: outcomes.find((one) => one === "undetermined") ?? outcomes[0] ?? "undetermined",
      open: openQuestions(items).length,
    };
  });
}

interface World {
  readonly value: string;
  readonly transaction: Transaction;
  readonly parties: readonly PartyUnderLaw[];
}

/** Codes that stand for the rest where an answer is not yes or no: a free one, a lightly and a strictly controlled one. */
const SAMPLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^items\[\d+\]\.eccn$/, ["EAR99", "3A991", "3A001"]],
  [/^items\[\d+\]\.hs$/, ["300390", "854231"]],
  [/^items\[\d+\]\.origin$/, ["US", "CN"]],
  [/\.usControlledContentPercent$/, ["0", "20", "60"]],
  [/^region$/, ["none", "crimea"]],
  [/\.role$/, ["intermediate-consignee", "bank"]],
];

/** Places of a party, or of where it sits. */
const PARTY_PLACE = /^parties\["[a-z-]+"\]$|^parties\[\d+\]\.(?:headquarters|parentHeadquarters|country)$/;

function worldsOf(fact: string, transaction: Transaction, { parties }: RankOptions): World[] {
  const listing = /^parties\[(\d+)\]\.(?:cleared|confirmed)$/.exec(fact)?.[1];
  if (listing !== undefined) return listingWorlds(Number(listing), transaction, parties);
  if (PARTY_PLACE.test(fact)) return partyWorlds(transaction, parties);
  const samples = SAMPLES.find(([pattern]) => pattern.test(fact))?.[1] ?? ["yes", "no"];
  return samples.flatMap((value) => {
    try {
      const answered = withAnswers(transaction, [`${fact}=${value}`]) as Transaction;
      return [{ value, transaction: answered, parties }];
    } catch {
      // A question whose answer is neither of these kinds keeps the place that the law gives it.
      return [];
    }
  });
}

/** The party is the listed one, or is not. */
function listingWorlds(index: number, transaction: Transaction, parties: readonly PartyUnderLaw[]): World[] {
  const change = (listings: (of: PartyUnderLaw) => PartyUnderLaw["listings"]): readonly PartyUnderLaw[] =>
    parties.map((one) => (one.index === index ? { ...one, listings: listings(one) } : one));
  const listed = change(({ listings }) =>
    listings.map((one) => ({ ...one, match: { ...one.match, status: "listed" } })),
  );
  const cleared = change(({ listings }) => listings.filter(({ match }) => match.status === "listed"));
  return [
    { value: "is the listed one", transaction, parties: listed },
    { value: "is not", transaction, parties: cleared },
  ];
}

/** An end user is named and every seat is known: at home, or in China. */
function partyWorlds(transaction: Transaction, parties: readonly PartyUnderLaw[]): World[] {
  const named = transaction.parties.some(({ role }) => role === "end-user")
    ? transaction.parties
    : [...transaction.parties, { role: "end-user" as const, name: "the end user" }];
  return [transaction.to, "CN"].map((seat) => ({
    value: `every party named, with its seat in ${seat}`,
    transaction: {
      ...transaction,
      parties: named.map((party) =>
        CONTROLLED_ROLES.includes(party.role)
          ? {
              ...party,
              headquarters: party.headquarters ?? seat,
              parentHeadquarters: party.parentHeadquarters ?? seat,
            }
          : party,
      ),
    },
    parties,
  }));
}

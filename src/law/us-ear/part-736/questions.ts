import type { Transaction } from "../../../model/transaction.ts";
import type { FactWriter } from "../../../rules/facts.ts";
import { type FactQuestion, ofTransaction } from "../fact-question.ts";

const CONDUCT: Readonly<Record<string, FactQuestion>> = {
  "conduct.breaksTerms": conduct(
    "breaksTerms",
    "Would the transaction break an order under the EAR, or the terms of a licence or licence exception?",
  ),
  "conduct.knowsOfViolation": conduct(
    "knowsOfViolation",
    "Do you know that a violation in connection with the item has occurred, is about to occur or is intended?",
  ),
};

export const PART_736_QUESTIONS: Readonly<Record<string, FactQuestion>> = {
  ...CONDUCT,
  "conduct.authorizationWithdrawn": conduct(
    "authorizationWithdrawn",
    "Has the licence or exception that you rely on been suspended or revoked, with notice to you?",
  ),
  "route.transitListed": {
    path: ofTransaction("passesTransitCountry"),
    kind: "boolean",
    weight: 16,
    ask: "A usual way leads through a country to which this item is not known to go freely. Before the destination, which itself does not count: do the goods pass through, or are they unladen in, Armenia, Azerbaijan, Belarus, Cambodia, Cuba, Georgia, Kazakhstan, Kyrgyzstan, Laos, Mongolia, North Korea, Russia, Tajikistan, Turkmenistan, Ukraine, Uzbekistan or Vietnam? Better still, name the countries on the way under via ([] for none).",
  },
  "route.transitFree": {
    path: ofTransaction("transitFree"),
    kind: "boolean",
    weight: 64,
    ask: "Could the item be sent without a licence to each country of General Prohibition Eight that it passes? Whether it could is open: classify it first.",
  },
  "route.transitAuthorized": {
    path: ofTransaction("transitAuthorized"),
    kind: "boolean",
    weight: 66,
    ask: "The goods pass through a country to which this item may not go freely. Does a licence or a licence exception cover its going to, or through, that country?",
  },
};

/** Asked only once the fact that it follows is known to hold. */
export const PART_736_FOLLOW_UPS: Readonly<Record<string, string>> = {
  "route.transitFree": "route.transitListed",
  "route.transitAuthorized": "route.transitListed",
};

/** A licence that was withdrawn is for its holder to state: most transactions rest on none. */
export const PART_736_CLAIMS: readonly string[] = ["conduct.authorizationWithdrawn"];

/** Who has looked for every prohibited use, and has no letter of BIS, has stated that he knows of no violation either. */
export function addConduct(facts: FactWriter, { endUse }: Pick<Transaction, "endUse">): void {
  if (endUse?.noProhibitedUseKnown !== true) return;
  for (const name of Object.keys(CONDUCT)) if (!facts.has(name)) facts.set(name, false);
}

function conduct(name: string, ask: string): FactQuestion {
  return { path: ofTransaction(name), kind: "boolean", weight: 15, ask };
}

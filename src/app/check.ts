import type { ConsideredItem } from "../law/us-ear/considered.ts";
import { isWayPresumed } from "../law/us-ear/part-736/transit-facts.ts";
import type { PartyUnderLaw } from "../law/us-ear/party-facts.ts";
import { WEIGHTS } from "../match/weights.ts";
import {
  type Determination,
  type Disposition,
  type ItemDetermination,
  OUTCOMES,
  type Outcome,
  type RedFlag,
  type ScreenedParty,
} from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Transaction } from "../model/transaction.ts";
import { canonicalHash, determinationHash } from "./certificate.ts";
import { determineSafely, examineSafely, flagsSafely, tradeSafely } from "./check-safely.ts";
import type { EmbeddedLaw } from "./embedded-data.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import { reasoningSteps } from "./explain-chain.ts";
import type { OwnershipSource } from "./ownership-check.ts";
import type { ScreenedMatch, Screener } from "./screen.ts";
import type { TradeSource } from "./trade-check.ts";

export interface CheckContext {
  readonly law: EmbeddedLaw;
  readonly screener: Screener;
  /** The day whose law is applied. */
  readonly asOf: PlainDate;
  /** Ownership data to look parties up in; left out: the answer says that ownership was not examined. */
  readonly ownership?: OwnershipSource;
  /** Imported trade data to look the route and the parties up in; left out: the answer says that they were not examined. */
  readonly trade?: TradeSource;
  /** Add to each item the steps of the decision, and to each finding its trace; `all`: every provision by name. */
  readonly explain?: boolean | "all";
  /** Which answer drives where announced enforcement differs from the text; the text unless said. */
  readonly posture?: "text" | "announced";
}

/**
 * The determination of one transaction: items against the law, parties against the lists, red flags, certificate.
 * A party that cannot be screened or a rule that cannot be evaluated puts the whole on hold; it never passes.
 */
export function check(transaction: Transaction, context: CheckContext): Determination {
  const screened = transaction.parties.map((party, index) => ({
    party,
    index,
    ...examineSafely(party, context),
  }));
  const { trade, failure: tradeFailure } = tradeSafely(transaction, context);
  const failures = [
    ...screened.flatMap(({ party, failure }) =>
      failure === null ? [] : [`Party "${party.name}" could not be screened: ${failure}`],
    ),
    ...tradeFailure,
  ];
  const determined = determineSafely(transaction, screened.map(underLaw), context);
  const further = [...screened.flatMap(({ flags }) => flags), ...(trade?.flags ?? [])];
  const {
    redFlags,
    checklist,
    failure: flagFailure,
  } = flagsSafely(transaction, { screened, further }, context);
  failures.push(...flagFailure);
  const explained = determined.items.map((item, index) =>
    withSteps(item, { index, transaction, redFlags, context, seen: determined.seen[index] }),
  );
  const items = failures.length === 0 ? explained : explained.map(heldForScreening);
  const outcome = gravest(items.map((item) => item.outcome));
  const determination = {
    id: transaction.id,
    outcome,
    disposition: dispositionOf(outcome, redFlags),
    asOf: context.asOf,
    items,
    parties: screened.map(
      ({ party, matches }): ScreenedParty => ({
        role: party.role,
        name: party.name,
        matches: matches.map(({ match }) => match),
      }),
    ),
    redFlags,
    ...(checklist.length === 0 ? {} : { checklist }),
    ...(trade === null ? {} : { trade: trade.finding }),
    lists: listsOf(context),
    notices: [
      ...failures,
      ...determined.failures,
      ...(context.ownership === undefined
        ? [OWNERSHIP_NOT_EXAMINED]
        : new Set(screened.flatMap(({ notices }) => notices))),
      ...wayNotStated(transaction, outcome, context),
      ...(context.trade === undefined ? [TRADE_NOT_EXAMINED] : new Set(trade?.notices ?? [])),
      ...context.screener.notices,
    ],
  };
  return { ...determination, certificate: certify(transaction, determination, context) };
}

/** The parties of `transaction` with what the lists and the ownership data say of them. */
export function partiesUnderLaw(transaction: Transaction, context: CheckContext): PartyUnderLaw[] {
  return transaction.parties.map((party, index) =>
    underLaw({ party, index, ...examineSafely(party, context) }),
  );
}

/** Said in every answer as long as a check looks parties up in the lists only. */
const OWNERSHIP_NOT_EXAMINED =
  "Ownership was not examined: a party owned 50 percent or more by listed parties can be captured without being listed itself. Ask each party for its owners; `highfence own` does the sums.";

/** Said in every answer for which trade data were not asked. */
const TRADE_NOT_EXAMINED =
  "Trade data were not examined: `check --trade` looks the route and the parties up in imported trade statistics and shipment records.";

/** Said of a release where nobody has named the countries on the way and none of those listed lies on a usual one. */
function wayNotStated(transaction: Transaction, outcome: Outcome, { law }: CheckContext): string[] {
  const isReleased = outcome === "nlr" || outcome === "exception-available";
  if (!isReleased || !isWayPresumed(transaction, law.law.tables)) return [];
  return [
    "The countries on the way were not stated (`via`): the answer holds unless the goods pass through, or are unladen in, a country of General Prohibition Eight, 15 CFR 736.2(b)(8)(ii).",
  ];
}

/** The heavier of two dispositions wins: stop, then hold, then release. */
export function dispositionOf(outcome: Outcome, redFlags: readonly RedFlag[]): Disposition {
  if (outcome === "prohibited" || outcome === "licence-required") return "stop";
  if (outcome === "undetermined" || redFlags.some(({ resolved }) => !resolved)) return "hold";
  return "release";
}

/** The gravest of several outcomes; `undetermined` for none. */
export function gravest(outcomes: readonly Outcome[]): Outcome {
  return OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? "undetermined";
}

/** A party that was not screened may be a listed one: no item of the shipment can be released. */
function heldForScreening(item: ItemDetermination): ItemDetermination {
  return { ...item, outcome: gravest([item.outcome, "undetermined"]) };
}

/** With `explain`, the item with the steps of its decision. */
function withSteps(
  determination: ItemDetermination,
  of: {
    readonly index: number;
    readonly transaction: Transaction;
    readonly redFlags: readonly RedFlag[];
    readonly context: CheckContext;
    readonly seen: ConsideredItem | undefined;
  },
): ItemDetermination {
  const item = of.transaction.items[of.index];
  if (of.seen === undefined || item === undefined) return determination;
  const source = {
    item,
    isWayStated: of.transaction.via !== undefined,
    seen: of.seen,
    redFlags: of.redFlags,
    tables: of.context.law.law.tables,
    all: of.context.explain === "all",
  };
  return { ...determination, steps: reasoningSteps(source) };
}

/** The lists that were searched, and the files of ownership and the trade data as further ones. */
function listsOf({ screener, ownership, trade, asOf }: CheckContext): Determination["lists"] {
  const further = [...(ownership?.statuses ?? []), ...(trade === undefined ? [] : [trade.status])];
  return [...screener.lists, ...further.map((status) => ({ ...status, asOf }))];
}

function underLaw(screened: {
  party: Transaction["parties"][number];
  index: number;
  matches: readonly ScreenedMatch[];
}): PartyUnderLaw {
  return {
    party: screened.party,
    index: screened.index,
    listings: screened.matches.map(({ match, entry, byOwnership }) => ({
      match,
      measures: entry.measures,
      ...(entry.programmes.length === 0 ? {} : { programmes: entry.programmes }),
      ...(byOwnership === undefined ? {} : { byOwnership }),
    })),
  };
}

function certify(
  transaction: Transaction,
  determination: Omit<Determination, "certificate">,
  context: CheckContext,
): Determination["certificate"] {
  return {
    format: 1,
    engine: ENGINE_VERSION,
    input: canonicalHash(transaction),
    asOf: context.asOf,
    ...(context.posture === "announced" ? { posture: context.posture } : {}),
    law: context.law.hash,
    weights: WEIGHTS.version,
    lists: Object.fromEntries(listsOf(context).map(({ id, snapshot }) => [id, snapshot])),
    determination: determinationHash(determination),
    transaction,
  };
}

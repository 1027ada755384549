import type { ConsideredItem } from "../law/us-ear/considered.ts";
import { determineItems } from "../law/us-ear/determine.ts";
import { checklistOf, redFlagsOf } from "../law/us-ear/part-732/red-flags.ts";
import { isWayPresumed } from "../law/us-ear/part-736/transit-facts.ts";
import type { PartyUnderLaw } from "../law/us-ear/party-facts.ts";
import { WEIGHTS } from "../match/weights.ts";
import { CodedError } from "../model/coded-error.ts";
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
import type { EmbeddedLaw } from "./embedded-data.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import { reasoningSteps } from "./explain-chain.ts";
import type { OwnershipFinding, OwnershipSource } from "./ownership-check.ts";
import { type ScreenedMatch, type Screener, screenParty } from "./screen.ts";
import { observedIn } from "./shared-address.ts";
import type { TradeExamined, TradeSource } from "./trade-check.ts";

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
  const observed = observedIn(transaction, screened, context);
  const checklist = checklistOf(observed, context.asOf);
  const redFlags = [
    ...redFlagsOf(observed, context.asOf),
    ...furtherFlags([...screened.flatMap(({ flags }) => flags), ...(trade?.flags ?? [])], transaction),
  ];
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

interface Examined {
  readonly matches: ScreenedMatch[];
  readonly flags: OwnershipFinding["flags"];
  readonly notices: OwnershipFinding["notices"];
  readonly failure: string | null;
}

/** The lists, and the ownership data where a party can be captured by listed owners without being listed. */
function examineSafely(
  party: Transaction["parties"][number],
  { screener, ownership, asOf }: CheckContext,
): Examined {
  try {
    const direct = screenParty(party, screener);
    if (ownership === undefined) return { matches: direct, flags: [], notices: [], failure: null };
    const owned = ownership.examine(party, { screener, asOf });
    const known = new Set([...direct.map(({ entry }) => entry.id), ...(party.cleared ?? [])]);
    return {
      ...owned,
      matches: [...direct, ...owned.matches.filter(({ entry }) => !known.has(entry.id))],
      failure: null,
    };
  } catch (error) {
    const failure = error instanceof CodedError ? error.toLine() : "internal failure";
    return { matches: [], flags: [], notices: [], failure };
  }
}

/** Trade data beside the transaction; a failure holds the shipment. */
function tradeSafely(
  transaction: Transaction,
  { trade, law: { law }, asOf }: CheckContext,
): { readonly trade: TradeExamined | null; readonly failure: readonly string[] } {
  if (trade === undefined) return { trade: null, failure: [] };
  const { destinations, highPriority, countries } = law.tables;
  const question = {
    asOf,
    tierOf: highPriority.tierOf,
    coalition: destinations.gecc.members,
    countryName: (code: string) => countries.names[code] ?? code,
  };
  try {
    return { trade: trade.examine(transaction, question), failure: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { trade: null, failure: [`Trade data could not be examined, so the shipment is on hold: ${why}`] };
  }
}

/** Flags of ownership and trade data, each once, with what the exporter says of them. */
function furtherFlags(
  found: readonly Omit<RedFlag, "resolved">[],
  { resolvedRedFlags }: Transaction,
): RedFlag[] {
  const flags = new Map(found.map((flag) => [flag.id, flag] as const));
  return [...flags.values()].map((flag) => ({
    ...flag,
    resolved: resolvedRedFlags?.includes(flag.id) ?? false,
  }));
}

/** The lists that were searched, and the files of ownership and the trade data as further ones. */
function listsOf({ screener, ownership, trade, asOf }: CheckContext): Determination["lists"] {
  const further = [...(ownership?.statuses ?? []), ...(trade === undefined ? [] : [trade.status])];
  return [...screener.lists, ...further.map((status) => ({ ...status, asOf }))];
}

function determineSafely(
  transaction: Transaction,
  parties: readonly PartyUnderLaw[],
  context: CheckContext,
): { items: ItemDetermination[]; seen: ConsideredItem[]; failures: string[] } {
  const { law, asOf, explain, posture = "text" } = context;
  const seen: ConsideredItem[] = [];
  const observe = (one: ConsideredItem): void => {
    seen.push(one);
  };
  try {
    const options = {
      posture,
      ...(explain === undefined || explain === false ? {} : { explain: true, observe }),
    };
    return {
      items: determineItems(transaction, parties, { ...law.law, date: asOf, ...options }),
      seen,
      failures: [],
    };
  } catch (error) {
    const items = transaction.items.map(
      (item, index): ItemDetermination => ({
        line: item.line ?? index + 1,
        outcome: "undetermined",
        findings: [],
        exceptions: [],
        questions: [],
      }),
    );
    return {
      items,
      seen: [],
      failures: [
        `The law could not be evaluated, so the shipment is on hold: ${error instanceof Error ? error.message : String(error)}`,
      ],
    };
  }
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

import type { ConsideredItem } from "../law/us-ear/considered.ts";
import { determineItems } from "../law/us-ear/determine.ts";
import { checklistOf, redFlagsOf } from "../law/us-ear/part-732/red-flags.ts";
import type { PartyUnderLaw } from "../law/us-ear/party-facts.ts";
import { CodedError } from "../model/coded-error.ts";
import type { ItemDetermination, RedFlag } from "../model/determination.ts";
import type { Party, Transaction } from "../model/transaction.ts";
import type { CheckContext } from "./check.ts";
import type { OwnershipFinding } from "./ownership-check.ts";
import { type ScreenedMatch, screenParty } from "./screen.ts";
import { observedIn } from "./shared-address.ts";
import type { TradeExamined } from "./trade-check.ts";

/*
 * The parts of a check. None of them throws: what could not be examined is a failure that the answer names, and that holds
 * the shipment.
 */

interface Examined {
  readonly matches: ScreenedMatch[];
  readonly flags: OwnershipFinding["flags"];
  readonly notices: OwnershipFinding["notices"];
  readonly failure: string | null;
}

/** The lists, and the ownership data where a party can be captured by listed owners without being listed. */
export function examineSafely(
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
export function tradeSafely(
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
    return {
      trade: null,
      failure: [`Trade data could not be examined, so the shipment is on hold: ${reasonOf(error)}`],
    };
  }
}

/** Red flags of the law, and those found in ownership and trade data; a failure holds the shipment. */
export function flagsSafely(
  transaction: Transaction,
  found: {
    readonly screened: readonly { readonly party: Party; readonly matches: readonly ScreenedMatch[] }[];
    readonly further: readonly Omit<RedFlag, "resolved">[];
  },
  context: CheckContext,
): {
  readonly redFlags: RedFlag[];
  readonly checklist: ReturnType<typeof checklistOf>;
  readonly failure: readonly string[];
} {
  const further = furtherFlags(found.further, transaction);
  try {
    const observed = observedIn(transaction, found.screened, context);
    const redFlags = [...redFlagsOf(observed, context.asOf), ...further];
    return { redFlags, checklist: checklistOf(observed, context.asOf), failure: [] };
  } catch (error) {
    const failure = [`Red flags could not be looked for, so the shipment is on hold: ${reasonOf(error)}`];
    return { redFlags: further, checklist: [], failure };
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

/** The items against the law; where it cannot be evaluated each is undetermined. */
export function determineSafely(
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
      failures: [`The law could not be evaluated, so the shipment is on hold: ${reasonOf(error)}`],
    };
  }
}

/** What was thrown, in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

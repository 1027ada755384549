import type { MatchIndex } from "../match/build-index.ts";
import { search } from "../match/search.ts";
import type { ListStatus, RedFlag, TradeFinding, TradeParty, TradeRoute } from "../model/determination.ts";
import type { Party, Transaction } from "../model/transaction.ts";
import { LISTED_SCORE } from "./screen.ts";

/** What imported trade data say, computed once for a set of imports and lists; small enough to be read for each start. */
export interface TradeScores {
  readonly format: 1;
  /** `null`: no trade statistics are imported that can answer. */
  readonly flows: {
    readonly from: string;
    readonly to: string;
    readonly weights: string;
    /** Score at which a route is a red flag. */
    readonly flagAt: number;
    readonly hubs: readonly Omit<TradeRoute, "lines">[];
  } | null;
  /** `null`: no shipments are imported. */
  readonly shipments: {
    readonly from: string;
    readonly to: string;
    readonly table: string;
    readonly flagAt: number;
    readonly synthetic: boolean;
    /** Consignees and shippers with a raised flag, and the names of all others that the records know. */
    readonly parties: readonly Omit<TradeParty, "name">[];
    readonly clear: readonly string[];
  } | null;
}

/** What a check asks trade data; made by `loadTrade`, so that checks without such data load none of this. */
export interface TradeSource {
  readonly status: Omit<ListStatus, "asOf">;
  examine(transaction: Transaction, of: TradeQuestion): TradeExamined;
}

export interface TradeQuestion {
  readonly asOf: string;
  /** Tier of a high-priority code by its six digits. */
  readonly tierOf: ReadonlyMap<string, string>;
  readonly coalition: ReadonlySet<string>;
  readonly countryName: (code: string) => string;
}

export interface TradeExamined {
  readonly finding: TradeFinding;
  readonly flags: readonly Omit<RedFlag, "resolved">[];
  readonly notices: readonly string[];
}

/** Puts the hub's score beside the route and the shipment flags beside the parties. What the data do not know is said. */
export function examineTrade(
  transaction: Transaction,
  of: TradeQuestion & { readonly scores: TradeScores; readonly index: MatchIndex },
): TradeExamined {
  const route = examineRoute(transaction, of);
  const parties = examineParties(transaction.parties, of);
  return {
    finding: { routes: route.routes, parties: parties.parties },
    flags: [...route.flags, ...parties.flags],
    notices: [...route.notices, ...parties.notices, ...laterThan(of)],
  };
}

interface PartOf {
  readonly flags: readonly Omit<RedFlag, "resolved">[];
  readonly notices: readonly string[];
}

function examineRoute(
  transaction: Transaction,
  { scores, tierOf, coalition, countryName }: TradeQuestion & { readonly scores: TradeScores },
): PartOf & { readonly routes: readonly TradeRoute[] } {
  const { flows } = scores;
  if (flows === null)
    return {
      routes: [],
      flags: [],
      notices: ["Trade statistics were not examined: none are imported that can answer."],
    };
  const lines = new Map<string, number[]>();
  for (const [at, { hs, line }] of transaction.items.entries()) {
    const tier = hs === undefined ? undefined : tierOf.get(hs.replaceAll(".", "").slice(0, 6));
    if (tier !== undefined) lines.set(tier, [...(lines.get(tier) ?? []), line ?? at + 1]);
  }
  const abroad = [
    ...new Set([
      ...(transaction.via ?? []),
      transaction.to,
      ...transaction.parties.flatMap(({ country }) => country ?? []),
    ]),
  ].filter((country) => !coalition.has(country));
  const routes: TradeRoute[] = [];
  const notices: string[] = [];
  for (const [tier, items] of lines) {
    for (const country of abroad) {
      const hub = flows.hubs.find((one) => one.country === country && one.tier === tier);
      if (hub !== undefined) routes.push({ ...hub, lines: items });
      else
        notices.push(
          `The trade statistics say nothing of goods of tier ${tier} going to ${countryName(country)} as a hub.`,
        );
    }
  }
  const flags = routes
    .filter(({ score }) => score !== null && score >= flows.flagAt)
    .map((one) => routeFlag(one, { flows, name: countryName(one.country) }));
  return { routes, flags, notices };
}

function routeFlag(
  { country, tier, score, interval, alarm, ratio, lines }: TradeRoute,
  { flows, name }: { readonly flows: NonNullable<TradeScores["flows"]>; readonly name: string },
): Omit<RedFlag, "resolved"> {
  const rise = ratio === null ? "" : `, ${ratio.toFixed(1)} times what it took before March 2022`;
  const since = alarm === null ? "" : `, alarm since ${alarm}`;
  return {
    id: `hub-diversion:${country}:${tier}`,
    citation: {
      authority: "computed from the imported trade statistics",
      pinpoint: `diversion score, ${country}, tier ${tier}, weights ${flows.weights}`,
      version: `${flows.from} to ${flows.to}`,
      url: "docs/method/trade.md",
    },
    because: `Item ${lines.join(", ")}: ${name} has a diversion score of ${(score ?? 0).toFixed(2)} (${interval[0].toFixed(2)}–${interval[1].toFixed(2)}) for goods of tier ${tier}${rise}${since}. A sign to ask about, not a finding.`,
  };
}

function examineParties(
  parties: readonly Party[],
  { scores, index }: { readonly scores: TradeScores; readonly index: MatchIndex },
): PartOf & { readonly parties: readonly TradeParty[] } {
  const { shipments } = scores;
  if (shipments === null)
    return { parties: [], flags: [], notices: ["Shipment records were not examined: none are imported."] };
  const found: TradeParty[] = [];
  const notices: string[] = [];
  const unseen: string[] = [];
  for (const { name, aliases = [], country } of new Map(
    parties.map((party) => [party.name, party]),
  ).values()) {
    const matches = search(index, { names: [name, ...aliases] }).filter(
      ({ entry }) =>
        country === undefined || entry.countries.length === 0 || entry.countries.includes(country),
    );
    if (matches.length === 0) unseen.push(name);
    for (const { entry, score } of matches) {
      const flagged = shipments.parties[Number(entry.id)];
      if (flagged === undefined) continue;
      if (score >= LISTED_SCORE) found.push({ name, ...flagged });
      else if (flagged.score >= shipments.flagAt)
        notices.push(
          `${name} resembles ${flagged.recordName} of the shipment records, which has red flags: a person has to compare them.`,
        );
    }
  }
  if (unseen.length > 0) notices.push(`The shipment records do not know: ${unseen.join("; ")}.`);
  if (shipments.synthetic)
    notices.push("The imported shipment records are SYNTHETIC: what they say is about no real company.");
  const flags = found
    .filter(({ score }) => score >= shipments.flagAt)
    .map((one) => partyFlag(one, shipments));
  return { parties: found, flags, notices };
}

function partyFlag(
  { name, role, score, signs }: TradeParty,
  { from, to, table, synthetic }: NonNullable<TradeScores["shipments"]>,
): Omit<RedFlag, "resolved"> {
  const reasons = signs.map(({ title, because, source }) => `${title} (${because}; ${source})`);
  return {
    id: `shipment-record:${role}:${name}`,
    citation: {
      authority: "computed from the imported shipment records",
      pinpoint: `${role} score ${score.toFixed(2)}, flags ${table}`,
      version: `${from} to ${to}`,
      url: "docs/method/trade.md",
    },
    because: `${synthetic ? "SYNTHETIC RECORDS. " : ""}"${name}" as a ${role}: ${reasons.join("; ")}.`,
  };
}

/** Data that are later than the day asked for were not known then. */
function laterThan({ scores, asOf }: { readonly scores: TradeScores; readonly asOf: string }): string[] {
  const last = [scores.flows?.to ?? "", scores.shipments?.to ?? ""].sort().at(-1) ?? "";
  return last.slice(0, asOf.length) > asOf.slice(0, last.length)
    ? [`Trade data run to ${last}, after ${asOf}: they were not all known on that day.`]
    : [];
}

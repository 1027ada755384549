import type { OwnershipData } from "../lists/ownership/ownership-file.ts";
import type { MatchIndex } from "../match/build-index.ts";
import { search } from "../match/search.ts";
import type { ListStatus, RedFlag } from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Party } from "../model/transaction.ts";
import { type Capture, explain } from "../ownership/explain.ts";
import { namedGraph } from "../ownership/graph.ts";
import { type Regime, type RegimeId, regimeOn } from "../ownership/regime.ts";
import { solve } from "../ownership/solve.ts";
import { mergeStakes, type Stake, standsOn } from "../ownership/stake.ts";
import { readDataFile } from "./embedded-data.ts";
import { endedStakes, nameOf, otherLinks, percentText, sharedDirectors, shortOf } from "./ownership-flags.ts";
import { LISTED_SCORE, type ScreenedMatch, type Screener, screenName } from "./screen.ts";

/** Ownership data that checks look parties up in. */
export interface LoadedOwnership {
  readonly status: Omit<ListStatus, "asOf">;
  readonly data: OwnershipData;
  /** The parties of the data by name; an entry's id is the party's id in the data. */
  readonly index: MatchIndex;
}

/** What a check asks ownership data; made by `loadOwnership`, so that checks without such data load none of this. */
export interface OwnershipSource {
  readonly status: LoadedOwnership["status"];
  examine(party: Party, of: { readonly screener: Screener; readonly asOf: PlainDate }): OwnershipFinding;
}

/** What the ownership data says of one party. */
export interface OwnershipFinding {
  /** One for each listed owner by whom the party is captured: the owner's entry, with the chain among the reasons. */
  readonly matches: readonly ScreenedMatch[];
  readonly flags: readonly Omit<RedFlag, "resolved">[];
  readonly notices: readonly string[];
}

/** Whether listed owners capture a party, by the rules of the day. What the data does not say is said. */
export function examineOwnership(
  party: Party,
  of: { readonly loaded: LoadedOwnership; readonly screener: Screener; readonly asOf: PlainDate },
): OwnershipFinding {
  const found = search(of.loaded.index, { names: [party.name, ...(party.aliases ?? [])] });
  if (found.length === 0) {
    return {
      matches: [],
      flags: [],
      notices: [`${of.loaded.status.id} says nothing of the owners of ${party.name}: ask for them.`],
    };
  }
  const stakes = mergeStakes(of.loaded.data.stakes.filter((stake) => standsOn(stake, of.asOf))).stakes;
  const parts = found.map(({ entry, score }) =>
    findingOf({ party, node: entry.id, sure: score >= LISTED_SCORE, stakes, ...of }),
  );
  return {
    matches: parts.flatMap(({ matches }) => matches),
    flags: parts.flatMap(({ flags }) => flags),
    notices: [],
  };
}

export interface OwnershipQuestion {
  readonly party: Party;
  /** The party's id in the data, and whether its name says so beyond doubt. */
  readonly node: string;
  readonly sure: boolean;
  readonly stakes: readonly Stake[];
  readonly loaded: LoadedOwnership;
  readonly screener: Screener;
  readonly asOf: PlainDate;
}

function findingOf(question: OwnershipQuestion): OwnershipFinding {
  const above = stakesAbove(question.node, question.stakes);
  const owners = [...new Set(above.map(({ owner }) => owner))];
  const listings = new Map(
    owners.map((owner) => [owner, screenName(nameOf(owner, question), question.screener)]),
  );
  const matches: ScreenedMatch[] = [];
  const flags: Omit<RedFlag, "resolved">[] = [];
  for (const regime of regimes()) {
    const listed = owners.filter((owner) => entriesUnder(regime.id, listings.get(owner)).length > 0);
    if (listed.length === 0) continue;
    const capture = captureUnder(regime, { ...question, above, listed });
    if (capture === null) continue;
    if (capture.captured === "no") flags.push(...shortOf(regime, { ...question, above, listed }));
    else matches.push(...inherited(regime, { capture, listings, question }));
  }
  const listed = owners.filter((one) => (listings.get(one) ?? []).length > 0);
  flags.push(
    ...otherLinks({ ...question, above, listed }),
    ...endedStakes(question),
    ...sharedDirectors(question),
  );
  return { matches, flags, notices: [] };
}

/** Every stake on a way up from `node`, cycles included once. */
function stakesAbove(node: string, stakes: readonly Stake[]): readonly Stake[] {
  const incoming = new Map<string, Stake[]>();
  for (const stake of stakes) incoming.set(stake.owned, [...(incoming.get(stake.owned) ?? []), stake]);
  const seen = new Set([node]);
  const above: Stake[] = [];
  for (const owned of seen) {
    for (const stake of incoming.get(owned) ?? []) {
      above.push(stake);
      seen.add(stake.owner);
    }
  }
  return above;
}

const AUTHORITY: Readonly<Record<RegimeId, RegExp>> = {
  "us-ofac": /^OFAC$/,
  "us-bis": /^BIS$/,
  eu: /^(?:EU|Council of the EU)$/,
  uk: /^(?:FCDO|OFSI)$/,
};

function entriesUnder(regime: RegimeId, matches: readonly ScreenedMatch[] = []): readonly ScreenedMatch[] {
  return matches.filter(({ entry }) => AUTHORITY[regime].test(entry.citation.authority));
}

function regimes(): readonly Regime[] {
  return (JSON.parse(readDataFile("ownership-regimes.json")) as { regimes: Regime[] }).regimes;
}

interface Listed extends OwnershipQuestion {
  readonly above: readonly Stake[];
  readonly listed: readonly string[];
}

function captureUnder(regime: Regime, { above, listed, node, asOf }: Listed): Capture | null {
  const rule = regimeOn(regime, asOf);
  if (rule === null) return null;
  const graph = namedGraph([...above], [...listed]);
  const indices = listed.flatMap((one) => graph.indexOf.get(one) ?? []);
  const inForce = rule.inForce ? rule : { ...rule, threshold: Number.POSITIVE_INFINITY };
  const [capture] = explain(graph, solve(graph, indices, inForce), {
    rule: inForce,
    listed: new Set(listed),
    wanted: [node],
  });
  return capture ?? null;
}

/** The entries of the listed owners at the heads of the chains, as matches of the party. */
function inherited(
  regime: Regime,
  of: {
    readonly capture: Capture;
    readonly listings: ReadonlyMap<string, readonly ScreenedMatch[]>;
    readonly question: OwnershipQuestion;
  },
): ScreenedMatch[] {
  const { capture, listings, question } = of;
  const rule = regimeOn(regime, question.asOf);
  const heads = [...new Set(capture.chains.map(({ parties }) => parties[0] ?? ""))];
  return heads.flatMap((head) =>
    entriesUnder(regime.id, listings.get(head)).map(({ match, entry }) => {
      const certain = question.sure && capture.captured === "yes" && match.status === "listed";
      const chains = capture.chains.filter(({ parties }) => parties[0] === head);
      return {
        entry,
        byOwnership: true,
        match: {
          ...match,
          matchedName: nameOf(question.node, question),
          status:
            certain || question.party.confirmed?.includes(entry.id)
              ? ("listed" as const)
              : ("possible" as const),
          reasons: [
            `${regime.title}: ${capture.because}`,
            ...chains.map((chain) => chainText(chain, question)),
            ...(capture.captured === "depends" ? capture.ask.map((ask) => `ask: ${ask}`) : []),
            ...match.reasons.map((reason) => `owner ${nameOf(head, question)}: ${reason}`),
          ],
          ...(rule === null ? {} : { citation: rule.citation }),
        },
      };
    }),
  );
}

function chainText({ parties, percents }: Capture["chains"][number], question: OwnershipQuestion): string {
  const links = percents.map(
    (percent, at) => ` –${percentText(percent)}→ ${nameOf(parties[at + 1] ?? "", question)}`,
  );
  return `${nameOf(parties[0] ?? "", question)}${links.join("")}`;
}

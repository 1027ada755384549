import { search } from "../match/search.ts";
import type { ListStatus, RedFlag } from "../model/determination.ts";
import type { PlainDate } from "../model/plain-date.ts";
import type { Party } from "../model/transaction.ts";
import { explain } from "../ownership/explain.ts";
import { namedGraph } from "../ownership/graph.ts";
import { ownershipFlags } from "../ownership/red-flags.ts";
import { regimeOn } from "../ownership/regime.ts";
import { solve } from "../ownership/solve.ts";
import type { Stake } from "../ownership/stake.ts";
import { togetherOf } from "../ownership/together.ts";
import type { LoadedOwnership } from "./loaded-ownership.ts";
import { foreignOnly, inherited, notInForce, unknownShares } from "./ownership-findings.ts";
import { nameOf, type OwnershipQuestion, type RegimeCapture } from "./ownership-question.ts";
import { type EmbeddedRegime, measuresUnder, regimes } from "./ownership-regimes.ts";
import { LISTED_SCORE, type ScreenedMatch, type Screener, screenName } from "./screen.ts";

/** What a check asks ownership data; made by `loadOwnership`, so that checks without such data load none of this. */
export interface OwnershipSource {
  readonly statuses: readonly Omit<ListStatus, "asOf">[];
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
  const { loaded } = of;
  const byName = search(loaded.index, { names: [party.name, ...(party.aliases ?? [])] });
  const sources = loaded.statuses.map(({ id }) => id).join(", ");
  const parts = byName.map(({ entry, score }) =>
    examineNode({ party, node: entry.id, sure: score >= LISTED_SCORE, ...of }),
  );
  const saysNothing =
    byName.length === 0 ? [`${sources} says nothing of the owners of ${party.name}: ask for them.`] : [];
  return {
    matches: merged(parts.flatMap(({ matches }) => matches)),
    flags: parts.flatMap(({ flags }) => flags),
    notices: saysNothing,
  };
}

function examineNode(question: OwnershipQuestion): OwnershipFinding {
  const above = stakesAbove(question.node, question.loaded.standing(question.asOf));
  const owners = [...new Set(above.map(({ owner }) => owner))];
  const listingOf = listings(question);
  const captured = regimes().flatMap((regime) =>
    captureUnder(regime, { question, above, owners, listingOf }),
  );
  const blockedOwners = new Set(captured.flatMap(({ blocked }) => [...blocked]));
  const standing = captured.filter(({ capture }) => capture.captured !== "no");
  const flags = ownershipFlags({
    index: question.loaded.stakes,
    asOf: question.asOf,
    party: question.node,
    blocked: (id) => blockedAs(listingOf(id), blockedOwners.has(id)),
    captured: standing.some(({ capture }) => capture.captured === "yes"),
    nameOf: (id) =>
      id === question.node ? question.party.name : `${nameOf(id, question)}${doubt(listingOf(id))}`,
    neighbours: neighbours(question),
  });
  return {
    matches: standing
      .filter(({ foreign }) => foreign)
      .flatMap((one) => inherited(one, { question, listingOf })),
    flags: [
      ...captured.flatMap((one) => [
        ...foreignOnly(one, question),
        ...notInForce(one, question),
        ...unknownShares(one, question),
      ]),
      ...flags.map((flag) => ({
        id: `ownership:${flag.kind}:${question.party.name}:${nameOf(flag.other, question)}`,
        citation: LOOK_AT_CONTROL,
        because: `${flag.because} Ask: ${flag.ask}`,
      })),
    ],
    notices: [],
  };
}

/** OFAC asks for caution where blocked parties own less than half, or decide by other means. */
const LOOK_AT_CONTROL: RedFlag["citation"] = {
  authority: "OFAC",
  pinpoint: "FAQ 398",
  version: "2014-08-13",
  url: "https://ofac.treasury.gov/faqs/398",
};

/** Screens parties of the data by name, each once. */
function listings(question: OwnershipQuestion): (id: string) => readonly ScreenedMatch[] {
  const known = new Map<string, readonly ScreenedMatch[]>();
  return (id) => {
    const found = known.get(id) ?? identified(screenName(nameOf(id, question), question.screener));
    known.set(id, found);
    return found;
  };
}

/** Where a name is a listed party's beyond doubt, weaker matches of it say nothing more. */
function identified(matches: readonly ScreenedMatch[]): readonly ScreenedMatch[] {
  const sure = matches.filter(({ match }) => match.score >= LISTED_SCORE);
  return sure.length > 0 ? sure : matches;
}

/** A name that only resembles a listed one is said to. */
function doubt(matches: readonly ScreenedMatch[]): string {
  return matches.length === 0 || matches.some(({ match }) => match.score >= LISTED_SCORE)
    ? ""
    : ` (a possible match of ${matches[0]?.match.name})`;
}

function blockedAs(matches: readonly ScreenedMatch[], isCaptured: boolean): { since: string | null } | null {
  const days = matches
    .filter(({ match }) => match.score >= LISTED_SCORE)
    .flatMap(({ entry }) => (entry.listed === null ? [] : [entry.listed as string]));
  if (matches.length === 0 && !isCaptured) return null;
  return { since: days.sort()[0] ?? null };
}

/** Parties of the data at the party's address, as the transaction or the data gives it. */
function neighbours({ party, node, loaded }: OwnershipQuestion): string[] {
  const addresses = [
    ...(party.address === undefined ? [] : [party.address]),
    ...(loaded.data.addresses.get(node) ?? []),
  ];
  return [...new Set(addresses.flatMap(loaded.at))].filter((other) => other !== node);
}

/** Every stake on a way up from `node`, cycles included once. */
function stakesAbove(node: string, into: ReadonlyMap<string, readonly Stake[]>): readonly Stake[] {
  const seen = new Set([node]);
  const above: Stake[] = [];
  for (const owned of seen) {
    for (const stake of into.get(owned) ?? []) {
      above.push(stake);
      seen.add(stake.owner);
    }
  }
  return above;
}

function captureUnder(
  regime: EmbeddedRegime,
  of: {
    readonly question: OwnershipQuestion;
    readonly above: readonly Stake[];
    readonly owners: readonly string[];
    readonly listingOf: (id: string) => readonly ScreenedMatch[];
  },
): RegimeCapture[] {
  const { question, above, owners, listingOf } = of;
  const rule = regimeOn(regime, question.asOf);
  const listed = owners.filter((owner) =>
    listingOf(owner).some(({ entry }) => measuresUnder(regime, entry).length > 0),
  );
  if (rule === null || listed.length === 0) return [];
  const graph = namedGraph(above, [...listed, question.node], rule.counts);
  const together = togetherOf(graph, question.loaded.data.joint);
  const nodes = listed.flatMap((one) => graph.indexOf.get(one) ?? []);
  const inForce = rule.inForce ? rule : { ...rule, threshold: Number.POSITIVE_INFINITY };
  const answers = explain(graph, solve(graph, nodes, { ...inForce, together }), {
    rule: inForce,
    listed: new Set(listed),
    together,
    wanted: [question.node, ...owners],
  });
  const [capture] = answers;
  if (capture === undefined) return [];
  const country = question.party.country ?? question.loaded.data.countries.get(question.node);
  return [
    {
      regime,
      rule,
      capture,
      listed,
      blocked: new Set(answers.filter(({ captured }) => captured !== "no").map(({ id }) => id)),
      foreign: rule.foreignOnly === undefined || country !== rule.foreignOnly,
    },
  ];
}

/** One match per entry: what several rules say of the same owner stands among its reasons. */
function merged(matches: readonly ScreenedMatch[]): ScreenedMatch[] {
  const byEntry = Map.groupBy(matches, ({ entry }) => entry.id);
  return [...byEntry.values()].flatMap((same) => {
    const first = same.find(({ match }) => match.status === "listed") ?? same[0];
    if (first === undefined) return [];
    const others = same.filter((one) => one !== first);
    return [
      {
        ...first,
        entry: {
          ...first.entry,
          measures: [
            ...new Map(
              same.flatMap(({ entry }) => entry.measures.map((one) => [JSON.stringify(one), one] as const)),
            ).values(),
          ],
        },
        match: {
          ...first.match,
          reasons: [...new Set([...first.match.reasons, ...others.flatMap(({ match }) => match.reasons)])],
        },
      },
    ];
  });
}

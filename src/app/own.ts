import type { OwnershipData } from "../lists/ownership/ownership-file.ts";
import type { Citation } from "../model/citation.ts";
import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { addressWords } from "../norm/plain-name.ts";
import { type Capture, explain } from "../ownership/explain.ts";
import { namedGraph } from "../ownership/graph.ts";
import { type OwnershipFlag, ownershipFlags, stakeIndex } from "../ownership/red-flags.ts";
import { type RegimeId, type RegimeVersion, regimeOn } from "../ownership/regime.ts";
import { solve } from "../ownership/solve.ts";
import { type Contradiction, mergeStakes, standsOn } from "../ownership/stake.ts";
import { togetherOf } from "../ownership/together.ts";
import { type EmbeddedRegime, regimeById } from "./ownership-regimes.ts";

export interface OwnOptions {
  readonly regime: string;
  readonly asOf: PlainDate;
  /** Parties to treat as listed beside those that the file names. */
  readonly listed: readonly string[];
  /** Only these parties are explained; left out: all. */
  readonly wanted?: readonly string[];
}

/** The answer of `own`; its JSON contract. */
export interface OwnResult {
  regime: RegimeId;
  asOf: string;
  /** Whether the rule was in force on that day: a rule that is not captures nobody but the listed. */
  inForce: boolean;
  citation: Citation;
  note?: string;
  format: string;
  entities: OwnedParty[];
  /** What captures nobody and has to be looked into all the same. */
  redFlags: OwnershipFlag[];
  contradictions: Contradiction[];
  /** Records of the file that could not be used, with the reason. */
  rejected: string[];
}

export interface OwnedParty extends Capture {
  /** The name, where the file gives one apart from the id. */
  name?: string;
  /** Control by other means, which the EU and the UK ask for beside ownership: what is still to be answered. */
  control?: string[];
}

/** Who is captured by a 50 percent rule on a day. @throws CodedError for an unknown regime or too early a day. */
export function own(data: OwnershipData, options: OwnOptions): OwnResult {
  const regime = regimeById(options.regime);
  if (regime === undefined) throw new CodedError("HF-OWN-003", { value: options.regime });
  const version = regimeOn(regime, options.asOf);
  if (version === null) throw new CodedError("HF-OWN-004", { value: `${regime.id} on ${options.asOf}` });
  const { stakes, contradictions } = mergeStakes(
    data.stakes.filter((stake) => standsOn(stake, options.asOf)),
  );
  const listed = [...new Set([...data.listed, ...options.listed])];
  const rule = version.inForce ? version : { ...version, threshold: Number.POSITIVE_INFINITY };
  const everybody = data.stakes.flatMap(({ owner, owned }) => [owner, owned]);
  const graph = namedGraph(stakes, [...listed, ...everybody], rule.counts);
  const together = togetherOf(graph, data.joint);
  const nodes = listed.map((one) => graph.indexOf.get(one) as number);
  const wanted = idsOf(options.wanted, data);
  const solution = solve(graph, nodes, { ...rule, together });
  const about = { rule, listed: new Set(listed), together };
  const captures = explain(graph, solution, { ...about, ...(wanted === undefined ? {} : { wanted }) });
  const all = wanted === undefined ? captures : explain(graph, solution, about);
  const flags = flagsOf({ captures, all, data, listed, asOf: options.asOf });
  return {
    regime: regime.id,
    asOf: options.asOf,
    inForce: version.inForce,
    citation: version.citation,
    ...(version.note === undefined ? {} : { note: version.note }),
    format: data.format,
    entities: captures.map((one) => partyOf(one, { data, regime, version, flags })),
    redFlags: flags,
    contradictions,
    rejected: [...data.rejected],
  };
}

/** Parties are asked for by their id or by their name. */
function idsOf(wanted: readonly string[] | undefined, data: OwnershipData): readonly string[] | undefined {
  if (wanted === undefined) return undefined;
  const byName = Map.groupBy(data.names.keys(), (id) => (data.names.get(id) ?? id).toLowerCase());
  return wanted.flatMap((one) => byName.get(one.toLowerCase()) ?? [one]);
}

function partyOf(
  capture: Capture,
  of: {
    data: OwnershipData;
    regime: EmbeddedRegime;
    version: RegimeVersion;
    flags: readonly OwnershipFlag[];
  },
): OwnedParty {
  const { data, version, flags } = of;
  const name = data.names.get(capture.id);
  const named = name === undefined || name === capture.id ? {} : { name };
  if (!version.inForce) return { ...notInForce(capture, of.regime), ...named };
  const control =
    version.control && capture.captured !== "yes"
      ? flags.filter(({ party, kind }) => party === capture.id && OF_CONTROL.includes(kind))
      : [];
  return {
    ...atHome(capture, of),
    ...named,
    ...(control.length === 0 ? {} : { control: [...new Set(control.map(({ ask }) => ask))] }),
  };
}

const OF_CONTROL: readonly OwnershipFlag["kind"][] = [
  "minority",
  "control-link",
  "shared-director",
  "cut-after-listing",
  "moved-to-relative",
  "relative-holds",
];

/** A rule that speaks of foreign parties does not capture one at home; its holdings abroad are captured all the same. */
function atHome(
  capture: Capture,
  { data, version }: { data: OwnershipData; version: RegimeVersion },
): Capture {
  if (version.foreignOnly === undefined || data.countries.get(capture.id) !== version.foreignOnly)
    return capture;
  if (capture.listed || capture.captured === "no") return capture;
  const { flip: _, ...rest } = capture;
  return {
    ...rest,
    captured: "no",
    ask: [],
    because: `${capture.because} The rule speaks of foreign parties; this one is in ${version.foreignOnly}.`,
  };
}

function notInForce(entity: Capture, regime: EmbeddedRegime): Capture {
  const { flip: _, ...rest } = entity;
  return entity.listed
    ? entity
    : { ...rest, ask: [], because: `The ${regime.title} was not in force on that day.` };
}

/** The red flags of every party that is explained. */
function flagsOf(of: {
  captures: readonly Capture[];
  all: readonly Capture[];
  data: OwnershipData;
  listed: readonly string[];
  asOf: string;
}): OwnershipFlag[] {
  const { data } = of;
  const listed = new Set(of.listed);
  const captured = new Set(of.all.filter((one) => one.captured !== "no").map(({ id }) => id));
  const index = stakeIndex(data.stakes, data.kin);
  const places = Map.groupBy(
    [...data.addresses].flatMap(([party, given]) => given.map((one) => ({ party, key: addressKey(one) }))),
    ({ key }) => key,
  );
  return of.captures
    .filter((one) => !one.listed)
    .flatMap(({ id, captured: state }) =>
      ownershipFlags({
        index,
        asOf: of.asOf,
        party: id,
        captured: state === "yes",
        blocked: (other) =>
          listed.has(other) || captured.has(other) ? { since: data.listedSince.get(other) ?? null } : null,
        nameOf: (other) => data.names.get(other) ?? other,
        neighbours: (data.addresses.get(id) ?? [])
          .flatMap((one) => places.get(addressKey(one)) ?? [])
          .map(({ party }) => party),
      }),
    );
}

/** The words of an address in any order. */
function addressKey(address: string): string {
  return [...new Set(addressWords(address))].sort().join(" ");
}

import type { OwnershipData } from "../lists/ownership/ownership-file.ts";
import { readOwnership } from "../lists/ownership/read-ownership.ts";
import type { Citation } from "../model/citation.ts";
import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { type Capture, explain } from "../ownership/explain.ts";
import { namedGraph } from "../ownership/graph.ts";
import { REGIMES, type Regime, type RegimeId, regimeOn } from "../ownership/regime.ts";
import { solve } from "../ownership/solve.ts";
import { type Contradiction, mergeStakes, type Stake, standsOn } from "../ownership/stake.ts";
import { readDataFile } from "./embedded-data.ts";

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
  entities: Capture[];
  /** Links that are no ownership but deserve a look: minority stakes, votes, control, directors, nominees, trusts. */
  redFlags: string[];
  contradictions: Contradiction[];
  /** Records of the file that could not be used, with the reason. */
  rejected: string[];
}

/** Who is captured by a 50 percent rule on a day. @throws CodedError for bad input, an unknown regime or too early a day. */
export function own(text: string, name: string, options: OwnOptions): OwnResult {
  const data = readOwnership(text, name);
  const regime = regimeById(options.regime);
  const version = regimeOn(regime, options.asOf);
  if (version === null) throw new CodedError("HF-OWN-004", { value: `${regime.id} on ${options.asOf}` });
  const standing = data.stakes.filter((stake) => standsOn(stake, options.asOf));
  const { stakes, contradictions } = mergeStakes(standing);
  const listed = [...new Set([...data.listed, ...options.listed])];
  const graph = namedGraph(stakes, listed);
  const indices = listed.map((one) => graph.indexOf.get(one) as number);
  const rule = version.inForce ? version : { ...version, threshold: Number.POSITIVE_INFINITY };
  const entities = explain(graph, solve(graph, indices, rule), {
    rule,
    listed: new Set(listed),
    ...(options.wanted === undefined ? {} : { wanted: options.wanted }),
  });
  return {
    regime: regime.id,
    asOf: options.asOf,
    inForce: version.inForce,
    citation: version.citation,
    ...(version.note === undefined ? {} : { note: version.note }),
    format: data.format,
    entities: version.inForce ? entities : entities.map((one) => notInForce(one, regime)),
    redFlags: redFlags(stakes, { entities, data }),
    contradictions,
    rejected: [...data.rejected],
  };
}

function regimeById(id: string): Regime {
  const { regimes }: { regimes: Regime[] } = JSON.parse(readDataFile("ownership-regimes.json"));
  const found = REGIMES.some((one) => one === id) ? regimes.find((one) => one.id === id) : undefined;
  if (found === undefined) throw new CodedError("HF-OWN-003", { value: id });
  return found;
}

function notInForce(entity: Capture, regime: Regime): Capture {
  const { flip: _, ...rest } = entity;
  return entity.listed
    ? entity
    : { ...rest, ask: [], because: `The ${regime.title} was not in force on that day.` };
}

/** Stakes of captured owners of 25 up to 50 percent, and every other link to a captured party. */
function redFlags(
  stakes: readonly Stake[],
  of: { entities: readonly Capture[]; data: OwnershipData },
): string[] {
  const captured = new Set(of.entities.filter((one) => one.captured !== "no").map(({ id }) => id));
  const called = (id: string): string => of.data.names.get(id) ?? id;
  return stakes
    .filter(({ owner, owned }) => captured.has(owner) && !captured.has(owned))
    .flatMap(({ owner, owned, low, high, kind }) => {
      if (kind !== "ownership") return [`${called(owner)} is linked to ${called(owned)} by ${kind}`];
      if (high < 25) return [];
      return [
        `${called(owner)} holds a minority of ${called(owned)} (${low === high ? low : `${low}–${high}`} %)`,
      ];
    });
}

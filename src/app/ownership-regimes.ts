import type { ListEntry, Measure } from "../model/list-entry.ts";
import { REGIMES, type Regime, type RegimeId } from "../ownership/regime.ts";
import { readDataFile } from "./embedded-data.ts";

/** The 50 percent rules as data, and whose ownership each of them follows. */
export interface EmbeddedRegime extends Regime {
  readonly owners: {
    /** Kinds of measures whose addressees count as owners. */
    readonly measures?: readonly Measure["kind"][];
    /** Blocked parties count too if they were blocked under one of these programmes. */
    readonly programmes?: readonly string[];
    /** Authorities, where every entry of theirs counts. */
    readonly authorities?: readonly string[];
  };
}

let embedded: readonly EmbeddedRegime[] | undefined;

export function regimes(): readonly EmbeddedRegime[] {
  embedded ??= (JSON.parse(readDataFile("ownership-regimes.json")) as { regimes: EmbeddedRegime[] }).regimes;
  return embedded;
}

export function regimeById(id: string): EmbeddedRegime | undefined {
  return REGIMES.some((one) => one === id) ? regimes().find((one) => one.id === (id as RegimeId)) : undefined;
}

/** The measures of `entry` that pass down to what it owns under `regime`; empty where it is no owner in its sense. */
export function measuresUnder(regime: EmbeddedRegime, entry: ListEntry): readonly Measure[] {
  const { measures, programmes, authorities } = regime.owners;
  if (authorities?.includes(entry.citation.authority) === true) return entry.measures;
  const isNamed =
    programmes !== undefined && entry.programmes.flatMap(tags).some((one) => programmes.includes(one));
  return entry.measures.filter(
    ({ kind }) => measures?.includes(kind) === true || (isNamed && kind === "blocking"),
  );
}

/** OFAC writes programme tags with and without brackets, several in one field; 744.8 has a space where the list has a hyphen. */
function tags(programme: string): string[] {
  return programme
    .split(/[[\];,]+/)
    .map((one) => one.trim().toUpperCase().replaceAll(" ", "-"))
    .filter((one) => one !== "");
}

import type { OwnedParty, OwnResult } from "./own.ts";

/** The chains of the captured parties as a picture holds them. */
export interface ChainPicture {
  readonly title: string;
  readonly parties: readonly PictureParty[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

export interface PictureParty {
  readonly id: string;
  readonly label: string;
  readonly state: "listed" | "captured" | "depends" | "free";
  /** What captured owners hold, for instance `50 %`; empty for the listed. */
  readonly total: string;
}

/** Everybody who is listed, captured or depends, and the holdings by which. */
export function chainPicture(result: OwnResult): ChainPicture {
  const links = new Map<string, ChainPicture["links"][number]>();
  const seen = new Set<string>();
  for (const { chains } of result.entities) {
    for (const { parties, percents, kinds } of chains) {
      for (const [index, percent] of percents.entries()) {
        const [from, to] = [parties[index] ?? "", parties[index + 1] ?? ""];
        const label = kinds[index] === "board" ? "appoints the board" : percentLabel(percent, kinds[index]);
        links.set(JSON.stringify([from, to, label]), { from, to, label });
        seen.add(from).add(to);
      }
    }
  }
  const drawn = result.entities.filter(({ id, captured }) => captured !== "no" || seen.has(id));
  const known = new Set(drawn.map(({ id }) => id));
  return {
    title: `${result.regime}, as of ${result.asOf}: ${result.citation.authority}, ${result.citation.pinpoint}`,
    parties: [
      ...drawn.map(partyOf),
      ...[...seen]
        .filter((id) => !known.has(id))
        .map((id) => ({ id, label: id, state: "captured" as const, total: "" })),
    ],
    links: [...links.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1)),
  };
}

function partyOf({ id, name, captured, listed, total }: OwnedParty): PictureParty {
  const state = listed ? "listed" : captured === "yes" ? "captured" : captured === "no" ? "free" : "depends";
  return { id, label: name ?? id, state, total: listed ? "" : percentLabel(total, "ownership") };
}

function percentLabel([low, high]: readonly [number, number], kind: string | undefined): string {
  const [from, to] = [low, high].map((one) => Math.round(one * 100) / 100);
  const share = low === 0 && high === 100 ? "share unknown" : from === to ? `${from} %` : `${from}–${to} %`;
  return kind === "votes" ? `${share} of the votes` : share;
}

/** The picture in the DOT language, to be drawn by any Graphviz tool. */
export function dotPicture(result: OwnResult): string {
  const { title, parties, links } = chainPicture(result);
  const nodes = parties.map(
    ({ id, label, state }) =>
      `  ${quoted(id)} [label=${quoted(label)}, style=${state === "depends" ? "dashed" : "solid"}${state === "listed" ? ", peripheries=2" : ""}];`,
  );
  const edges = links.map(
    ({ from, to, label }) => `  ${quoted(from)} -> ${quoted(to)} [label=${quoted(label)}];`,
  );
  const legend = `${title}: double frame listed, dashed depends`;
  return `digraph ownership {\n  label=${quoted(legend)};\n  node [shape=box];\n${[...nodes, ...edges].join("\n")}\n}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", " ")}"`;
}

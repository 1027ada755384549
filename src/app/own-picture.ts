import type { OwnResult } from "./own.ts";

/** The chains of the captured parties as a graph in the DOT language, to be drawn by any Graphviz tool. */
export function dotPicture(result: OwnResult): string {
  const links = new Set<string>();
  for (const { chains } of result.entities) {
    for (const { parties, percents } of chains) {
      for (const [index, [low, high]] of percents.entries()) {
        const label = low === high ? `${low} %` : `${low}–${high} %`;
        links.add(
          `  ${quoted(parties[index] ?? "")} -> ${quoted(parties[index + 1] ?? "")} [label=${quoted(label)}];`,
        );
      }
    }
  }
  const nodes = result.entities
    .filter(({ captured }) => captured !== "no")
    .map(
      ({ id, captured, listed }) =>
        `  ${quoted(id)} [style=${captured === "depends" ? "dashed" : "solid"}${listed ? ", peripheries=2" : ""}];`,
    );
  return `digraph ownership {\n  label=${quoted(`${result.regime}, as of ${result.asOf}: double frame listed, dashed depends`)};\n  node [shape=box];\n${[...nodes, ...[...links].sort()].join("\n")}\n}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

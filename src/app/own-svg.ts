import { Graph, layout } from "@dagrejs/dagre";
import type { OwnResult } from "./own.ts";
import { chainPicture, type PictureParty } from "./own-picture.ts";

/** Colours that stay apart in grey and for the colour-blind; state is also told by frame and word. */
const FILL: Readonly<Record<PictureParty["state"], string>> = {
  listed: "#b91c1c",
  captured: "#fecaca",
  depends: "#fef3c7",
  free: "#ffffff",
};
const WORD: Readonly<Record<PictureParty["state"], string>> = {
  listed: "listed",
  captured: "captured",
  depends: "depends",
  free: "not captured",
};

const LINE = 18;
const MARGIN = 24;
/** Width of a bold letter and of a plain one, on the wide side: no font is measured here. */
const BOLD = 8.6;
const CHARACTER = 7.4;
const LONGEST = 28;

/** The chains as an SVG picture: who stands above whom, with each holding, as layers from the listed owners down. */
export function svgPicture(result: OwnResult): string {
  const { title, parties, links } = chainPicture(result);
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 40, ranksep: 60, marginx: MARGIN, marginy: MARGIN });
  const lines = new Map(parties.map((party) => [party.id, linesOf(party)]));
  for (const { id } of parties) {
    const text = lines.get(id) ?? [];
    const width = Math.max(...text.map(({ length }) => length)) * BOLD + 24;
    graph.setNode(id, { width, height: text.length * LINE + 16 });
  }
  for (const { from, to, label } of links)
    graph.setEdge(from, to, { label, width: label.length * CHARACTER, height: LINE, labelpos: "c" }, label);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const size = {
    width: Math.ceil(Math.max(width, title.length * CHARACTER + 2 * MARGIN)),
    height: Math.ceil(height) + 56,
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Helvetica, Arial, sans-serif" font-size="13" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="#374151"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...graph.edges().map((edge: { v: string; w: string; name?: string }) => link(graph.edge(edge))),
    ...parties.map((party) => box(party, { at: graph.node(party.id), lines: lines.get(party.id) ?? [] })),
    `<text x="${MARGIN}" y="${size.height - 30}" fill="#374151">${escaped(title)}</text>`,
    `<text x="${MARGIN}" y="${size.height - 12}" fill="#6b7280">red: listed · rose: captured · yellow, dashed: depends on an open percentage</text>`,
    "</svg>",
    "",
  ].join("\n");
}

function linesOf({ label, state, total }: PictureParty): string[] {
  const words = label.split(" ");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LONGEST)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return [...lines, total === "" ? WORD[state] : `${WORD[state]}: ${total}`];
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function box({ state }: PictureParty, of: { at: Placed; lines: readonly string[] }): string {
  const { x, y, width, height } = of.at;
  const ink = state === "listed" ? "#ffffff" : "#111827";
  const top = y - ((of.lines.length - 1) * LINE) / 2 + 4;
  const text = of.lines.map(
    (line, index) =>
      `<text x="${r(x)}" y="${r(top + index * LINE)}" text-anchor="middle" fill="${ink}"${index === of.lines.length - 1 ? ' font-style="italic"' : ' font-weight="600"'}>${escaped(line)}</text>`,
  );
  const dash = state === "depends" ? ' stroke-dasharray="6 4"' : "";
  return `<g><rect x="${r(x - width / 2)}" y="${r(y - height / 2)}" width="${r(width)}" height="${r(height)}" rx="6" fill="${FILL[state]}" stroke="#374151"${dash}/>${text.join("")}</g>`;
}

function link(edge: {
  points?: readonly { x: number; y: number }[];
  label?: unknown;
  x?: number;
  y?: number;
}): string {
  const path = (edge.points ?? [])
    .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${r(x)} ${r(y)}`)
    .join("");
  const label = String(edge.label ?? "");
  const [x, y] = [edge.x ?? 0, edge.y ?? 0];
  return `<g><path d="${path}" fill="none" stroke="#374151" marker-end="url(#arrow)"/><rect x="${r(x - (label.length * CHARACTER) / 2)}" y="${r(y - 10)}" width="${r(label.length * CHARACTER)}" height="20" fill="#ffffff"/><text x="${r(x)}" y="${r(y + 5)}" text-anchor="middle" fill="#111827">${escaped(label)}</text></g>`;
}

/** One decimal is enough for a screen, and keeps the same picture the same bytes. */
function r(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

import type { OwnResult } from "../app/own.ts";
import type { Capture } from "../ownership/explain.ts";
import { type Paint, paint, printable, wrap } from "./paint.ts";

/** Who is captured, for a person: counts first, then each captured or open party with its chains and sum. */
export function renderOwnership(result: OwnResult, options: { colour: boolean }): string {
  const p = paint(options.colour);
  const of = (captured: Capture["captured"]): Capture[] =>
    result.entities.filter((one) => one.captured === captured && !one.listed);
  const [yes, depends, no] = [of("yes"), of("depends"), of("no")];
  const head = yes.length > 0 ? p.red(`${yes.length} CAPTURED`) : p.green("NOBODY CAPTURED");
  return [
    `${p.bold(head)}, ${depends.length} ${depends.length === 1 ? "depends" : "depend"} on open percentages, ${no.length} not captured (${result.regime}, as of ${result.asOf})`,
    `${result.citation.authority}, ${result.citation.pinpoint}${result.inForce ? "" : ": NOT IN FORCE on that day"}`,
    ...(result.note === undefined ? [] : [wrap(result.note, { width: 100, indent: "" })]),
    ...[...yes, ...depends].flatMap((one) => captureLines(one, p)),
    ...no
      .filter(({ flip }) => flip !== undefined)
      .flatMap((one) => [
        "",
        `${printable(one.id)}: not captured`,
        `  ${printable(one.because)}`,
        ...flipLines(one),
      ]),
    ...section("Red flags", result.redFlags),
    ...section(
      "Sources contradict each other",
      result.contradictions.map(
        ({ owner, owned, stated }) =>
          `${owner} in ${owned}: ${stated.map((range) => range.join("–")).join(" against ")} %`,
      ),
    ),
    ...section(`${result.rejected.length} records not used`, result.rejected.slice(0, 20)),
    "",
  ].join("\n");
}

function captureLines(one: Capture, p: Paint): string[] {
  const state = one.captured === "yes" ? p.red("captured") : p.yellow("depends");
  return [
    "",
    `${p.bold(printable(one.id))}: ${state}`,
    `  ${wrap(printable(one.because), { width: 100, indent: "  " })}`,
    ...one.chains.map(
      ({ parties, percents }) =>
        `  ${parties.map((party, index) => printable(party) + arrow(percents[index])).join("")}`,
    ),
    ...flipLines(one),
    ...one.ask.map((question) => `  ask: ${printable(question)}`),
  ];
}

function arrow(percent: readonly [number, number] | undefined): string {
  if (percent === undefined) return "";
  return ` ─${percent[0] === percent[1] ? percent[0] : percent.join("–")} %→ `;
}

function flipLines({ flip, captured }: Capture): string[] {
  if (flip === undefined) return [];
  const turn = captured === "yes" ? "would no longer be captured below" : "would be captured from";
  return [
    `  it ${turn} ${flip.to} % held by ${printable(flip.owner)} (now ${flip.percent[0] === flip.percent[1] ? flip.percent[0] : flip.percent.join("–")} %)`,
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${printable(line)}`)];
}

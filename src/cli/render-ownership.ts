import type { OwnedParty, OwnResult } from "../app/own.ts";
import type { Capture } from "../ownership/explain.ts";
import { type Paint, paint, printable, wrap } from "./paint.ts";

/** Who is captured, for a person: counts first, then each captured or open party with its chains and sum. */
export function renderOwnership(result: OwnResult, options: { colour: boolean }): string {
  const p = paint(options.colour);
  const of = (captured: Capture["captured"]): OwnedParty[] =>
    result.entities.filter((one) => one.captured === captured && !one.listed);
  const [yes, depends, no] = [of("yes"), of("depends"), of("no")];
  const head =
    yes.length > 0
      ? p.red(`${yes.length} CAPTURED`)
      : depends.length > 0
        ? p.yellow("NOBODY CAPTURED FOR CERTAIN")
        : p.green("NOBODY CAPTURED");
  return [
    `${p.bold(head)}, ${depends.length} ${depends.length === 1 ? "depends" : "depend"} on open percentages, ${no.length} not captured (${result.regime}, as of ${result.asOf})`,
    `${result.citation.authority}, ${result.citation.pinpoint}${result.inForce ? "" : ": NOT IN FORCE on that day"}`,
    ...(result.note === undefined ? [] : [wrap(result.note, { width: 100, indent: "" })]),
    ...[...yes, ...depends].flatMap((one) => captureLines(one, p)),
    ...no
      .filter(({ flip }) => flip !== undefined)
      .flatMap((one) => [
        "",
        `${titleOf(one)}: not captured`,
        `  ${printable(one.because)}`,
        ...flipLines(one),
      ]),
    ...section(
      "Red flags",
      result.redFlags.map(({ because, ask }) => `${because} Ask: ${ask}`),
    ),
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

function captureLines(one: OwnedParty, p: Paint): string[] {
  const state = one.captured === "yes" ? p.red("captured") : p.yellow("depends");
  return [
    "",
    `${p.bold(titleOf(one))}: ${state}`,
    `  ${wrap(printable(one.because), { width: 100, indent: "  " })}`,
    ...one.chains.map(
      ({ parties, percents }) =>
        `  ${parties.map((party, index) => printable(party) + arrow(percents[index])).join("")}`,
    ),
    ...flipLines(one),
    ...[...one.ask, ...(one.control ?? [])].map((question) => `  ask: ${printable(question)}`),
  ];
}

function titleOf({ id, name }: OwnedParty): string {
  return printable(name === undefined ? id : `${name} (${id})`);
}

function arrow(percent: readonly [number, number] | undefined): string {
  if (percent === undefined) return "";
  return ` ─${percent[0] === percent[1] ? percent[0] : percent.join("–")} %→ `;
}

function flipLines({ flip, captured }: Capture): string[] {
  if (flip === undefined) return [];
  const turn = captured === "yes" ? "would no longer be captured" : "would be captured";
  const when = { below: "below", "at-most": "at", "at-least": "from", above: "above" }[flip.turns];
  const now = flip.percent[0] === flip.percent[1] ? `${flip.percent[0]}` : flip.percent.join("–");
  const votes = flip.kind === "votes" ? " of the votes" : "";
  return [
    `  it ${turn} ${when} ${flip.to} %${votes} held by ${printable(flip.owner)} in ${printable(flip.owned)} (now ${now} %)`,
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${printable(line)}`)];
}

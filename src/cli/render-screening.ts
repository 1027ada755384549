import type { ScreenedName, ScreenResult } from "../app/screen.ts";
import { paint, printable, wrap } from "./paint.ts";
import { listLine, matchLines } from "./render-determination.ts";

/** The matches of one name for a person: how many first, then each with its reasons, then what was searched. */
export function renderScreening(
  result: ScreenResult,
  options: { colour: boolean; explain?: boolean },
): string {
  const p = paint(options.colour);
  const { matches, lists, notices, query } = result;
  const name = printable(query.names[0] ?? "");
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  const head = matches.length === 0 ? p.green("NO MATCH") : p.yellow(countOf(matches));
  const several = partiesIn(matches) < matches.length;
  return [
    `${p.bold(head)} for "${name}" among ${entries} entries of ${lists.length} lists`,
    ...matches.flatMap((match, at) => [
      ...(several && match.party !== matches[at - 1]?.party ? [`  ${p.dim(`party ${match.party}`)}`] : []),
      ...matchLines(match, p),
      ...moreLines(match, options.explain === true),
    ]),
    "",
    "Rests on",
    ...lists.map(listLine),
    ...notices.map((notice) => wrap(printable(notice), { width: 100, indent: "" })),
    "",
  ].join("\n");
}

function partiesIn(matches: readonly ScreenedName[]): number {
  return new Set(matches.map(({ party }) => party)).size;
}

/** One party can stand on several lists: "3 MATCHES", or "1 PARTY in 3 ENTRIES". */
function countOf(matches: readonly ScreenedName[]): string {
  const parties = partiesIn(matches);
  if (parties === matches.length) return `${parties} MATCH${parties === 1 ? "" : "ES"}`;
  return `${parties} ${parties === 1 ? "PARTY" : "PARTIES"} in ${matches.length} ENTRIES`;
}

/** What an allow list says, and with `--explain` the two outputs behind the score. */
function moreLines({ nameScore, evidence, score, clearance }: ScreenedName, explain: boolean): string[] {
  const lines: string[] = [];
  if (clearance?.state === "cleared") {
    const { by, at, why, expires } = clearance.pair;
    lines.push(`    cleared by ${printable(by)} on ${at} until ${expires}: ${printable(why)}`);
  } else if (clearance?.state === "lapsed") {
    lines.push(`    a clearance by ${printable(clearance.pair.by)} has lapsed: ${clearance.because}`);
  }
  if (explain) {
    const sign = evidence > 0 ? "+" : "";
    lines.push(
      `    name ${nameScore.toFixed(3)}, evidence ${sign}${evidence.toFixed(2)} log-odds, score ${score.toFixed(3)}`,
    );
  }
  return lines;
}

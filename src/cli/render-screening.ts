import type { ScreenResult } from "../app/screen.ts";
import { paint, printable, wrap } from "./paint.ts";
import { matchLines } from "./render-determination.ts";

/** The matches of one name for a person: how many first, then each with its reasons, then what was searched. */
export function renderScreening(result: ScreenResult, options: { colour: boolean }): string {
  const p = paint(options.colour);
  const { matches, lists, notices, query } = result;
  const name = printable(query.names[0] ?? "");
  const entries = lists.reduce((sum, list) => sum + list.entries, 0);
  const head =
    matches.length === 0
      ? p.green("NO MATCH")
      : p.yellow(`${matches.length} MATCH${matches.length === 1 ? "" : "ES"}`);
  return [
    `${p.bold(head)} for "${name}" among ${entries} entries of ${lists.length} lists`,
    ...matches.flatMap((match) => matchLines(match, p)),
    "",
    ...notices.map((notice) => wrap(printable(notice), { width: 100, indent: "" })),
    "",
  ].join("\n");
}

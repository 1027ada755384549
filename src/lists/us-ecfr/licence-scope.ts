import type { LicenceScope } from "../../model/list-entry.ts";
import { oneLine } from "../entry-draft.ts";
import { withoutMarks } from "./entity-text.ts";

/** What the licence-requirement column says, as far as a rule can read it; other wording stays as text. */
export function licenceScope(cell: string): LicenceScope {
  const text = oneLine(withoutMarks(cell));
  const bare = text
    .replace(/\(?\bsee? (?:§|\d)[^)]*(?:\([^)]*\)[^)]*)*?of the EAR\s*\)?\s*\.?/iu, "")
    .replace(/,? see §§? ?734\.9\(e\) and 744\.11 of the EAR\.?/iu, "")
    .replace(/This license requirement may be overcome by License Exception.*$/iu, "")
    .replace(/[\s.,;)]+$/u, "")
    .trim();
  if (/^(?:for )?all items subject to the EAR$/iu.test(bare)) return { scope: "all-subject-to-ear" };
  const except =
    /^(?:for )?all items subject to the EAR,?\s*(?:apart from|except for|except)[:\s—]*(.+)$/iu.exec(bare);
  if (except !== null) return { scope: "all-except", except: [except[1] ?? ""] };
  if (/on the CCL and EAR ?99 items listed in supplement no\. 7 to part 746/iu.test(bare)) {
    return { scope: "ccl-or-supplement-7-to-746" };
  }
  if (/on the CCL and listed in supplement no\. 7 to part 746/iu.test(bare)) {
    return { scope: "ccl-and-supplement-7-to-746" };
  }
  if (/^(?:for )?(?:all )?items on the CCL$/iu.test(bare)) return { scope: "all-on-ccl" };
  return { scope: "stated-in-entry", text };
}

/** Footnote designations of the Entity List in a cell: 1, 3, 4, 5 (footnote 2 of the table designates nothing). */
export function footnotesOf(cell: string): number[] {
  const marks = [...cell.matchAll(/\^\{\D*(\d)\}/gu)].map((match) => Number(match[1]));
  return [...new Set(marks)].filter((mark) => [1, 3, 4, 5].includes(mark)).sort((a, b) => a - b);
}

/** Federal Register citations with their days, in the order of the entry. */
export function federalRegister(cell: string): { citation: string; date: string | null }[] {
  return [...cell.matchAll(/(\d{2,3}) FR (\d{1,6})(?:[,.]\s*([\d/]+|[A-Z][a-z]+\.? \d{1,2}, \d{4}))?/gu)].map(
    (match) => ({
      citation: `${match[1]} FR ${match[2]}`,
      date: match[3] === undefined ? null : longYear(match[3]),
    }),
  );
}

/** `8/1/18` with the century: the list began in 1997. */
function longYear(date: string): string {
  return date.replace(/\/(\d{2})$/u, (_, year: string) => `/${Number(year) >= 90 ? "19" : "20"}${year}`);
}

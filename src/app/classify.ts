import { hs6 } from "../law/us-ear/item-frame.ts";
import type { Calculation } from "../law/us-ear/part-774/calculators/calculate.ts";
import type { Calculator } from "../law/us-ear/part-774/calculators/calculator.ts";
import { CALCULATORS } from "../law/us-ear/part-774/calculators/calculators.ts";
import {
  calculateGiven,
  type Resolved,
  resolveParameters,
} from "../law/us-ear/part-774/calculators/given-parameters.ts";
import { similarParameters } from "../law/us-ear/part-774/calculators/similar-parameters.ts";
import { type CclEntry, type CclRow, eccnExists, entryOf, rowApplies } from "../law/us-ear/part-774/ccl.ts";
import { scopeApplies, settledBy } from "../law/us-ear/part-774/row-scope.ts";
import type { HtsSupplement } from "../law/us-ear/tables.ts";
import type { Citation } from "../model/citation.ts";
import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { or, type Truth } from "../rules/kleene.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { type Suggestions, suggestCodes } from "./goods/suggest-codes.ts";

/** What is known of a product; any part of it may be left out. */
export interface ParameterSheet {
  readonly hs?: string;
  readonly eccn?: string;
  readonly description?: string;
  /** Id of a calculator; left out: every calculator that knows all the parameters. */
  readonly calculator?: string;
  readonly parameters?: Readonly<Record<string, number | boolean | string>>;
}

export interface Classification {
  readonly asOf: PlainDate;
  readonly calculations: readonly Calculation[];
  readonly hs: HsMembership | null;
  readonly eccn: EccnRows | null;
  /** From the description alone: to be checked, never an answer. `null` without a description. */
  readonly suggestions: Suggestions | null;
  readonly notices: readonly string[];
}

export interface HsMembership {
  readonly code: string;
  /** Tier of the Common High Priority List; `none` when it is not on it, `unknown` on a day before the list held. */
  readonly tier: string;
  readonly tierCitation: Citation;
  readonly supplements: readonly { readonly supplement: HtsSupplement; readonly citation: Citation }[];
}

export interface EccnRows {
  readonly eccn: string;
  readonly rows: readonly {
    readonly reason: string;
    /** Country Chart column, or the paragraph that states the requirement. */
    readonly requirement: string;
    readonly applies: Truth;
    /** What decides where that is unknown, in words. */
    readonly by: readonly string[];
  }[];
  /** Where the entry controls nothing itself: `ITAR`, or the ECCNs that it sends the reader to. */
  readonly elsewhere: string | null;
  readonly exceptions: readonly string[];
  /** Value limit of LVS in US dollars; `by-paragraph` where it differs within the entry, `none` where it states none. */
  readonly lvsUsd: number | "by-paragraph" | "none";
  readonly citation: Citation;
}

/** The calculators with their parameters, for help. */
export function calculators(): readonly Calculator[] {
  return CALCULATORS;
}

/** Classifies what `sheet` describes as of a day. @throws CodedError for a calculator, parameter, ECCN or HS code that cannot be. */
export function classify(sheet: ParameterSheet, asOf: PlainDate): Classification {
  const parameters = resolveParameters(sheet.parameters ?? {});
  const chosen = chooseCalculators(sheet, parameters);
  const suggestions = sheet.description === undefined ? null : suggestCodes(sheet.description);
  return {
    asOf,
    calculations: chosen.map((one) => calculateGiven(one, parameters, asOf)),
    hs: sheet.hs === undefined ? null : membership(sheet.hs, asOf),
    eccn: sheet.eccn === undefined ? null : rowsOf(sheet.eccn),
    suggestions,
    notices: noticesOf(sheet, asOf),
  };
}

function noticesOf(sheet: ParameterSheet, asOf: PlainDate): string[] {
  const { tables, ccl } = embeddedLaw().law;
  const notices = [
    "A paragraph found by numbers does not rule out other entries; read the notes of the entry.",
  ];
  if (sheet.hs !== undefined && asOf < tables.hts.readOn)
    notices.push(
      `The lists of part 746 are those of ${tables.hts.readOn}; on ${asOf} they may have differed.`,
    );
  if (sheet.hs !== undefined && asOf < tables.highPriority.from)
    notices.push(
      `The high-priority list is held from ${tables.highPriority.from}; no tier is told for ${asOf}.`,
    );
  if (sheet.eccn !== undefined && asOf < ccl.readOn)
    notices.push(`The rows of the ECCN are those of ${ccl.readOn}; on ${asOf} they may have differed.`);
  if (sheet.description !== undefined)
    notices.push(
      "Codes from a description are suggestions: the legal texts, the notes and the data sheet decide. An item that no entry describes is EAR99.",
    );
  return notices;
}

function chooseCalculators(sheet: ParameterSheet, parameters: Resolved): Calculator[] {
  const names = Object.keys(parameters);
  if (sheet.calculator !== undefined) {
    const found = CALCULATORS.find(({ id }) => id === sheet.calculator);
    if (found === undefined) {
      throw new CodedError("HF-LAW-012", {
        value: sheet.calculator,
        fix: `There are: ${CALCULATORS.map(({ id }) => id).join(", ")}.`,
      });
    }
    return [found];
  }
  if (names.length === 0) return [];
  const fitting = CALCULATORS.filter((one) => names.every((name) => Object.hasOwn(one.parameters, name)));
  if (fitting.length > 0) return fitting;
  const unknown = names.find((name) => CALCULATORS.every((one) => !Object.hasOwn(one.parameters, name)));
  const near = unknown === undefined ? [] : similarParameters(unknown);
  throw new CodedError("HF-LAW-010", {
    value: unknown ?? names.join(", "),
    ...(near.length === 0
      ? {}
      : { fix: `Did you mean ${near.join(" or ")}? \`highfence classify --parameters\` lists all.` }),
  });
}

function membership(hs: string, asOf: PlainDate): HsMembership {
  const code = hs6(hs);
  if (!/^\d{6}$/.test(code)) throw new CodedError("HF-IN-014", { value: hs });
  const { highPriority, hts } = embeddedLaw().law.tables;
  const supplements = (["2", "4", "5", "7"] as const).filter((one) => hts.codes[one].has(code));
  return {
    code,
    tier: asOf < highPriority.from ? "unknown" : (highPriority.tierOf.get(code) ?? "none"),
    tierCitation: highPriority.citation,
    supplements: supplements.map((supplement) => ({ supplement, citation: hts.citations[supplement] })),
  };
}

function rowsOf(eccn: string): EccnRows {
  const { ccl } = embeddedLaw().law;
  const entry = ccl.entries.get(entryOf(eccn));
  if (entry === undefined || !eccnExists(ccl, eccn)) throw new CodedError("HF-IN-015", { value: eccn });
  return {
    eccn,
    rows: rowsByRequirement(entry.rows, eccn),
    elsewhere: entry.elsewhere,
    exceptions: exceptionsOf(entry),
    lvsUsd: lvsLimit(eccn),
    citation: ccl.citation,
  };
}

/** One line a requirement: several rows may state it for different items. */
function rowsByRequirement(rows: readonly CclRow[], eccn: string): EccnRows["rows"] {
  const requirement = (row: CclRow): string =>
    row.column ?? (row.see === null || row.see === "words" ? "stated in words" : row.see);
  const groups = Map.groupBy(rows, (row) => `${row.reason}: ${requirement(row)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const applies = or(group.map((row) => rowApplies(row, eccn)));
    const by = applies === "unknown" ? group.map((row) => settledBy(row.applies, eccn)) : [];
    const named = [...new Set(by)].filter((words) => words !== "");
    return [{ reason: first.reason, requirement: requirement(first), applies, by: named }];
  });
}

/** Licence exceptions that the entry offers for some of its items, or names. */
function exceptionsOf(entry: CclEntry): string[] {
  const { exceptionEligibility: table } = embeddedLaw().law.tables;
  const offered = (["lvs", "gbs", "tsr"] as const).filter((key) => table.of(entry.eccn, key).length > 0);
  return [...offered.map((key) => key.toUpperCase()), ...entry.exceptions];
}

/** The limit of Licence Exception LVS for the paragraph given, where it is one for all that the paragraph holds. */
function lvsLimit(eccn: string): EccnRows["lvsUsd"] {
  const scopes = embeddedLaw().law.tables.exceptionEligibility.of(entryOf(eccn), "lvs");
  const covers = scopes.map(({ scope, notReasons }) =>
    notReasons.length > 0 ? "unknown" : scopeApplies(scope, eccn),
  );
  const index = covers.indexOf("yes");
  if (index >= 0) return Number(scopes[index]?.head);
  return covers.includes("unknown") ? "by-paragraph" : "none";
}

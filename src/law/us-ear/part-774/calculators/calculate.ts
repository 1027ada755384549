import type { Citation } from "../../../../model/citation.ts";
import { CodedError } from "../../../../model/coded-error.ts";
import { isWithin, type PlainDate } from "../../../../model/plain-date.ts";
import type { Truth } from "../../../../rules/kleene.ts";
import type { Calculator, Derived, ParagraphTest, Parameter, Step, Vintage } from "./calculator.ts";
import { decisive, holds, print, type Sheet, type SheetValue } from "./criterion.ts";
import { settle } from "./settle.ts";

/** The answer of one calculator. `unknown` is a value: `missing` says what to ask. */
export interface Calculation {
  readonly calculator: string;
  readonly title: string;
  readonly verdict: "meets" | "does-not-meet" | "unknown";
  /** The paragraph met; `null` where none is, or where a missing parameter decides which. */
  readonly paragraph: string | null;
  readonly steps: readonly Step[];
  /** Each paragraph with its criterion and values; those that another word of the sheet rules out are left out. */
  readonly tests: readonly {
    readonly paragraph: string;
    readonly value: Truth;
    readonly criterion: string;
  }[];
  readonly missing: readonly { readonly fact: string; readonly why: string }[];
  readonly notes: readonly string[];
  readonly citation: Citation | null;
  readonly vintage: { readonly from: PlainDate; readonly to: PlainDate | null } | null;
}

/**
 * Works `parameters` through the limits in force on `date`.
 * @throws CodedError `HF-LAW-010` for a parameter that the calculator does not know, `HF-LAW-011` for a value it cannot be.
 */
export function calculate(
  calculator: Calculator,
  parameters: Readonly<Record<string, number | boolean | string>>,
  date: PlainDate,
): Calculation {
  const given = readSheet(calculator, parameters);
  const vintage = calculator.vintages.find((one) => isWithin(date, one));
  if (vintage === undefined) return withoutText(calculator, date);
  const derived = calculator.derive?.(given) ?? { steps: [], refused: [] };
  const sheet = new Map<string, SheetValue>(given);
  for (const { name, value } of derived.steps) sheet.set(name, value);
  return answer({ calculator, vintage, derived, sheet, date });
}

interface Worked {
  readonly calculator: Calculator;
  readonly vintage: Vintage;
  readonly derived: Derived;
  readonly sheet: Sheet;
  readonly date: PlainDate;
}

function answer({ calculator, vintage, derived, sheet, date }: Worked): Calculation {
  const { verdict, paragraph, open } = settle(vintage.tests, sheet, calculator.parameters);
  const tests = vintage.tests.filter(({ when }) => !ruledOut(when, sheet));
  const met = vintage.tests.filter((test) => test.paragraph === paragraph);
  return {
    calculator: calculator.id,
    title: calculator.title,
    verdict,
    paragraph,
    steps: derived.steps,
    tests: tests.map((test) => ({
      paragraph: test.paragraph,
      value: holds(test.when, sheet),
      criterion: print(decisive(test.when, sheet), sheet),
    })),
    missing: missingOf(calculator, { open, sheet, derived }),
    notes: [
      ...met.flatMap(({ note }) => (note === undefined ? [] : [note])),
      ...(paragraph === null ? [] : (calculator.beside?.(paragraph, sheet, date) ?? [])),
      ...(paragraph === null ? [] : reasonsOf(calculator, sheet)),
    ],
    citation: vintage.cite,
    vintage: { from: vintage.from, to: vintage.to },
  };
}

function reasonsOf({ reasons = [] }: Calculator, sheet: Sheet): string[] {
  const words: Readonly<Record<Truth, string>> = { yes: "yes", no: "no", unknown: "open" };
  return reasons.map(
    ({ reason, when, text }) => `${reason}, ${words[holds(when, sheet)]}: ${print(when, sheet)}; ${text}.`,
  );
}

/** Whether a word of the sheet (`laser` is `cw`) puts the paragraph out of question. */
function ruledOut(when: ParagraphTest["when"], sheet: Sheet): boolean {
  if (when.op === "is") return typeof when.value === "string" && holds(when, sheet) === "no";
  if (when.op === "all") return when.parts.some((part) => ruledOut(part, sheet));
  return when.op === "any" && when.parts.length > 0 && when.parts.every((part) => ruledOut(part, sheet));
}

function missingOf(
  calculator: Calculator,
  state: { open: readonly string[]; sheet: Sheet; derived: Derived },
): { fact: string; why: string }[] {
  const missing = new Map<string, string>();
  for (const { name, why } of state.derived.refused) missing.set(name, why);
  for (const name of state.open) {
    const groups = calculator.sources?.[name] ?? [[name]];
    const asked = groups.filter((group) => !group.some((source) => state.sheet.has(source)));
    for (const source of asked.flat()) {
      if (!missing.has(source)) missing.set(source, calculator.parameters[source]?.ask ?? source);
    }
  }
  return state.open.length === 0 ? [] : [...missing].map(([fact, why]) => ({ fact, why }));
}

function withoutText(calculator: Calculator, date: PlainDate): Calculation {
  const first = calculator.vintages[0];
  const notInLaw = calculator.before === "not-in-law";
  const note = notInLaw
    ? `On ${date} the entry did not exist; it took effect on ${first?.from}.`
    : `The text in force on ${date} is not at hand; thresholds are held from ${first?.from}.`;
  return {
    calculator: calculator.id,
    title: calculator.title,
    verdict: notInLaw ? "does-not-meet" : "unknown",
    paragraph: null,
    steps: [],
    tests: [],
    missing: notInLaw ? [] : [{ fact: "text", why: note }],
    notes: [note],
    citation: first?.cite ?? null,
    vintage: null,
  };
}

function readSheet(
  calculator: Calculator,
  parameters: Readonly<Record<string, number | boolean | string>>,
): Map<string, SheetValue> {
  const sheet = new Map<string, SheetValue>();
  for (const [name, value] of Object.entries(parameters)) {
    const parameter = Object.hasOwn(calculator.parameters, name) ? calculator.parameters[name] : undefined;
    if (parameter === undefined) {
      throw new CodedError("HF-LAW-010", {
        value: name,
        place: calculator.id,
        fix: `Known here: ${Object.keys(calculator.parameters).join(", ")}.`,
      });
    }
    refuseWrong(name, value, parameter);
    sheet.set(name, value);
  }
  return sheet;
}

function refuseWrong(name: string, value: number | boolean | string, parameter: Parameter): void {
  const { unit, words } = parameter;
  if (words !== undefined) {
    if (typeof value === "string" && words.includes(value)) return;
    throw wrong(name, value, `one of ${words.join(", ")}`);
  }
  if (unit === undefined) {
    if (typeof value === "boolean") return;
    throw wrong(name, value, "true or false");
  }
  // A count or a plain ratio may be zero; a measured quantity of zero is a slip, and would be divided by.
  const lowest = unit === "" ? 0 : Number.MIN_VALUE;
  if (typeof value === "number" && Number.isFinite(value) && value >= lowest) return;
  throw wrong(name, value, unit === "" ? "a number, zero or more" : `a number above zero in ${unit}`);
}

function wrong(name: string, value: number | boolean | string, expected: string): CodedError {
  return new CodedError("HF-LAW-011", { value: String(value), place: name, fix: `Give ${expected}.` });
}

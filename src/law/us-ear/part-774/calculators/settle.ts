import type { ParagraphTest } from "./calculator.ts";
import { holds, limitsOf, openParameters, type Sheet, type SheetValue, wordsOf } from "./criterion.ts";

/** The verdict on an entry: whether one of its paragraphs is met, and which is the first that is. */
export interface Settled {
  readonly verdict: "meets" | "does-not-meet" | "unknown";
  /** The first paragraph met, as far as it is the same whatever the missing parameters are: `6A005.b.6` of b.6.a.1 and b.6.a.2. */
  readonly paragraph: string | null;
  /** Absent parameters that could still decide the verdict or the paragraph. */
  readonly open: readonly string[];
}

/** The words that each parameter may be; one that is not named may be a word that no test knows. */
export type Words = Readonly<Record<string, { readonly words?: readonly string[] }>>;

/** Combinations of missing values that are tried; above it the Kleene value alone answers, which may say unknown more often. */
const MAX_WORLDS = 5_000;

/**
 * Settles `tests` under `sheet`. Every test is constant between two neighbouring limits of a parameter, so one value
 * in each gap and each limit itself stand for all values: where all such worlds agree, the missing parameter is moot.
 */
export function settle(tests: readonly ParagraphTest[], sheet: Sheet, words: Words = {}): Settled {
  // A test that what is given rules out is ruled out in every world.
  const live = tests.filter(({ when }) => holds(when, sheet) !== "no");
  const open = [...new Set(live.flatMap(({ when }) => openParameters(when, sheet)))];
  if (open.length === 0) return known(live, sheet);
  const outcomes = outcomesOf({ tests: live, sheet, words }, open);
  if (outcomes === null) return bounded(live, sheet, open);
  if (outcomes.size === 1) {
    const [only = null] = outcomes;
    return { verdict: only === null ? "does-not-meet" : "meets", paragraph: only, open: [] };
  }
  const met = [...outcomes].flatMap((paragraph) => (paragraph === null ? [] : [paragraph]));
  if (met.length < outcomes.size) return { verdict: "unknown", paragraph: null, open };
  return { verdict: "meets", paragraph: sharedParagraph(met), open };
}

/** The paragraph of the list in which all of `paragraphs` stand; `null` where they share no more than the entry. */
function sharedParagraph(paragraphs: readonly string[]): string | null {
  const [first = [], ...rest] = paragraphs.map((one) => one.split("."));
  const differs = first.findIndex((word, index) => rest.some((other) => other[index] !== word));
  const shared = differs < 0 ? first : first.slice(0, differs);
  return shared.length > 1 ? shared.join(".") : null;
}

/** Values that stand for every value `name` may have: for a number each limit and each gap, else each word. */
export function representatives(
  tests: readonly ParagraphTest[],
  name: string,
  allowed: Words = {},
): SheetValue[] {
  const declared = allowed[name]?.words;
  if (declared !== undefined) return [...declared];
  const limits = tests.flatMap(({ when }) => limitsOf(when)).filter((one) => one.name === name);
  if (limits.length > 0) {
    const sorted = [...new Set(limits.map(({ limit }) => limit))].sort((a, b) => a - b);
    const gaps = sorted.map((limit, index) => (limit + (sorted[index + 1] ?? limit * 2 + 1)) / 2);
    const first = sorted[0] ?? 0;
    return [...new Set([first > 0 ? first / 2 : first - 1, ...sorted, ...gaps])];
  }
  const words = new Set(tests.flatMap(({ when }) => wordsOf(when, name)));
  const yesOrNo = [...words].every((word) => typeof word === "boolean");
  return yesOrNo ? [true, false] : [...words, "something else"];
}

function known(tests: readonly ParagraphTest[], sheet: Sheet): Settled {
  const first = tests.find(({ when }) => holds(when, sheet) === "yes");
  return {
    verdict: first === undefined ? "does-not-meet" : "meets",
    paragraph: first?.paragraph ?? null,
    open: [],
  };
}

/** Without trying the worlds: the first paragraph met is the first that certainly is, or an open one before it. */
function bounded(live: readonly ParagraphTest[], sheet: Sheet, open: readonly string[]): Settled {
  const certain = live.findIndex(({ when }) => holds(when, sheet) === "yes");
  if (certain < 0) return { verdict: "unknown", paragraph: null, open };
  const reachable = live.slice(0, certain + 1).map(({ paragraph }) => paragraph);
  return { verdict: "meets", paragraph: sharedParagraph(reachable), open };
}

/** The first paragraph met in every world of the `open` parameters; `null` where there are too many worlds. */
function outcomesOf(
  { tests, sheet, words }: { tests: readonly ParagraphTest[]; sheet: Sheet; words: Words },
  open: readonly string[],
): Set<string | null> | null {
  const choices = open.map((name) => representatives(tests, name, words));
  if (choices.reduce((product, values) => product * values.length, 1) > MAX_WORLDS) return null;
  const outcomes = new Set<string | null>();
  const world = new Map(sheet);
  const visit = (depth: number): void => {
    const name = open[depth];
    if (name === undefined) {
      outcomes.add(known(tests, world).paragraph);
      return;
    }
    for (const value of choices[depth] ?? []) {
      world.set(name, value);
      visit(depth + 1);
    }
  };
  visit(0);
  return outcomes;
}

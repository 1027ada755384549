import type { PlainDate } from "../../../model/plain-date.ts";
import { addBit, type BitSet, newBitSet } from "../../../rules/bit-set.ts";
import { type Compiler, type Node, newCompiler } from "../../../rules/compile-condition.ts";
import { RESTRICTIONS } from "./740-2-restrictions.ts";
import {
  type ExceptionParagraph,
  type ExceptionVersion,
  isInForce,
  type LicenceExceptionRule,
  type Restriction,
  type RestrictionVersion,
  takesIn,
} from "./licence-exception.ts";
import { LICENCE_EXCEPTIONS } from "./provisions.ts";

/**
 * Part 740 of one day, compiled. Every paragraph of every exception has a number, so that what a requirement leaves open
 * and what a restriction shuts are sets of bits:
 *
 *     paragraphs       LVS  GBS  TMP (a)(1)  TMP (a)(2) … GOV (b)(2) …
 *     744.21 leaves     0    0       0           0            1
 *     740.2(a)(5)(i)    1    1       0           1            0         shut where it applies
 */
export interface ExceptionPlan {
  readonly compiler: Compiler;
  readonly rules: readonly PlannedRule[];
  readonly bars: readonly PlannedBar[];
  /** How many paragraphs there are. */
  readonly size: number;
  /** Every paragraph. */
  readonly all: BitSet;
  /** The paragraphs that `references` (`TMP`, `GOV (b)(2)`) take in; one array is looked through once. */
  takenIn(references: readonly string[]): BitSet;
}

export interface PlannedRule {
  readonly rule: LicenceExceptionRule;
  /** `null`: no version of that day. */
  readonly version: ExceptionVersion | null;
  readonly paragraphs: readonly PlannedParagraph[];
  /** The bits of its paragraphs. */
  readonly bits: BitSet;
}

export interface PlannedParagraph {
  readonly paragraph: ExceptionParagraph;
  /** Its bit. */
  readonly index: number;
  readonly section: Node;
  readonly own: Node;
}

export interface PlannedBar {
  /** Its text of that day is not at hand; only whom it concerned. */
  readonly isEarly: boolean;
  readonly when: Node;
  /** What it shuts where it applies. */
  readonly shut: BitSet;
  /** What it leaves open on a condition; `null` where it sets none. */
  readonly left: { readonly paragraphs: BitSet; readonly provided: Node } | null;
}

/** Days whose plan is kept: a batch has few. */
const MAX_DAYS = 64;
const compiler = newCompiler();
const plans = new Map<PlainDate, ExceptionPlan>();

export function exceptionPlan(date: PlainDate): ExceptionPlan {
  const known = plans.get(date);
  if (known !== undefined) return known;
  if (plans.size >= MAX_DAYS) plans.clear();
  const plan = makePlan(date);
  plans.set(date, plan);
  return plan;
}

/** The restriction on `date`: its version, or for earlier days the first one, which tells whom it concerns; `null` for none. */
export function restrictionOn(
  restriction: Restriction,
  date: PlainDate,
): { readonly version: RestrictionVersion; readonly isEarly: boolean } | null {
  const [first] = restriction.versions;
  if (first === undefined) return null;
  if (date < first.from) return { version: first, isEarly: true };
  const version = restriction.versions.find((one) => isInForce(one, date));
  return version === undefined ? null : { version, isEarly: false };
}

function makePlan(date: PlainDate): ExceptionPlan {
  const compiled = compileRules(date);
  const size = compiled.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const setOf = (isIn: (id: string, paragraph: string) => boolean): BitSet => {
    const set = newBitSet(size);
    for (const { rule, paragraphs } of compiled)
      for (const { paragraph, index } of paragraphs)
        if (isIn(rule.id, paragraph.paragraph)) addBit(set, index);
    return set;
  };
  const taken = new WeakMap<readonly string[], BitSet>();
  const takenIn = (references: readonly string[]): BitSet => {
    const known = taken.get(references);
    if (known !== undefined) return known;
    const set = setOf((id, paragraph) => references.some((one) => takesIn(one, id, paragraph)));
    taken.set(references, set);
    return set;
  };
  const rules = compiled.map((one) => ({ ...one, bits: setOf((id) => id === one.rule.id) }));
  const bars = RESTRICTIONS.flatMap((restriction) => planBar(restriction, { date, setOf }));
  return { compiler, rules, bars, size, all: setOf(() => true), takenIn };
}

function compileRules(date: PlainDate): Omit<PlannedRule, "bits">[] {
  let size = 0;
  return LICENCE_EXCEPTIONS.map((rule) => {
    const version = rule.versions.find((one) => isInForce(one, date)) ?? null;
    if (version === null) return { rule, version, paragraphs: [] };
    const section = compiler.compile(version.when);
    const paragraphs = version.paragraphs.map((paragraph) => ({
      paragraph,
      index: size++,
      section,
      own: compiler.compile(paragraph.when),
    }));
    return { rule, version, paragraphs };
  });
}

function planBar(
  restriction: Restriction,
  on: {
    readonly date: PlainDate;
    readonly setOf: (isIn: (id: string, paragraph: string) => boolean) => BitSet;
  },
): PlannedBar[] {
  const found = restrictionOn(restriction, on.date);
  if (found === null) return [];
  const { when, leaves, provided } = found.version;
  const concerns = (id: string): boolean => restriction.restricts?.includes(id) ?? true;
  const isLeft = (id: string, paragraph: string): boolean =>
    leaves.some((one) => takesIn(one, id, paragraph));
  return [
    {
      isEarly: found.isEarly,
      when: compiler.compile(when),
      shut: on.setOf((id, paragraph) => concerns(id) && !isLeft(id, paragraph)),
      left:
        provided === undefined
          ? null
          : {
              paragraphs: on.setOf((id, paragraph) => concerns(id) && isLeft(id, paragraph)),
              provided: compiler.compile(provided),
            },
    },
  ];
}

import { NO, type Node, UNKNOWN, YES } from "../../../rules/compile-condition.ts";
import type { Facts } from "../../../rules/facts.ts";
import {
  type ExceptionPlan,
  holdsParagraph,
  type ParagraphSet,
  type PlannedBar,
  type PlannedParagraph,
  type PlannedRule,
} from "./exception-plan.ts";
import type { RequirementFound, Weighed } from "./weighed-paragraph.ts";

/** What the requirements and 740.2 leave of all paragraphs in one case. */
export interface Standing {
  /** Paragraphs that nothing shuts for certain. */
  readonly paragraphs: ParagraphSet;
  /** Restrictions that may still bar some of them. */
  readonly bars: readonly OpenBar[];
}

interface OpenBar {
  readonly bar: PlannedBar;
  readonly isOpen: boolean;
  /** Truth of the condition for what it leaves. */
  readonly provided: number;
  readonly openWhen: readonly string[];
  readonly openProvided: readonly string[];
}

/**
 * Requirements and restrictions first, on sets of paragraphs: few paragraphs are left whose own conditions matter. Starts a
 * run of the plan's compiler; what `weighRule` gives belongs to the run started last.
 */
export function standingOf(
  plan: ExceptionPlan,
  requirements: readonly RequirementFound[],
  facts: Facts,
): Standing {
  const paragraphs = plan.all.slice();
  for (const { exceptions } of requirements)
    if (exceptions !== undefined) keep(paragraphs, plan.takenIn(exceptions));
  plan.compiler.start(facts);
  const bars: OpenBar[] = [];
  for (const bar of plan.bars) {
    if (isEmpty(paragraphs)) break;
    if (!touches(bar, paragraphs)) continue;
    const value = bar.when.value();
    if (value === NO) continue;
    const provided = bar.left === null ? YES : bar.left.provided.value();
    if (value === YES && !bar.isEarly) {
      remove(paragraphs, bar.shut);
      if (bar.left !== null && provided === NO) remove(paragraphs, bar.left.paragraphs);
      if (provided !== UNKNOWN) continue;
    }
    const isOpen = value === UNKNOWN;
    bars.push({
      bar,
      isOpen,
      provided,
      openWhen: isOpen ? openOf(bar.when) : [],
      openProvided: bar.left !== null && provided === UNKNOWN ? openOf(bar.left.provided) : [],
    });
  }
  return { paragraphs, bars };
}

/** The paragraphs of a rule that are not barred, in their order. */
export function weighRule({ paragraphs }: PlannedRule, standing: Standing): Weighed[] {
  const found: Weighed[] = [];
  for (const one of paragraphs) {
    if (!holdsParagraph(standing.paragraphs, one.index)) continue;
    const section = one.section.value();
    if (section === NO) return [];
    const own = one.own.value();
    if (own === NO) continue;
    found.push(weigh(one, section === YES && own === YES, standing));
  }
  return found;
}

function weigh(one: PlannedParagraph, isMet: boolean, { bars }: Standing): Weighed {
  let isEarly = false;
  let barsOpen: Set<string> | null = null;
  for (const { bar, isOpen, provided, openWhen, openProvided } of bars) {
    const isShut = holdsParagraph(bar.shut, one.index);
    const isLeft = !isShut && bar.left !== null && holdsParagraph(bar.left.paragraphs, one.index);
    if (!isShut && (!isLeft || provided === YES)) continue;
    if (bar.isEarly) {
      isEarly = true;
      continue;
    }
    barsOpen ??= new Set();
    if (isOpen) for (const fact of openWhen) barsOpen.add(fact);
    if (isLeft) for (const fact of openProvided) barsOpen.add(fact);
  }
  const open = isMet ? [] : openOf(one.section, one.own);
  const { paragraph } = one;
  const shut = barsOpen === null ? [] : [...barsOpen];
  if (isEarly) return { paragraph, state: "early", open, barsOpen: shut };
  return { paragraph, state: open.length + shut.length === 0 ? "free" : "open", open, barsOpen: shut };
}

function openOf(...nodes: readonly Node[]): string[] {
  const found = new Set<string>();
  for (const node of nodes) node.addOpen(found);
  return [...found];
}

function touches(bar: PlannedBar, set: ParagraphSet): boolean {
  return meet(bar.shut, set) || (bar.left !== null && meet(bar.left.paragraphs, set));
}

function meet(one: ParagraphSet, other: ParagraphSet): boolean {
  for (let at = 0; at < one.length; at++) if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true;
  return false;
}

function isEmpty(set: ParagraphSet): boolean {
  for (const word of set) if (word !== 0) return false;
  return true;
}

function keep(set: ParagraphSet, kept: ParagraphSet): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & (kept[at] ?? 0);
}

function remove(set: ParagraphSet, removed: ParagraphSet): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & ~(removed[at] ?? 0);
}

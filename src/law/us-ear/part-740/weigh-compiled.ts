import {
  type BitSet,
  hasBit,
  hasNoBit,
  haveCommonBit,
  keepBits,
  newBitSet,
  nextBit,
  removeBits,
} from "../../../rules/bit-set.ts";
import { NO, type Node, UNKNOWN, YES } from "../../../rules/compile-condition.ts";
import type { Facts } from "../../../rules/facts.ts";
import type { ExceptionPlan, PlannedBar, PlannedParagraph, PlannedRule } from "./exception-plan.ts";
import type { Left } from "./left-by-layer.ts";
import type { RequirementFound, Weighed } from "./weighed-paragraph.ts";

/** What the requirements and 740.2 leave of all paragraphs in one case. */
export interface Standing {
  /** Paragraphs that nothing shuts for certain. */
  readonly paragraphs: BitSet;
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
 * run of the plan's compiler; what `weighRule` gives belongs to the run started last. `left`: what is not ruled out already.
 */
export function standingOf(
  plan: ExceptionPlan,
  requirements: readonly RequirementFound[],
  { facts, left = [] }: { readonly facts: Facts; readonly left?: readonly Left[] },
): Standing {
  const paragraphs = plan.all.slice();
  for (const { exceptions } of requirements)
    if (exceptions !== undefined) keepBits(paragraphs, plan.takenIn(exceptions));
  const barsLeft = newBitSet(plan.bars.length).fill(-1);
  for (const one of left) {
    keepBits(paragraphs, one.paragraphs);
    keepBits(barsLeft, one.bars);
  }
  plan.compiler.start(
    facts,
    left.map(({ settled }) => settled),
  );
  const bars: OpenBar[] = [];
  for (let at = nextBit(barsLeft, 0); at >= 0; at = nextBit(barsLeft, at + 1)) {
    const bar = plan.bars[at];
    if (bar === undefined || hasNoBit(paragraphs)) break;
    const open = touches(bar, paragraphs) ? applyBar(bar, paragraphs) : null;
    if (open !== null) bars.push(open);
  }
  return { paragraphs, bars };
}

/** Takes what the bar shuts from `paragraphs`; what it may still shut, `null` where nothing of it is open. */
function applyBar(bar: PlannedBar, paragraphs: BitSet): OpenBar | null {
  const value = bar.when.value();
  if (value === NO) return null;
  const provided = bar.left === null ? YES : bar.left.provided.value();
  if (value === YES && !bar.isEarly) {
    removeBits(paragraphs, bar.shut);
    if (bar.left !== null && provided === NO) removeBits(paragraphs, bar.left.paragraphs);
    if (provided !== UNKNOWN) return null;
  }
  const isOpen = value === UNKNOWN;
  return {
    bar,
    isOpen,
    provided,
    openWhen: isOpen ? openOf(bar.when) : [],
    openProvided: bar.left !== null && provided === UNKNOWN ? openOf(bar.left.provided) : [],
  };
}

/** The paragraphs of a rule that are not barred, in their order. */
export function weighRule({ paragraphs, bits }: PlannedRule, standing: Standing): Weighed[] {
  if (!haveCommonBit(bits, standing.paragraphs)) return [];
  const found: Weighed[] = [];
  for (const one of paragraphs) {
    if (!hasBit(standing.paragraphs, one.index)) continue;
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
  let barsOpen = NONE;
  for (const { bar, isOpen, provided, openWhen, openProvided } of bars) {
    const isShut = hasBit(bar.shut, one.index);
    const isLeft = !isShut && bar.left !== null && hasBit(bar.left.paragraphs, one.index);
    if (!isShut && (!isLeft || provided === YES)) continue;
    if (bar.isEarly) {
      isEarly = true;
      continue;
    }
    barsOpen = together(barsOpen, isOpen ? openWhen : NONE, isLeft ? openProvided : NONE);
  }
  const open = isMet ? NONE : openOf(one.section, one.own);
  const { paragraph } = one;
  const state = isEarly ? "early" : open.length + barsOpen.length === 0 ? "free" : "open";
  return { paragraph, state, open, barsOpen };
}

const NONE: readonly string[] = [];

/** Each fact once, in order. Most often all but one of the lists are empty. */
function together(...lists: readonly (readonly string[])[]): readonly string[] {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length < 2 ? (filled[0] ?? NONE) : [...new Set(filled.flat())];
}

function openOf(...nodes: readonly Node[]): string[] {
  const found: string[] = [];
  for (const node of nodes) node.addOpen(found);
  return found;
}

function touches(bar: PlannedBar, set: BitSet): boolean {
  return haveCommonBit(bar.shut, set) || (bar.left !== null && haveCommonBit(bar.left.paragraphs, set));
}

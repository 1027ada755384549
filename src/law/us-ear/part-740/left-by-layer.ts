import { addBit, type BitSet, newBitSet } from "../../../rules/bit-set.ts";
import { NO, type Settled } from "../../../rules/compile-condition.ts";
import type { FactMap } from "../../../rules/facts.ts";
import type { ExceptionFacts } from "./exception-facts.ts";
import type { ExceptionPlan } from "./exception-plan.ts";

/** What a kept layer of facts alone does not rule out. */
export interface Left {
  readonly paragraphs: BitSet;
  /** Places in the plan's bars. */
  readonly bars: BitSet;
  /** Conditions that it settles. */
  readonly settled: Settled;
}

const known = new WeakMap<ExceptionPlan, WeakMap<FactMap, Left>>();

/**
 * Most paragraphs and restrictions fall by the destination alone or by the ECCN alone: that is worked out once for each of
 * the two and met in the case, so that what is kept grows with their number and not with that of their pairs. Sound because
 * a condition that is known on some facts keeps its value on more (`condition.test.ts`).
 */
export function leftByLayers(plan: ExceptionPlan, facts: ExceptionFacts): readonly Left[] {
  const ofPlan = known.get(plan) ?? new WeakMap<FactMap, Left>();
  known.set(plan, ofPlan);
  return facts.kept.map((layer) => {
    const before = ofPlan.get(layer);
    if (before !== undefined) return before;
    const left = leftBy(plan, layer, facts);
    ofPlan.set(layer, left);
    return left;
  });
}

function leftBy(plan: ExceptionPlan, layer: FactMap, facts: ExceptionFacts): Left {
  plan.compiler.start(facts.toldBy(layer));
  const paragraphs = newBitSet(plan.size);
  for (const rule of plan.rules)
    for (const { index, section, own } of rule.paragraphs)
      if (section.value() !== NO && own.value() !== NO) addBit(paragraphs, index);
  const bars = newBitSet(plan.bars.length);
  for (const [at, { when }] of plan.bars.entries()) if (when.value() !== NO) addBit(bars, at);
  return { paragraphs, bars, settled: plan.compiler.settled() };
}

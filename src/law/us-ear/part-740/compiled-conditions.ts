import { type Node, newCompiler, TRUTH_OF } from "../../../rules/compile-condition.ts";
import { type Condition, openFacts } from "../../../rules/condition.ts";
import type { Facts } from "../../../rules/facts.ts";
import type { Truth } from "../../../rules/kleene.ts";
import { RESTRICTIONS } from "./740-2-restrictions.ts";
import { LICENCE_EXCEPTIONS } from "./provisions.ts";

/** The conditions of part 740 over the facts of one case; a condition or fact that several share is worked out once. */
export interface ConditionsOverFacts {
  truthOf(condition: Condition): Truth;
  /** As `openFacts`. */
  openFactsOf(condition: Condition): readonly string[];
}

const compiler = newCompiler();
let nodes: ReadonlyMap<Condition, Node> | null = null;

/** Starts a case; what it gives holds until the next case starts. */
export function conditionsOver(facts: Facts): ConditionsOverFacts {
  // All are compiled before the first run: a run under way must not grow.
  nodes ??= new Map(conditions().map((condition) => [condition, compiler.compile(condition)]));
  const compiled = nodes;
  compiler.start(facts);
  const open = new Map<Condition, readonly string[]>();
  const truthOf = (condition: Condition): Truth => {
    const node = compiled.get(condition);
    const value = node === undefined ? undefined : TRUTH_OF[node.value()];
    if (value === undefined) throw new RangeError(`part 740 has no such ${condition.kind} condition`);
    return value;
  };
  const openFactsOf = (condition: Condition): readonly string[] => {
    if (truthOf(condition) !== "unknown") return [];
    const known = open.get(condition) ?? openFacts(condition, facts);
    open.set(condition, known);
    return known;
  };
  return { truthOf, openFactsOf };
}

function conditions(): Condition[] {
  const exceptions = LICENCE_EXCEPTIONS.flatMap(({ versions }) =>
    versions.flatMap(({ when, paragraphs }) => [when, ...paragraphs.map((paragraph) => paragraph.when)]),
  );
  const restrictions = RESTRICTIONS.flatMap(({ versions }) =>
    versions.flatMap(({ when, provided }) => (provided === undefined ? [when] : [when, provided])),
  );
  return [...exceptions, ...restrictions];
}

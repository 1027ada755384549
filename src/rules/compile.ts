import { isWithin, type PlainDate } from "../model/plain-date.ts";
import { addBit, type BitSet, keepBits, newBitSet, nextBit } from "./bit-set.ts";
import { type Compiler, NO, type Node, newCompiler, YES } from "./compile-condition.ts";
import { type Condition, factsOf } from "./condition.ts";
import { type FactMap, type Facts, keptAmong } from "./facts.ts";
import type { Provision, ProvisionResult, Rulebook } from "./provision.ts";
import { displace } from "./reference.ts";

/** The results that bear on an outcome; the others (does not apply, not in force, displaced) only explain. */
export type LiveResult<Effect> = ProvisionResult<Effect> & {
  readonly state: "applies" | "unknown" | "not-encoded";
};

/** A rulebook compiled for many determinations; gives what `evaluateRulebook` gives, less the results that are not live. */
export interface CompiledRulebook<Effect> {
  live(facts: Facts, date: PlainDate): LiveResult<Effect>[];
}

/** Days whose plan is kept: a batch has few. */
const MAX_DAYS = 64;
/** Values of the index fact whose plan is kept: there are some 250 destinations. */
const MAX_VALUES = 512;

/** A provision on one day. `early` stands for days before the first version, whose `node` is whom the rule concerned. */
interface Entry<Effect> {
  readonly node: Node | null;
  readonly early: boolean;
  readonly provision: Provision<Effect>;
  /** The result where the node is yes; the same object every time. */
  readonly result: ProvisionResult<Effect>;
}

interface Plan<Effect> {
  readonly entries: readonly Entry<Effect>[];
  /** Per value of the index fact, the entries that it alone does not rule out, by their place. */
  readonly byValue: Map<string, BitSet>;
  /** Per kept layer of facts, likewise. */
  readonly byLayer: WeakMap<FactMap, BitSet>;
}

const compiled = new WeakMap<object, CompiledRulebook<unknown>>();

/** The compiled form of `book`, made once. */
export function compiledRulebook<Effect>(book: Rulebook<Effect>): CompiledRulebook<Effect> {
  const known = compiled.get(book);
  if (known !== undefined) return known as CompiledRulebook<Effect>;
  const made = compileRulebook(book);
  compiled.set(book, made as CompiledRulebook<unknown>);
  return made;
}

/**
 * Compiles `book`. Two things spare work, and both are sound because a condition that is known on some facts keeps its
 * value on more (`condition.test.ts`): an entry that is `no` by the index fact alone (the destination), or by a kept layer of
 * facts alone (those of an ECCN), is not looked at again for it, and a condition that several provisions share is worked out once.
 */
export function compileRulebook<Effect>(book: Rulebook<Effect>): CompiledRulebook<Effect> {
  const compiler = newCompiler();
  const index = indexFact(book);
  const plans = new Map<PlainDate, Plan<Effect>>();
  const planOn = (date: PlainDate): Plan<Effect> => {
    const known = plans.get(date);
    if (known !== undefined) return known;
    if (plans.size >= MAX_DAYS) plans.clear();
    const plan: Plan<Effect> = {
      entries: book.provisions.flatMap((one) => entryOn(one, date, compiler)),
      byValue: new Map(),
      byLayer: new WeakMap(),
    };
    plans.set(date, plan);
    return plan;
  };
  return {
    live: (facts, date) => {
      const plan = planOn(date);
      const left = newBitSet(plan.entries.length).fill(-1);
      const value = index === null ? undefined : facts.get(index);
      if (index !== null && typeof value === "string")
        keepBits(left, leftByValue(plan, { index, value, compiler }));
      for (const layer of keptAmong(facts)) keepBits(left, leftByLayer(plan, layer, compiler));
      return liveOf(plan, left, { facts, compiler });
    },
  };
}

/** The live results among the entries that are `left`. */
function liveOf<Effect>(
  { entries }: Plan<Effect>,
  left: BitSet,
  { facts, compiler }: { readonly facts: Facts; readonly compiler: Compiler },
): LiveResult<Effect>[] {
  compiler.start(facts);
  const results: ProvisionResult<Effect>[] = [];
  let displacing: ProvisionResult<Effect>[] | null = null;
  for (let at = nextBit(left, 0); at >= 0; at = nextBit(left, at + 1)) {
    const entry = entries[at];
    const result = entry === undefined ? null : resultOf(entry);
    if (entry === undefined || result === null) continue;
    results.push(result);
    if (entry.provision.displaces === undefined || entry.provision.displaces.length === 0) continue;
    displacing ??= [];
    displacing.push(result);
  }
  const settled = displacing === null ? results : results.map((result) => displace(result, displacing ?? []));
  return (
    displacing === null ? settled : settled.filter(({ state }) => state !== "displaced")
  ) as LiveResult<Effect>[];
}

function resultOf<Effect>(entry: Entry<Effect>): ProvisionResult<Effect> | null {
  const { provision, result, node } = entry;
  const value = node === null ? YES : node.value();
  if (value === NO) return null;
  if (value === YES || entry.early || node === null || !("version" in result)) return result;
  const open: string[] = [];
  node.addOpen(open);
  return { state: "unknown", provision, version: result.version, open };
}

/** The entry of `provision` on `date`; none where it is certainly not in force. */
function entryOn<Effect>(provision: Provision<Effect>, date: PlainDate, compiler: Compiler): Entry<Effect>[] {
  const version = provision.versions.find((candidate) => isWithin(date, candidate));
  if (version !== undefined) {
    const result = { state: "applies", provision, version } as const;
    return [{ node: compiler.compile(version.when), early: false, provision, result }];
  }
  const first = provision.versions[0];
  if (first === undefined || date >= first.from || provision.before === "not-in-force") return [];
  const node = provision.concerns === undefined ? null : compiler.compile(provision.concerns);
  return [{ node, early: true, provision, result: { state: "not-encoded", provision } }];
}

function leftByValue<Effect>(
  plan: Plan<Effect>,
  of: { index: string; value: string; compiler: Compiler },
): BitSet {
  const known = plan.byValue.get(of.value);
  if (known !== undefined) return known;
  if (plan.byValue.size >= MAX_VALUES) plan.byValue.clear();
  const left = leftBy(plan, new Map([[of.index, of.value]]), of.compiler);
  plan.byValue.set(of.value, left);
  return left;
}

function leftByLayer<Effect>(plan: Plan<Effect>, layer: FactMap, compiler: Compiler): BitSet {
  const known = plan.byLayer.get(layer);
  if (known !== undefined) return known;
  const left = leftBy(plan, layer, compiler);
  plan.byLayer.set(layer, left);
  return left;
}

/** The entries that `facts` alone do not rule out. */
function leftBy<Effect>({ entries }: Plan<Effect>, facts: Facts, compiler: Compiler): BitSet {
  const left = newBitSet(entries.length);
  compiler.start(facts);
  for (const [at, { node }] of entries.entries()) if (node === null || node.value() !== NO) addBit(left, at);
  return left;
}

/** The word that most provisions compare; `null` where none compares one. */
function indexFact<Effect>(book: Rulebook<Effect>): string | null {
  const counts = new Map<string, number>();
  for (const { versions } of book.provisions) {
    const words = versions.flatMap(({ when }) => wordsIn(when));
    for (const fact of new Set(words)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

/** The facts that `condition` compares with a word. */
function wordsIn(condition: Condition): string[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.parts.flatMap(wordsIn);
    case "not":
    case "named":
      return wordsIn(condition.part);
    case "one-of":
      return [condition.fact];
    case "equals":
      return typeof condition.value === "string" ? factsOf(condition) : [];
    default:
      return [];
  }
}

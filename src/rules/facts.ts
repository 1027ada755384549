/** What a fact may be. A set of words (`string[]`) answers "is X among them?". */
export type FactValue = boolean | number | string | readonly string[];

/** Facts by name; a name that is absent is unknown. Names are dotted paths such as `item.eccn`. */
export interface Facts {
  get(name: string): FactValue | undefined;
}

/** Facts that are being written. */
export interface FactWriter extends Facts {
  has(name: string): boolean;
  set(name: string, value: FactValue): unknown;
  delete(name: string): unknown;
}

export type FactMap = ReadonlyMap<string, FactValue>;

const NONE: readonly FactMap[] = [];

/**
 * The facts of a case in layers; the first layer that tells a fact is believed:
 *
 *     this item's answers │ what the list says of its ECCN │ this transaction's parties │ its route
 *                           kept, for all items of the ECCN                             kept, for all of the route
 *
 * A kept layer is one object for every case that shares it, and what it tells the case reads just so: no layer above tells
 * otherwise. Hence a condition that a kept layer alone settles is settled in each of these cases (`compile.ts`).
 */
export class LayeredFacts implements Facts {
  readonly layers: readonly FactMap[];
  readonly kept: readonly FactMap[];

  constructor(layers: readonly FactMap[], kept: readonly FactMap[] = NONE) {
    this.layers = layers;
    this.kept = kept;
  }

  get(name: string): FactValue | undefined {
    for (const layer of this.layers) {
      const value = layer.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** These facts before those of `lower`, whose kept layers stay kept as far as nothing here tells otherwise. */
  over(lower: LayeredFacts): LayeredFacts {
    const kept = this.kept.slice();
    for (const one of lower.kept) if (!this.#hides(one)) kept.push(one);
    return new LayeredFacts([...this.layers, ...lower.layers], kept);
  }

  #hides(lower: FactMap): boolean {
    for (const layer of this.layers) {
      const hides = this.kept.includes(layer)
        ? keptTellsOtherwise(layer, lower)
        : tellsOtherwise(layer, lower);
      if (hides) return true;
    }
    return false;
  }
}

/** The layers that are kept among the facts of a case. */
export function keptAmong(facts: Facts): readonly FactMap[] {
  return facts instanceof LayeredFacts ? facts.kept : NONE;
}

/** The facts of a case written over those of a kept layer; `null`: over none. */
export class FactsOver implements FactWriter {
  readonly #own = new Map<string, FactValue>();
  readonly #kept: FactMap | null;

  constructor(kept: FactMap | null) {
    this.#kept = kept;
  }

  get(name: string): FactValue | undefined {
    return this.#own.get(name) ?? this.#kept?.get(name);
  }

  has(name: string): boolean {
    return this.#own.has(name) || (this.#kept?.has(name) ?? false);
  }

  set(name: string, value: FactValue): void {
    this.#own.set(name, value);
  }

  /** Takes back what was written here. */
  delete(name: string): void {
    this.#own.delete(name);
  }

  layered(): LayeredFacts {
    const own = new LayeredFacts([this.#own]);
    return this.#kept === null ? own : own.over(new LayeredFacts([this.#kept], [this.#kept]));
  }
}

/** Whether a fact of `lower` has another value in `upper`. Arrays are compared as objects. */
function tellsOtherwise(upper: FactMap, lower: FactMap): boolean {
  for (const [name, value] of upper) {
    const below = lower.get(name);
    if (below !== undefined && below !== value) return true;
  }
  return false;
}

/**
 * The same for two kept layers. Those of one kind have few different sets of names, so that whether two sets meet is worked out
 * once for the sets: what is kept does not grow with the number of pairs of layers.
 */
function keptTellsOtherwise(upper: FactMap, lower: FactMap): boolean {
  const [one, other] = [namesOf(upper), namesOf(lower)];
  let meet = one.meets.get(other);
  if (meet === undefined) {
    meet = [...upper.keys()].some((name) => lower.has(name));
    one.meets.set(other, meet);
  }
  return meet && tellsOtherwise(upper, lower);
}

/** A set of names, with the others that it was compared with. */
interface NameSet {
  readonly meets: Map<NameSet, boolean>;
}

const byNames = new Map<string, NameSet>();
const byLayer = new WeakMap<FactMap, NameSet>();

function namesOf(layer: FactMap): NameSet {
  const known = byLayer.get(layer);
  if (known !== undefined) return known;
  const key = [...layer.keys()].sort().join("\n");
  const names = byNames.get(key) ?? { meets: new Map<NameSet, boolean>() };
  byNames.set(key, names);
  byLayer.set(layer, names);
  return names;
}

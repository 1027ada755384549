import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FactMap, FactsOver, type FactValue, LayeredFacts } from "./facts.ts";

const names = fc.constantFrom("a", "b", "c", "d");
const layer: fc.Arbitrary<FactMap> = fc
  .array(fc.tuple(names, fc.oneof(fc.boolean(), fc.constantFrom("x", "y"))), { maxLength: 4 })
  .map((pairs) => new Map<string, FactValue>(pairs));

describe("facts in layers", () => {
  test("property: the first layer is believed, and what a kept layer tells is what the case reads", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(layer, fc.boolean()), { minLength: 1, maxLength: 4 }), (layers) => {
        const [first, ...rest] = layers.map(([map, isKept]) => new LayeredFacts([map], isKept ? [map] : []));
        const facts = rest.reduce((upper, lower) => upper.over(lower), first as LayeredFacts);
        for (const name of ["a", "b", "c", "d"])
          expect(facts.get(name)).toBe(layers.find(([map]) => map.has(name))?.[0].get(name));
        for (const kept of facts.kept) for (const [name, value] of kept) expect(facts.get(name)).toBe(value);
      }),
    );
  });

  test("a layer that nothing above contradicts stays kept, one that is contradicted does not", () => {
    const route: FactMap = new Map<string, FactValue>([
      ["dest", "DE"],
      ["claimed", false],
    ]);
    const silent = new FactsOver(route);
    silent.set("party", true);
    expect(silent.layered().kept).toEqual([route]);
    const repeated = new FactsOver(route);
    repeated.set("claimed", false);
    expect(repeated.layered().kept).toEqual([route]);
    const claiming = new FactsOver(route);
    claiming.set("claimed", true);
    expect([claiming.get("claimed"), claiming.layered().kept]).toEqual([true, []]);
    claiming.delete("claimed");
    expect([claiming.get("claimed"), claiming.layered().kept]).toEqual([false, [route]]);
  });
});

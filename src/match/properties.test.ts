import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../model/list-entry.ts";
import { decodeIndex, encodeIndex } from "./artefact.ts";
import { buildIndex } from "./build-index.ts";
import { combine, similarityNeeded, softnessOf } from "./combine.ts";
import { compare } from "./compare.ts";
import { scoreEvery, searchEvery } from "./reference.ts";
import { search } from "./search.ts";
import { testEntry } from "./testing/entries.ts";
import { searchUpdated, updateIndex } from "./update-index.ts";
import { WEIGHTS } from "./weights.ts";

// Synthetic names from parts that meet often, with typos, initials, joins and other scripts, so that every rule comes up.
const PARTS = (
  "Ivan Petrov Vladimir Volodymyr Sergeyevich Muhammad Mohamed Ahmed Ali Hassan bin al Rahman Abdul Abdulrahman Maria Garcia " +
  "Lopez Li Wei Xiaoming Kim Jong Un Hsi Chin-ping J. GM Иван Петров محمد حسن 习近平 김정은 Huawei Technologies Tech Trading Co Ltd " +
  "LLC Almaz Antey AlmazAntey Bank of Kunlun National Defence Industries 44 45 Moscow Plant завод Научно институт 华为 科技 有限公司"
).split(" ");
const part = fc.constantFrom(...PARTS);
const typo = fc
  .tuple(part, fc.nat(6), fc.constantFrom("a", "e", "n", ""))
  .map(([word, at, letter]) => word.slice(0, at) + letter + word.slice(at + 1));
const name = fc
  .array(fc.oneof({ weight: 4, arbitrary: part }, { weight: 1, arbitrary: typo }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(" "))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const schema = fc.constantFrom("Person" as const, "Company" as const, "LegalEntity" as const);
const entries = fc
  .array(fc.tuple(fc.array(name, { minLength: 1, maxLength: 3 }), schema), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map(([names, of], at): ListEntry => testEntry(String(at), names, { schema: of })));

/** Names of which no telling word agrees score below this, and are not searched for. */
const SEARCHED = 0.46;

/** Long names, and names of initials and particles: rows whose marks do not tell everything. */
const odd = fc
  .array(
    fc.oneof(
      part,
      typo,
      fc.constantFrom(
        ..."A M JSC SK al bin de la Delos Almaz-Antey Mohamed Muhammad Ahmad Hamad Jong Yong".split(" "),
      ),
    ),
    { minLength: 1, maxLength: 11 },
  )
  .map((words) => words.join(" "));
const oddEntries = fc
  .array(fc.tuple(odd, schema), { minLength: 1, maxLength: 14 })
  .map((rows) => rows.map(([one, of], at): ListEntry => testEntry(String(at), [one], { schema: of })));

describe("matching, properties", () => {
  test("the candidate stage loses nothing: the answer is that of comparing every name", () => {
    fc.assert(
      fc.property(entries, name, fc.constantFrom(0.5, 0.6, 0.73, 0.9), (listed, query, threshold) => {
        const index = buildIndex(listed);
        const slow = scoreEvery(index, { names: [query] }, threshold);
        const fast = search(index, { names: [query] }, { threshold, limit: 1000 });
        expect(new Map(fast.map(({ entry, nameScore }) => [entry.id, nameScore]))).toEqual(
          new Map([...slow].map(([at, score]) => [index.entries.at(at)?.id, score])),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test("the candidate stage loses nothing of long names, initials and particles, at any threshold", () => {
    fc.assert(
      fc.property(
        oddEntries,
        odd,
        fc.double({ min: 0.47, max: 0.97, noNaN: true }),
        (listed, query, threshold) => {
          const index = buildIndex(listed);
          const slow = scoreEvery(index, { names: [query] }, threshold);
          const fast = search(index, { names: [query] }, { threshold, limit: 1000 });
          expect(new Map(fast.map(({ entry, nameScore }) => [entry.id, nameScore]))).toEqual(
            new Map([...slow].map(([at, score]) => [index.entries.at(at)?.id, score])),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("with evidence and weak aliases nothing is lost either: the best name after evidence counts", () => {
    const strength = fc.constantFrom("weak" as const, "strong" as const);
    const birth = fc.constantFrom("1970-03-01", "1970", "1981-05-06");
    const party = fc.tuple(
      fc.array(fc.tuple(name, strength), { minLength: 1, maxLength: 4 }),
      fc.option(birth, { nil: undefined }),
    );
    const listedParties = fc.array(party, { minLength: 1, maxLength: 8 }).map((rows) =>
      rows.map(([names, from], at): ListEntry => {
        const entry = testEntry(String(at), [], {
          schema: "Person",
          birthDates: from === undefined ? [] : [{ from }],
        });
        return { ...entry, names: names.map(([value, of]) => ({ value, type: "alias", strength: of })) };
      }),
    );
    const lowest = fc.constantFrom(0.5, 0.6, 0.77);
    fc.assert(
      fc.property(
        listedParties,
        name,
        fc.option(birth, { nil: undefined }),
        lowest,
        (listed, one, of, least) => {
          const index = buildIndex(listed);
          const query = {
            names: [one],
            schema: "Person" as const,
            ...(of === undefined ? {} : { birthDate: of }),
          };
          const found = search(index, query, { threshold: least, limit: 1000 });
          expect(new Map(found.map(({ entry, score }) => [entry.id, score]))).toEqual(
            new Map(
              [...searchEvery(index, query, least)].map(([at, score]) => [index.entries.at(at)?.id, score]),
            ),
          );
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("compare is symmetric, in [0, 1], and 1 for a name and itself", () => {
    fc.assert(
      fc.property(name, name, fc.option(schema, { nil: undefined }), (one, other, of) => {
        const options = of === undefined ? {} : { schema: of };
        const { score } = compare(one, other, options);
        expect(compare(other, one, options).score).toBe(score);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(compare(one, one, options).score).toBe(1);
      }),
      { numRuns: 3000 },
    );
  });

  test("search gives two names the score that compare gives them", () => {
    fc.assert(
      fc.property(name, name, schema, (one, other, of) => {
        const index = buildIndex([testEntry("a", [other], { schema: of })]);
        const [found] = search(index, { names: [one], schema: of }, { threshold: SEARCHED });
        const { score } = compare(one, other, { schema: of });
        expect(found?.nameScore ?? 0).toBe(score >= SEARCHED ? score : 0);
      }),
      { numRuns: 2000 },
    );
  });

  test("adding and removing entries gives the answers of a fresh build", () => {
    const changes = fc.array(
      fc.tuple(fc.boolean(), fc.nat(11), fc.array(name, { minLength: 1, maxLength: 2 })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(entries, changes, name, (listed, steps, query) => {
        let updated = updateIndex(buildIndex(listed), {});
        let expected = [...listed];
        for (const [adds, at, names] of steps) {
          const entry = testEntry(String(at), names);
          expected = expected.filter(({ id }) => id !== entry.id);
          if (adds) expected.push(entry);
          updated = updateIndex(updated, adds ? { add: [entry] } : { remove: [entry] });
        }
        const fresh = search(buildIndex(expected), { names: [query] }, { threshold: 0.5 });
        expect(searchUpdated(updated, { names: [query] }, { threshold: 0.5 })).toEqual(fresh);
      }),
      { numRuns: 1000 },
    );
  });

  test("an artefact that was written and read answers as the index it was made of", () => {
    fc.assert(
      fc.property(entries, name, (listed, query) => {
        const index = buildIndex(listed);
        const bytes = encodeIndex(index, { lists: ["synthetic"] });
        const read = decodeIndex(bytes);
        expect(read.about).toEqual({ lists: ["synthetic"] });
        const options = { threshold: 0.4 };
        expect(search(read.index, { names: [query] }, options)).toEqual(
          search(index, { names: [query] }, options),
        );
        expect(encodeIndex(read.index, { lists: ["synthetic"] })).toEqual(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test("order of words, case, spacing and Unicode form change nothing", () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const { score } = compare(one, other, { schema: "Person" });
        for (const same of [
          ` ${one}  `,
          one.normalize("NFD"),
          one.replace(/ /g, "\u00a0"),
          one.replace(/ /g, " \u200b"),
        ]) {
          expect(compare(same, other, { schema: "Person" }).score).toBe(score);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("evidence that agrees never lowers a score, evidence that contradicts never raises it; no evidence, no change", () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        unit,
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (score, evidence, more, agreed) => {
          const soft = softnessOf(agreed, WEIGHTS);
          const combined = combine(score, evidence, soft);
          expect(combined >= 0 && combined <= 1).toBe(true);
          expect(combine(score, evidence + more, soft)).toBeGreaterThanOrEqual(combined - 1e-6);
          expect(combine(score, 0, soft)).toBe(score);
          // What speaks against a common name weighs at least as much as against a telling one.
          if (evidence < 0)
            expect(combined).toBeLessThanOrEqual(
              combine(score, evidence, softnessOf(agreed + 1, WEIGHTS)) + 1e-6,
            );
          if (evidence > 0) expect(similarityNeeded(combined, evidence)).toBeLessThanOrEqual(score + 1e-5);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("any text has a defined answer in bounded time", () => {
    const index = buildIndex(
      PARTS.map((word, at) => testEntry(String(at), [`${word} ${PARTS[(at + 7) % PARTS.length]}`])),
    );
    const odd = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "",
        " ",
        "a",
        "😀😀",
        "\u0000\u0000",
        "the of and",
        "\u{10ffff}",
        "ﷺ",
        "Ivan".repeat(2500),
        "a b ".repeat(2500),
        "Лi Ли李",
      ),
    );
    fc.assert(
      fc.property(odd, (text) => {
        for (const { score } of search(index, { names: [text] }, { threshold: 0 })) {
          expect(Number.isFinite(score) && score >= 0 && score <= 1).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

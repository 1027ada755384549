import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../../tools/test-data.ts";
import { memoryFile } from "../source-file.ts";
import { readList } from "../testing/read-list.ts";
import type { FtmEntity, FtmOperation } from "./parse.ts";

const person = (id: string, more: Record<string, string[]> = {}): FtmEntity => ({
  id,
  schema: "Person",
  caption: `Synthetic ${id}`,
  properties: { name: [`Synthetic ${id}`], topics: ["sanction"], ...more },
});
const lines = (values: readonly unknown[]): string =>
  `${values.map((value) => JSON.stringify(value)).join("\n")}\n`;
const read = (...texts: readonly string[]) =>
  readList("ftm", ...texts.map((text, index) => memoryFile(`file ${index}`, text)));

describe("FollowTheMoney entities", () => {
  test("relations stand on both listed ends, from the side of each", async () => {
    const company = {
      id: "c",
      schema: "Company",
      properties: { name: ["Synthetic GmbH"], topics: ["sanction"] },
    };
    const owns = {
      id: "o",
      schema: "Ownership",
      properties: { owner: ["p"], asset: ["c"], percentage: ["51"], startDate: ["2020"] },
    };
    const { entries, leftovers } = await read(lines([owns, person("p"), company]));
    const about = { schema: "Ownership", label: "Ownership", percentage: "51", from: "2020" };
    expect(entries.map(({ relationships }) => relationships)).toEqual([
      [{ ...about, otherEnd: "owner", otherId: "ftm:p" }],
      [{ ...about, otherEnd: "asset", otherId: "ftm:c" }],
    ]);
    expect(leftovers).toEqual({});
  });

  test("a sanction, a passport and an address entity go to their party", async () => {
    const { entries, leftovers } = await read(
      lines([
        {
          id: "s",
          schema: "Sanction",
          properties: { entity: ["p"], startDate: ["2022-03-01"], program: ["T"], authority: ["A"] },
        },
        { id: "n", schema: "Passport", properties: { holder: ["p"], number: ["AA1"], country: ["ru"] } },
        { id: "a", schema: "Address", properties: { city: ["Testograd"], country: ["ru"] } },
        person("p", { addressEntity: ["a"] }),
      ]),
    );
    expect(entries).toMatchObject([
      {
        listed: "2022-03-01",
        programmes: ["T"],
        identifiers: [{ type: "passport", value: "AA1", country: "RU" }],
        addresses: [{ city: "Testograd", country: "RU" }],
        remarks: ["authority: A"],
      },
    ]);
    expect(leftovers).toEqual({});
  });

  test("parties without topics are not listed by a supplier, and are in the user's own list", async () => {
    const text = lines([person("p", { topics: [] }), person("q")]);
    const supplied = await read(text);
    expect(supplied.entries.map(({ id }) => id)).toEqual(["ftm:q"]);
    expect(Object.keys(supplied.leftovers)).toEqual([
      "party without topics, which the supplier does not list",
    ]);
    expect((await readList("user-list", memoryFile("own.json", text))).entries).toHaveLength(2);
  });

  test("a schema or property that is not known is reported", async () => {
    const { leftovers } = await read(
      lines([person("p", { brandNew: ["1"] }), { id: "x", schema: "Novelty", properties: {} }]),
    );
    expect(leftovers).toEqual({ brandNew: 1, "schema Novelty": 1 });
  });
});

/** Entities of several types, among them relations and parties that change their type. */
const entity = fc
  .record({
    id: fc.integer({ min: 0, max: 12 }).map((nth) => `e${nth}`),
    schema: fc.constantFrom("Person", "Company", "Organization", "Vessel", "Ownership", "Sanction"),
    value: fc.integer({ min: 0, max: 99 }).map(String),
    other: fc.integer({ min: 0, max: 12 }).map((nth) => `e${nth}`),
  })
  .map(({ id, schema, value, other }): FtmEntity => {
    if (schema === "Ownership")
      return { id, schema, properties: { owner: ["e1"], asset: [other], percentage: [value] } };
    if (schema === "Sanction") return { id, schema, properties: { entity: [other], program: [value] } };
    return {
      id,
      schema,
      caption: `Name ${value}`,
      properties: { name: [`Name ${value}`], topics: ["sanction"] },
    };
  });

/** Changes as a supplier publishes them: removals, re-listings under an old id, an entity that gets a new id. */
const change = fc.oneof(
  { weight: 4, arbitrary: entity.map((one): FtmOperation[] => [{ op: "ADD", entity: one }]) },
  { weight: 3, arbitrary: entity.map((one): FtmOperation[] => [{ op: "MOD", entity: one }]) },
  { weight: 3, arbitrary: entity.map(({ id }): FtmOperation[] => [{ op: "DEL", id }]) },
  {
    weight: 2,
    arbitrary: fc.tuple(entity, entity).map(([old, one]): FtmOperation[] => [
      { op: "DEL", id: old.id },
      { op: "ADD", entity: { ...one, id: `${old.id}-new` } },
    ]),
  },
);
/** Some deltas are empty: nothing changed between two builds. */
const deltas = fc.array(
  fc.array(change, { maxLength: 6 }).map((changes) => changes.flat()),
  { maxLength: 5 },
);

/** The slow twin: the entities that stand after all changes, as a full build would write them. */
function fullBuild(base: readonly FtmEntity[], changes: readonly FtmOperation[]): FtmEntity[] {
  let standing = base.filter(({ id }, index) => base.findLastIndex((other) => other.id === id) === index);
  for (const one of changes) {
    const id = one.op === "DEL" ? one.id : one.entity.id;
    standing = standing.filter((other) => other.id !== id);
    if (one.op !== "DEL") standing.push(one.entity);
  }
  return standing;
}

const line = (one: FtmOperation): unknown => (one.op === "DEL" ? { op: "DEL", entity: { id: one.id } } : one);

describe("deltas", () => {
  test("base and deltas give what a full build gives", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(entity, { minLength: 1, maxLength: 10, selector: ({ id }) => id }),
        deltas,
        async (base, published) => {
          const full = fullBuild(base, published.flat());
          const applied = await read(lines(base), ...published.map((changes) => lines(changes.map(line))));
          const built = full.length === 0 ? { entries: [] } : await read(lines(full));
          const plain = (entries: readonly object[]): object[] =>
            entries.map((entry) => {
              const { relationships, ...rest } = entry as { relationships?: readonly object[] };
              return { ...rest, relationships: relationships?.map((one) => JSON.stringify(one)).sort() };
            });
          expect(plain(applied.entries)).toEqual(plain(built.entries));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("a removal of what is not there and a change of what is new are no errors; another operation is", async () => {
    const base = lines([person("p")]);
    const changes = lines([
      { op: "DEL", entity: { id: "none" } },
      { op: "MOD", entity: person("q") },
    ]);
    expect((await read(base, changes)).entries).toHaveLength(2);
    await expect(read(base, lines([{ op: "FROB", entity: person("q") }]))).rejects.toMatchObject({
      code: "HF-LIST-012",
    });
  });
});

describeWithData("real files of a supplier", () => {
  test("the entities around one manufacturer: 91 read, 14 listed, with relations and shares", async () => {
    const list = await readList("ftm", dataFile("lists/ftm/zala.entities.ftm.json"));
    expect([list.records, list.entries.length]).toEqual([91, 14]);
    expect(list.leftovers).toEqual({ "party without topics, which the supplier does not list": 3 });
    const shares = list.entries
      .flatMap(({ relationships }) => relationships ?? [])
      .filter(({ schema }) => schema === "Ownership");
    expect(shares.filter(({ percentage }) => percentage !== undefined).length).toBeGreaterThan(10);
  });

  test("three deltas, one of them with a change", async () => {
    const names = ["20240527194702-wnk", "20240528014702-pfh", "20240528134729-3iv"];
    const list = await readList(
      "ftm",
      ...names.map((name) => dataFile(`lists/ftm/delta/${name}.entities.delta.json`)),
    );
    expect(list.entries.map(({ id }) => id)).toEqual([
      "ftm:NK-2T3S8Hu29ktYnKSTgQp2wL",
      "ftm:NK-2sJaJRaPJcWUfMbHjTtWcL",
      "ftm:NK-500Poltergeist",
      "ftm:Q4365364",
    ]);
  });
});

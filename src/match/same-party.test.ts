import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListEntry } from "../model/list-entry.ts";
import { decodeIndex, encodeIndex } from "./artefact.ts";
import { buildIndex, type MatchIndex } from "./build-index.ts";
import { keyedEntries } from "./party-keys.ts";
import type { MatchQuery, SearchOptions } from "./query.ts";
import { linkEntries } from "./same-party.ts";
import { SAME_PARTY_SCORE, searchParties } from "./search-parties.ts";
import { testEntry } from "./testing/entries.ts";
import { updateIndex } from "./update-index.ts";

// Synthetic entries: the names are of real shape, the listings are not.

/** An entry of list `list`, with an id of its own there. */
function on(list: string, names: readonly string[], over: Partial<ListEntry> = {}): ListEntry {
  return testEntry(`${list}-${names[0] ?? ""}`, names, { list, schema: "Person", ...over });
}

function born(...dates: string[]): Pick<ListEntry, "birthDates"> {
  return { birthDates: dates.map((from) => ({ from })) };
}

const company = { schema: "Company", countries: ["RU"] } as const;

/** Pairs of positions that are linked. */
function linksOf(...entries: readonly ListEntry[]): string[] {
  const { starts, links } = linkEntries(keyedEntries(buildIndex(entries)));
  return entries.flatMap((_, at) =>
    [...links.subarray(starts[at], starts[at + 1])]
      .filter((other) => other > at)
      .map((other) => `${at}-${other}`),
  );
}

describe("the same party on two lists", () => {
  test("persons: an equal name in another order and spelling, and an equal birth date", () => {
    const name = on("a", ["Sergey Ivanov"], born("1953-01-31"));
    expect(linksOf(name, on("b", ["IVANOV, Sergei"], born("1953-01-31")))).toEqual(["0-1"]);
    expect(linksOf(name, on("b", ["IVANOV, Sergei"], born("1953")))).toEqual(["0-1"]);
    expect(linksOf(name, on("b", ["IVANOV, Sergei"], born("1953-02-01")))).toEqual([]);
    expect(linksOf(name, on("b", ["IVANOV, Sergei"], born("1960")))).toEqual([]);
    expect(linksOf(name, on("b", ["PETROV, Sergei"], born("1953-01-31")))).toEqual([]);
  });

  test("persons without a birth date: by a telling name that no list gives to two", () => {
    const name = on("a", ["Lyudmila Narusova"], born("1951-05-02"));
    const same = on("b", ["NARUSOVA Lyudmila"]);
    expect(linksOf(name, same)).toEqual(["0-1"]);
    expect(
      linksOf(name, same, { ...on("c", ["Lyudmila Narusova"]), id: "1" }, { ...same, list: "c", id: "2" }),
    ).toEqual([]);
    // One word tells too little.
    expect(linksOf(on("a", ["Narusova"]), on("b", ["Narusova"]))).toEqual([]);
  });

  test("organisations: by a telling name, whatever the legal form, unless countries contradict", () => {
    const one = on("a", ["JSC Almaz-Antey Concern"], company);
    expect(linksOf(one, on("b", ["Almaz Antey Concern, OAO"], company))).toEqual(["0-1"]);
    expect(linksOf(one, on("b", ["Almaz Antey Concern"], { ...company, countries: [] }))).toEqual(["0-1"]);
    expect(linksOf(one, on("b", ["Almaz Antey Concern"], { ...company, countries: ["KZ"] }))).toEqual([]);
    expect(linksOf(one, on("b", ["Almaz Antey Concern"], born("1953-01-31")))).toEqual([]);
    expect(linksOf(on("a", ["Trading Company"], company), on("b", ["Trading Company LLC"], company))).toEqual(
      [],
    );
  });

  test("two entries of one list, and a name that a list gives to two organisations, link nothing", () => {
    const one = on("a", ["JSC Almaz-Antey Concern"], company);
    const twice = [
      on("b", ["Almaz Antey Concern"], company),
      { ...on("b", ["Almaz Antey Concern"], company), id: "other" },
    ];
    expect(linksOf(one, { ...one, id: "other" })).toEqual([]);
    expect(linksOf(one, ...twice)).toEqual([]);
  });

  test("the Consolidated Screening List is a dozen lists", () => {
    const of = (id: string, pinpoint: string): ListEntry => ({
      ...on("us-csl", ["Almaz Antey Concern"], company),
      id,
      citation: { authority: "ITA", pinpoint, version: "1", url: "" },
    });
    expect(
      linksOf(of("1", "Specially Designated Nationals (SDN), 1"), of("2", "Entity List (EL), 1")),
    ).toEqual(["0-1"]);
    expect(linksOf(of("1", "Entity List (EL), 1"), of("2", "Entity List (EL), 2"))).toEqual([]);
  });

  test("an equal identifier links, but for contradicting birth dates", () => {
    const identifiers = [{ type: "inn", value: "7707083893" }];
    const one = on("a", ["Bank One"], { ...company, identifiers });
    expect(linksOf(one, on("b", ["Another Name"], { ...company, identifiers }))).toEqual(["0-1"]);
    const person = on("a", ["Sergey Ivanov"], { ...born("1953-01-31"), identifiers });
    expect(linksOf(person, on("b", ["Ivan Sergeev"], { ...born("1971-01-31"), identifiers }))).toEqual([]);
  });

  test("a weak alias links nothing", () => {
    const weak: ListEntry = {
      ...on("b", ["Somebody Else"]),
      names: [
        { value: "Somebody Else", type: "primary", strength: "strong" },
        { value: "Lyudmila Narusova", type: "alias", strength: "weak" },
      ],
    };
    expect(linksOf(on("a", ["Lyudmila Narusova"]), weak)).toEqual([]);
  });
});

describe("searchParties", () => {
  const american = on("us", ["Katehon Think Tank", "Tsargrad Analytical Centre"], company);
  const european = on("eu", ["ANALYTICAL CENTRE TSARGRAD LLC"], company);
  const found = (index: MatchIndex, query: MatchQuery, options?: SearchOptions): string[][] =>
    searchParties(index, query, options).map((party) =>
      party.map(({ entry: { list, id } }) => `${list} ${id}`),
    );
  const index = buildIndex([american, european, on("eu", ["Vostok Shipyard of Kerch"], company)]);

  test("an entry that lacks a spelling comes with the entry of another list that has it, below certainty", () => {
    const [party] = searchParties(index, { names: ["Katehon Think-Tank"], schema: "Company" });
    expect(party?.map(({ entry }) => entry.list)).toEqual(["us", "eu"]);
    expect(party?.[0]?.sameAs).toBeUndefined();
    expect(party?.[1]).toMatchObject({ score: SAME_PARTY_SCORE, sameAs: american });
    expect(party?.[1]?.reasons[0]?.text).toContain("the same party as Katehon Think Tank of us");
  });

  test("the limit counts parties, and a list that was asked for is reached through one that was not", () => {
    const crowd = Array.from({ length: 6 }, (_, at) => on(`list ${at}`, ["Almaz Antey Concern"], company));
    const other = on("other", ["Almaz Antey Concern of Tver"], company);
    const crowded = buildIndex([...crowd, other]);
    const query = { names: ["Almaz Antey Concern"], schema: "Company" } as const;
    expect(found(crowded, query, { limit: 2, threshold: 0.6 }).map((party) => party.length)).toEqual([6, 1]);
    expect(found(index, { names: ["Katehon Think-Tank"] }, { lists: ["eu"] })[0]).toEqual([
      `eu ${european.id}`,
    ]);
  });

  test("what contradicts the linked entry counts against it", () => {
    const persons = buildIndex([
      on("a", ["Lyudmila Narusova", "Lyudmila Putina"], {}),
      on("b", ["Narusova Lyudmila"], born("1951-05-02")),
    ]);
    const lists = (birthDate: string): string[] =>
      searchParties(persons, { names: ["Lyudmila Putina"], schema: "Person", birthDate })
        .flat()
        .map(({ entry }) => entry.list);
    expect(lists("1951-05-02")).toEqual(["a", "b"]);
    expect(lists("1990-01-01")).toEqual(["a"]);
  });

  test("an updated index and an artefact give the parties of a fresh build", () => {
    const names = fc.constantFrom(
      "Ivan Petrov",
      "Petrov Ivan Ivanovich",
      "Sergei Ivanov",
      "Ivanov Sergey",
      "Pyotr Orlov",
    );
    const listed = fc.tuple<[string, string[], string[]]>(
      fc.constantFrom("a", "b", "c"),
      fc.array(names, { minLength: 1, maxLength: 2 }),
      fc.constantFrom([], ["1953"], ["1953-01-31"], ["1971-05-02"]),
    );
    fc.assert(
      fc.property(
        fc.array(listed, { maxLength: 8 }),
        fc.array(fc.tuple(fc.boolean(), fc.nat(9), listed), { maxLength: 4 }),
        names,
        (rows, steps, name) => {
          const make = ([list, of, dates]: (typeof rows)[number], id: string): ListEntry =>
            testEntry(id, of, { list, schema: "Person", ...born(...dates) });
          let expected = rows.map((row, at) => make(row, String(at)));
          let updated = updateIndex(buildIndex(expected), {});
          for (const [adds, at, row] of steps) {
            const list = expected.find(({ id }) => id === String(at))?.list ?? row[0];
            const entry = make([list, row[1], row[2]], String(at));
            expected = expected.filter(({ id }) => id !== entry.id);
            if (adds) expected.push(entry);
            updated = updateIndex(updated, adds ? { add: [entry] } : { remove: [entry] });
          }
          const query = { names: [name], schema: "Person" } as const;
          const fresh = buildIndex(expected);
          expect(searchParties(updated, query)).toEqual(searchParties(fresh, query));
          const read = decodeIndex(encodeIndex(fresh, null)).index;
          expect(searchParties(read, query)).toEqual(searchParties(fresh, query));
        },
      ),
      { numRuns: 400 },
    );
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../../tools/test-data.ts";
import { memoryFile } from "../source-file.ts";
import { readList } from "../testing/read-list.ts";

const FIXTURE = join(import.meta.dirname, "../fixtures/sdn-advanced.xml");

describe("the ADVANCED format", () => {
  test("a person: names by script, part and strength, births, document, place, features, listing", async () => {
    const { entries, leftovers, sourceDate } = await readList("us-ofac-sdn", FIXTURE);
    expect([leftovers, sourceDate]).toEqual([{}, "2026-03-04"]);
    const entry = entries[0];
    expect(entry).toMatchObject({
      id: "us-ofac-sdn:900",
      schema: "Person",
      names: [
        {
          value: "SYNTHETIC, Person Testovich II",
          type: "primary",
          strength: "strong",
          parts: { given: "Person", patronymic: "Testovich II", family: "SYNTHETIC" },
        },
        { value: "СИНТЕТИК, Персона", type: "original-script", strength: "weak" },
        { value: "FORMERLY, Person", type: "former", strength: "strong" },
        // The name of an identity that is marked as false.
        { value: "FALSENAME", type: "alias", strength: "weak" },
      ],
      birthDates: [{ from: "1970" }, { from: "1969-02-03", circa: true }],
      birthPlaces: ["Ulitsa 1, Testograd, Testskaya Oblast, 100001, RU"],
      nationalities: ["RU"],
      gender: "male",
      identifiers: [
        { type: "passport", value: "AA000001", country: "RU" },
        { type: "crypto-address", value: "1SyntheticAddress" },
      ],
      addresses: [
        {
          street: "Ulitsa 1",
          city: "Testograd",
          region: "Testskaya Oblast",
          postalCode: "100001",
          country: "RU",
        },
      ],
      countries: ["RU", "CN"],
      programmes: ["RUSSIA-EO14024"],
      listed: "2022-02-24",
      measures: [{ kind: "blocking" }],
    });
    for (const words of [
      "Passport AA000001: issue date 2010-05-06, expiration date 2020-05-06, Office of Tests, issued in Russia, Fraudulent, synthetic document",
      "Title Minister of Tests",
      "legal basis: Executive Order 14024 (Synthetic)",
      "Block 2022-02-24 to 2027-02-23",
      "only for tests",
    ]) {
      expect(entry?.remarks).toContain(words);
    }
  });

  test("relations with their end, dates, state and quality; links between listings", async () => {
    const { entries } = await readList("us-ofac-sdn", FIXTURE);
    const owned = { schema: "Ownership", label: "Owned or Controlled By", otherEnd: "owner" };
    expect(entries.map(({ relationships }) => relationships)).toEqual([
      [
        {
          schema: "UnknownLink",
          label: "Associate Of",
          otherEnd: "object",
          otherId: "us-ofac-sdn:901",
          from: "2022-02-25",
        },
      ],
      [{ ...owned, otherId: "us-ofac-sdn:900" }],
      [
        {
          ...owned,
          otherId: "us-ofac-sdn:901",
          former: true,
          quality: "Suspected",
          from: "2019-01-01",
          to: "2021-06-30",
        },
      ],
    ]);
    expect(entries[2]?.remarks).toContain("by register, at least 1 years, at most 2 years");
  });

  test("a vessel's fields and number, an acronym", async () => {
    const { entries } = await readList("us-ofac-sdn", FIXTURE);
    expect(entries[2]).toMatchObject({
      schema: "Vessel",
      vessel: { imo: "9000001", type: "Crude Oil Tanker", flag: "Panama", grossTonnage: 81_000 },
      identifiers: [{ type: "imo", value: "9000001" }],
    });
    expect(entries[1]?.names[1]).toMatchObject({ value: "SHL", type: "acronym" });
  });

  test.each([
    [
      "<Year>1954</Year><Month>10</Month><Day>1</Day>",
      "<Year>1954</Year><Month>10</Month><Day>31</Day>",
      "1954-10",
    ],
    [
      "<Year>1954</Year><Month>10</Month><Day>7</Day>",
      "<Year>1954</Year><Month>10</Month><Day>7</Day>",
      "1954-10-07",
    ],
  ])("a period from %s to %s is %s", async (from, to, expected) => {
    const text = readFileSync(FIXTURE, "utf8")
      .replaceAll("<Year>1970</Year><Month>1</Month><Day>1</Day>", from)
      .replaceAll("<Year>1970</Year><Month>12</Month><Day>31</Day>", to);
    const { entries } = await readList("us-ofac-sdn", memoryFile("x", text));
    expect(entries[0]?.birthDates[0]).toEqual({ from: expected });
  });

  test("what points to nothing is reported, and a new section of the format too", async () => {
    const text = readFileSync(FIXTURE, "utf8")
      .replace('To-ProfileID="901"', 'To-ProfileID="901" New="1"')
      .replace('LocationID="7"/>', 'LocationID="77"/>')
      .replace('IdentityID="52"><IDR', 'IdentityID="99"><IDR')
      .replace("</Sanctions>", "<Novelties><Novelty a='1'>text</Novelty></Novelties></Sanctions>");
    expect((await readList("us-ofac-sdn", memoryFile("x", text))).leftovers).toEqual({
      "@New": 1,
      "IDRegDocument: identity that no party has": 1,
      "Novelties/Novelty/#text": 1,
      "Novelties/Novelty/@a": 1,
      "VersionLocation: unknown location": 1,
    });
  });

  test("a delta file is refused: it would be taken for the whole list", async () => {
    const text = readFileSync(FIXTURE, "utf8").replace('Version="1"', 'Version="2" DeltaBaseVersion="1"');
    await expect(readList("us-ofac-sdn", memoryFile("x", text))).rejects.toMatchObject({
      code: "HF-LIST-001",
      value: "a delta file",
    });
  });
});

describeWithData("the published schema", () => {
  test("every element and attribute that it declares is in the fixture, so that each is mapped or known", () => {
    const schema = readFileSync(dataFile("lists/formats/advanced_xml.xsd"), "utf8");
    const fixture = readFileSync(FIXTURE, "utf8");
    const names = (kind: string): string[] => [
      ...new Set(
        [...schema.matchAll(new RegExp(`<xsd:${kind} name="([^"]+)"`, "gu"))].map(([, name]) => name ?? ""),
      ),
    ];
    const deltaOnly = ["DeltaAction", "DeltaBaseVersion"];
    expect(names("element").filter((name) => !fixture.includes(`<${name}`))).toEqual([]);
    expect(
      names("attribute").filter((name) => !deltaOnly.includes(name) && !fixture.includes(` ${name}="`)),
    ).toEqual([]);
  });
});

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { memoryFile } from "../lists/source-file.ts";
import { readList } from "../lists/testing/read-list.ts";
import { ftmEntities } from "./export-ftm.ts";
import { csvCell } from "./export-lists.ts";
import { type FtmEntity, ftmId } from "./ftm-entity.ts";

const FIXTURES = join(import.meta.dirname, "../lists/fixtures");

/**
 * Properties of FollowTheMoney's schemata that we write (followthemoney 4.11), with what each extends; ends of relations name
 * the schema they point to. The whole export was read with the package itself: see docs/sources.md.
 */
const MODEL: Readonly<
  Record<string, { extends?: readonly string[]; has: string; to?: Readonly<Record<string, string>> }>
> = {
  Thing: {
    has: "name alias previousName weakAlias country address notes sourceUrl topics program programId summary description",
  },
  LegalEntity: {
    extends: ["Thing"],
    has: "abbreviation idNumber innCode ogrnCode okpoCode leiCode swiftBic uscCode taxNumber vatCode registrationNumber licenseNumber dunsCode npiCode uniqueEntityId email phone website",
  },
  Person: {
    extends: ["LegalEntity"],
    has: "firstName middleName fatherName lastName title nationality birthDate birthPlace gender passportNumber socialSecurityNumber",
  },
  Organization: { extends: ["LegalEntity"], has: "imoNumber cageCode permId giiNumber" },
  PublicBody: { extends: ["Organization"], has: "" },
  Asset: { extends: ["Thing"], has: "" },
  Company: { extends: ["Organization", "Asset"], has: "kppCode bikCode isinCode ticker jibCode" },
  Vessel: {
    extends: ["Asset"],
    has: "imoNumber mmsi callSign type flag pastFlags tonnage grossRegisteredTonnage buildDate registrationNumber",
  },
  Airplane: { extends: ["Asset"], has: "model serialNumber registrationNumber icaoCode buildDate" },
  Address: { extends: ["Thing"], has: "full" },
  CryptoWallet: { extends: ["Thing"], has: "publicKey holder", to: { holder: "LegalEntity" } },
  Security: { extends: ["Asset"], has: "isin ticker" },
  Interval: { has: "startDate endDate summary description sourceUrl recordId" },
  Sanction: {
    extends: ["Interval"],
    has: "entity authority program listingDate provisions reason unscId",
    to: { entity: "Thing" },
  },
  Ownership: {
    extends: ["Interval"],
    has: "owner asset role percentage",
    to: { owner: "LegalEntity", asset: "Asset" },
  },
  Directorship: {
    extends: ["Interval"],
    has: "director organization role",
    to: { director: "LegalEntity", organization: "Organization" },
  },
  Membership: {
    extends: ["Interval"],
    has: "member organization role",
    to: { member: "LegalEntity", organization: "Organization" },
  },
  Representation: {
    extends: ["Interval"],
    has: "agent client role",
    to: { agent: "LegalEntity", client: "LegalEntity" },
  },
  Family: {
    extends: ["Interval"],
    has: "person relative relationship",
    to: { person: "Person", relative: "Person" },
  },
  UnknownLink: {
    extends: ["Interval"],
    has: "subject object role",
    to: { subject: "Thing", object: "Thing" },
  },
};

function isA(schema: string, other: string): boolean {
  return schema === other || (MODEL[schema]?.extends ?? []).some((parent) => isA(parent, other));
}

function has(schema: string, property: string): boolean {
  const model = MODEL[schema];
  return (
    model !== undefined &&
    (model.has.split(" ").includes(property) || (model.extends ?? []).some((parent) => has(parent, property)))
  );
}

/** Everything that the package would refuse, in words. */
function faults(entities: readonly FtmEntity[]): string[] {
  const schemata = new Map(entities.map(({ id, schema }) => [id, schema]));
  const found = entities.length === schemata.size ? [] : ["an id comes twice"];
  for (const { id, schema, properties } of entities) {
    if (!/^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/u.test(id)) found.push(`id ${id}`);
    for (const [property, values] of Object.entries(properties)) {
      if (!has(schema, property)) found.push(`${schema} has no ${property}`);
      const range = MODEL[schema]?.to?.[property];
      if (range === undefined) continue;
      for (const value of values)
        if (!isA(schemata.get(value) ?? "", range)) found.push(`${schema}.${property} is no ${range}`);
    }
  }
  return [...new Set(found)];
}

describe("the FollowTheMoney export", () => {
  test.each([
    ["us-ofac-sdn", "sdn-advanced.xml"],
    ["us-ofac-consolidated", "sdn-list.xml"],
    ["un-consolidated", "un.xml"],
    ["eu-fsf", "eu.xml"],
    ["ch-seco", "seco.xml"],
    ["ca-sema", "sema.xml"],
  ])("of %s fits the schemata", async (id, name) => {
    const { entries } = await readList(id, join(FIXTURES, name));
    expect(faults([...ftmEntities(entries)])).toEqual([]);
  });

  test("owned bodies become companies, a relation its own entity, listing dates a Sanction, an address a wallet", async () => {
    const { entries } = await readList("us-ofac-sdn", join(FIXTURES, "sdn-advanced.xml"));
    const all = [...ftmEntities(entries)];
    expect(all.find(({ id }) => id === "us-ofac-sdn-901")?.schema).toBe("Company");
    expect(all.filter(({ schema }) => schema === "Ownership").map(({ properties }) => properties)).toEqual([
      { owner: ["us-ofac-sdn-900"], asset: ["us-ofac-sdn-901"], role: ["Owned or Controlled By"] },
      {
        owner: ["us-ofac-sdn-901"],
        asset: ["us-ofac-sdn-902"],
        role: ["Owned or Controlled By"],
        startDate: ["2019-01-01"],
        endDate: ["2021-06-30"],
        summary: ["Suspected"],
        description: ["former"],
      },
    ]);
    expect(all.find(({ schema }) => schema === "Sanction")?.properties).toMatchObject({
      entity: ["us-ofac-sdn-900"],
      listingDate: ["2022-02-24"],
      program: ["RUSSIA-EO14024"],
    });
    expect(all.find(({ schema }) => schema === "CryptoWallet")?.properties).toMatchObject({
      publicKey: ["1SyntheticAddress"],
      holder: ["us-ofac-sdn-900"],
    });
  });

  test("what is written is read back: names, numbers, dates, relations", async () => {
    const { entries } = await readList("us-ofac-sdn", join(FIXTURES, "sdn-advanced.xml"));
    const lines = [...ftmEntities(entries)].map((entity) => JSON.stringify(entity)).join("\n");
    const back = await readList("ftm", memoryFile("export.json", lines));
    expect(back.leftovers).toEqual({});
    expect(back.entries.map(({ id }) => id)).toContain("ftm:us-ofac-sdn-900");
    for (const entry of entries) {
      const same = back.entries.find(({ id }) => id === `ftm:${ftmId(entry.id)}`);
      expect(same?.names.map(({ value }) => value).sort()).toEqual(
        entry.names.map(({ value }) => value).sort(),
      );
      expect([same?.listed, same?.birthDates.length]).toEqual([entry.listed, entry.birthDates.length]);
      expect(same?.relationships?.length ?? 0).toBeGreaterThanOrEqual(entry.relationships?.length ?? 0);
    }
  });

  test("a cell that a spreadsheet program would run is defused", () => {
    for (const text of ["=1+1", "+1", "-1", "@A1", "\t=1", " =1", "\r=1", "＝1+1"])
      expect(csvCell(text).slice(0, 2)).toBe(`"'`);
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  });
});

describeWithData("the export of real lists", () => {
  test.each([
    ["un-consolidated", ["lists/un/un_consolidated_2026-02-27.xml.gz"]],
    ["us-ofac-sdn", ["lists/us/ofac_sdn_2022-11.csv.gz"]],
    ["uk-conlist", ["lists/uk/uk_ofsi_conlist_2018-04.csv.gz"]],
    ["ftm", ["lists/ftm/zala.entities.ftm.json"]],
    ["us-bis-high-diversion-addresses", ["lists/us/bis_high_diversion_addresses.json"]],
  ])("%s fits the schemata", async (id, files) => {
    const { entries } = await readList(id, ...files.map(dataFile));
    expect(faults([...ftmEntities(entries)])).toEqual([]);
  });
});

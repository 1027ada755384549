import { describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { memoryFile } from "./source-file.ts";
import { readList } from "./testing/read-list.ts";
import { xlsxFile } from "./testing/xlsx-file.ts";

/** A row under columns, of which only some are given. */
function csv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  mark: string,
): string {
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))]
    .map((row) => row.join(mark))
    .join("\n");
}

const REGULATION = [
  "Type",
  "OrganisationType",
  "PublicationDate",
  "EntryIntoForceDate",
  "NumberTitle",
  "Programme",
  "PublicationUrl",
];
const under = (part: string, names: readonly string[]): string[] => names.map((name) => `${part}_${name}`);
const behind = (part: string): string[] => under(`${part}_Regulation`, REGULATION);
/** The columns of CSV 1.1: the XML's attributes under the names of their elements. */
const EU_COLUMNS = [
  "fileGenerationDate",
  ...under("Entity", [
    "LogicalId",
    "EU_ReferenceNumber",
    "UnitedNationId",
    "DesignationDate",
    "DesignationDetails",
  ]),
  ...under("Entity", ["Remark", "SubjectType", "SubjectType_ClassificationCode"]),
  ...behind("Entity"),
  ...under("NameAlias", [
    "LastName",
    "FirstName",
    "MiddleName",
    "WholeName",
    "NameLanguage",
    "Gender",
    "Title",
  ]),
  ...under("NameAlias", ["Function", "LogicalId", "RegulationLanguage", "Remark"]),
  ...behind("NameAlias"),
  ...under("Address", [
    "City",
    "Street",
    "PoBox",
    "ZipCode",
    "Region",
    "Place",
    "AsAtListingTime",
    "ContactInfo",
  ]),
  ...under("Address", ["CountryIso2Code", "CountryDescription", "LogicalId", "RegulationLanguage", "Remark"]),
  ...behind("Address"),
  ...under("BirthDate", [
    "BirthDate",
    "Day",
    "Month",
    "Year",
    "YearRangeFrom",
    "YearRangeTo",
    "Circa",
    "CalendarType",
  ]),
  ...under("BirthDate", [
    "ZipCode",
    "Region",
    "Place",
    "City",
    "CountryIso2Code",
    "CountryDescription",
    "LogicalId",
  ]),
  ...under("BirthDate", ["RegulationLanguage", "Remark"]),
  ...behind("BirthDate"),
  ...under("Identification", [
    "Number",
    "KnownExpired",
    "KnownFalse",
    "ReportedLost",
    "RevokedByIssuer",
    "LogicalId",
  ]),
  ...under("Identification", [
    "Diplomatic",
    "IssuedBy",
    "IssuedDate",
    "ValidFrom",
    "ValidTo",
    "NameOnDocument",
  ]),
  ...under("Identification", [
    "TypeCode",
    "TypeDescription",
    "Region",
    "CountryIso2Code",
    "CountryDescription",
  ]),
  ...under("Identification", ["RegulationLanguage", "Remark", "LatinNumber"]),
  ...behind("Identification"),
  ...under("Citizenship", [
    "Region",
    "CountryIso2Code",
    "CountryDescription",
    "LogicalId",
    "RegulationLanguage",
    "Remark",
  ]),
  ...behind("Citizenship"),
];

describe("layouts of which no real file is at hand (synthetic)", () => {
  test("EU CSV 1.1: one party over rows of its parts", async () => {
    const entity = {
      fileGenerationDate: "05/08/2026",
      Entity_LogicalId: "13",
      Entity_EU_ReferenceNumber: "EU.1.1",
      Entity_UnitedNationId: "QDi.999",
      Entity_SubjectType: "P",
      Entity_SubjectType_ClassificationCode: "person",
      Entity_DesignationDate: "2022-02-25",
      Entity_Regulation_Programme: "UKR",
      Entity_Regulation_PublicationDate: "2022-02-28",
      Entity_Regulation_NumberTitle: "2022/1 (OJ L1)",
      NameAlias_LogicalId: "7",
    };
    const rows = [
      {
        ...entity,
        NameAlias_WholeName: "Person Synthetic",
        NameAlias_FirstName: "Person",
        NameAlias_LastName: "Synthetic",
        NameAlias_Gender: "M",
        NameAlias_Function: "tester",
      },
      { ...entity, NameAlias_WholeName: "Персона Синтетик", NameAlias_NameLanguage: "RU" },
      {
        ...entity,
        Address_City: "Testograd",
        Address_CountryIso2Code: "RU",
        Address_CountryDescription: "RUSSIAN FEDERATION",
      },
      {
        ...entity,
        BirthDate_Day: "3",
        BirthDate_Month: "2",
        BirthDate_Year: "1970",
        BirthDate_City: "Testograd",
        BirthDate_CountryDescription: "RUSSIAN FEDERATION",
      },
      {
        ...entity,
        Identification_Number: "AA1",
        Identification_TypeCode: "passport",
        Identification_CountryIso2Code: "RU",
        Identification_KnownFalse: "true",
      },
      { ...entity, Citizenship_CountryIso2Code: "00", Citizenship_CountryDescription: "RUSSIAN FEDERATION" },
    ];
    const { entries, leftovers, records, sourceDate } = await readList(
      "eu-fsf",
      memoryFile("eu.csv", `\uFEFF${csv(EU_COLUMNS, rows, ";")}`),
    );
    expect([leftovers, records, sourceDate]).toEqual([{}, 6, "2026-08-05"]);
    expect(entries).toMatchObject([
      {
        id: "eu-fsf:13",
        schema: "Person",
        names: [
          { value: "Person Synthetic", type: "primary", parts: { given: "Person", family: "Synthetic" } },
          { value: "Персона Синтетик", type: "original-script", language: "ru" },
        ],
        addresses: [{ city: "Testograd", country: "RU" }],
        birthDates: [{ from: "1970-02-03" }],
        birthPlaces: ["Testograd, RUSSIAN FEDERATION"],
        nationalities: ["RU"],
        gender: "male",
        identifiers: [
          { type: "eu-reference", value: "EU.1.1" },
          { type: "un-reference", value: "QDi.999" },
          { type: "passport", value: "AA1", country: "RU" },
        ],
        programmes: ["UKR"],
        listed: "2022-02-25",
      },
    ]);
    expect(entries[0]?.remarks).toContain("passport AA1: KnownFalse");
  });

  test("EU CSV 1.1 with a column that is new, and without one that is needed", async () => {
    const row = { Entity_LogicalId: "1", NameAlias_WholeName: "X Synthetic", Entity_Novelty: "1" };
    const list = await readList(
      "eu-fsf",
      memoryFile("eu.csv", csv([...EU_COLUMNS, "Entity_Novelty"], [row], ";")),
    );
    expect(list.leftovers).toEqual({ Entity_Novelty: 1 });
    const cut = EU_COLUMNS.filter((name) => name !== "NameAlias_WholeName");
    await expect(readList("eu-fsf", memoryFile("eu.csv", csv(cut, [row], ";")))).rejects.toMatchObject({
      code: "HF-LIST-005",
      value: "no column NameAlias_WholeName",
    });
  });

  test("Canada: English and French names, names in other scripts, a ship", async () => {
    const record = (fields: Readonly<Record<string, string>>): string =>
      `<record>${Object.entries(fields)
        .map(([name, value]) => `<${name}>${value}</${name}>`)
        .join("")}</record>`;
    const text = `<data-set>${record({
      Country: "Belarus / Bélarus",
      EntityOrShip: "Synthetic Works / Usine synthétique (a.k.a. Synworks)",
      Schedule: "1, Part 2",
      Item: "7",
      Aliases: "Syn Co, Synthetic LLC; Russian: Синтетик",
      DateOfListing: "2022-03-08",
    })}${record({
      Country: "Russia / Russie",
      EntityOrShip: "MV Synthetic",
      TitleOrShip: "Tanker",
      ShipIMONumber: "9000001",
      DateOfBirthOrShipBuildDate: "2004-01-01",
      Schedule: "4",
      Item: "1",
    })}</data-set>`;
    const { entries, leftovers } = await readList("ca-sema", memoryFile("sema.xml", text));
    expect(leftovers).toEqual({});
    expect(entries).toMatchObject([
      {
        id: "ca-sema:belarus-bélarus-1-part-2-7",
        schema: "Organization",
        names: [
          { value: "Synthetic Works", type: "primary" },
          { value: "Usine synthétique" },
          { value: "Synworks" },
          { value: "Syn Co" },
          { value: "Synthetic LLC" },
          { value: "Синтетик", type: "original-script" },
        ],
        programmes: ["Belarus"],
        listed: "2022-03-08",
      },
      { schema: "Vessel", vessel: { imo: "9000001", buildYear: "2004", type: "Tanker" } },
    ]);
  });

  test("Australia: rows of names under one number, several addresses and dates in a cell", async () => {
    const header = [
      ...[
        "Reference",
        "Name of Individual or Entity",
        "Type",
        "Name Type",
        "Alias Strength",
        "Date of Birth",
      ],
      ...[
        "Place of Birth",
        "Citizenship",
        "Address",
        "Additional Information",
        "Listing Information",
        "IMO Number",
      ],
      ...[
        "Committees",
        "Control Date",
        "Instrument of Designation",
        "Targeted Financial Sanction",
        "Travel Ban",
      ],
      ...["Arms Embargo", "Maritime Restriction"],
    ];
    const row = (fields: Readonly<Record<string, string>>): string[] =>
      header.map((name) => fields[name] ?? "");
    const primary = {
      Reference: "101",
      "Name of Individual or Entity": "Person Synthetic",
      Type: "Individual",
      "Name Type": "Primary Name",
      "Date of Birth": "a) 1 Feb 1970 b) 1971",
      "Place of Birth": "Testograd, Russia",
      Citizenship: "Russia",
      Address: "a) 1 Test Street, Testograd, Russia_x000D_\nb) 2 Test Street, Kabul, Afghanistan",
      Committees: "Autonomous (Russia)",
      "Control Date": "44629",
      "Targeted Financial Sanction": "true",
      "Travel Ban": "true",
    };
    const alias = {
      Reference: "101a",
      "Name of Individual or Entity": "Персона",
      Type: "Individual",
      "Name Type": "Original Script",
    };
    const { entries, leftovers } = await readList(
      "au-dfat",
      xlsxFile("dfat.xlsx", [header, row(primary), row(alias)]),
    );
    expect(leftovers).toEqual({});
    expect(entries).toMatchObject([
      {
        id: "au-dfat:101",
        names: [
          { value: "Person Synthetic", type: "primary" },
          { value: "Персона", type: "original-script" },
        ],
        birthDates: [{ from: "1970-02-01" }, { from: "1971" }],
        addresses: [
          { full: "1 Test Street, Testograd, Russia", country: "RU" },
          { full: "2 Test Street, Kabul, Afghanistan", country: "AF" },
        ],
        nationalities: ["RU"],
        listed: "2022-03-09",
        measures: [{ kind: "asset-freeze" }],
        remarks: ["Travel Ban"],
      },
    ]);
  });

  test("SECO: the spellings of a name's parts make whole names by script", async () => {
    const part = (order: number, type: string, value: string, native: string): string =>
      `<name-part order="${order}" name-part-type="${type}"><value>${value}</value><spelling-variant script="CYRL" lang="rus">${native}</spelling-variant></name-part>`;
    const text = `<swiss-sanctions-list date="2026-08-27"><target ssid="1"><individual sex="male"><identity ssid="2" main="true"><name ssid="3" name-type="primary-name" quality="good">${part(1, "family-name", "Synthetic", "Синтетик")}${part(2, "given-name", "Person", "Персона")}</name></identity></individual></target></swiss-sanctions-list>`;
    const { entries, leftovers } = await readList("ch-seco", memoryFile("seco.xml", text));
    expect(leftovers).toEqual({});
    expect(entries[0]?.names).toEqual([
      { value: "Person Synthetic", type: "primary", strength: "strong" },
      { value: "Персона Синтетик", type: "original-script", strength: "strong" },
    ]);
  });
});

describeWithData("layouts with a real header", () => {
  test("the UK Sanctions List of 58 columns under its report date", async () => {
    const path = dataFile("lists/formats/uk_sanctions_list_2026_header_and_rows.csv");
    const { entries, leftovers, sourceDate, records } = await readList("uk-sanctions-list", path);
    expect([leftovers, sourceDate, records]).toEqual([{}, "2026-02-13", 2]);
    expect(entries).toMatchObject([
      {
        id: "uk-sanctions-list:AFG0001",
        schema: "Organization",
        names: [{ type: "primary" }, { type: "original-script" }],
        listed: "2012-06-29",
        identifiers: [
          { type: "ofsi-group", value: "12703" },
          { type: "un-reference", value: "TAe.010" },
          { type: "imo", value: "9000000" },
        ],
        measures: [{ kind: "asset-freeze" }],
      },
      {
        id: "uk-sanctions-list:AFG0006",
        schema: "Person",
        birthDates: [{ from: "1958-01-01" }],
        nationalities: ["AF"],
        gender: "male",
        identifiers: [
          { type: "ofsi-group" },
          { type: "un-reference", value: "TAi.002" },
          { type: "national-id" },
          { type: "passport" },
        ],
      },
    ]);
  });

  test("SECO, a trimmed file", async () => {
    const { entries, leftovers } = await readList("ch-seco", dataFile("lists/formats/seco_trimmed.xml"));
    expect(leftovers).toEqual({});
    expect(entries.length).toBeGreaterThan(0);
  });
});

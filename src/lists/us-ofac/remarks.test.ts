import { describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../../tools/test-data.ts";
import type { Citation } from "../../model/citation.ts";
import { EntryDraft } from "../entry-draft.ts";
import { readList } from "../testing/read-list.ts";
import { addRemarks } from "./remarks.ts";

const CITATION: Citation = { authority: "OFAC", pinpoint: "1", version: "synthetic", url: "" };

function read(remarks: string, schema: EntryDraft["schema"] = "Person") {
  const draft = new EntryDraft("us-ofac-sdn", "1");
  draft.schema = schema;
  const found = addRemarks(draft, remarks);
  return { found, entry: draft.build(CITATION) };
}

describe("remarks", () => {
  test.each([
    ["DOB 07 Oct 1954", { birthDates: [{ from: "1954-10-07" }] }],
    ["DOB circa 1965", { birthDates: [{ from: "1965", circa: true }] }],
    ["DOB 1954 to 1956", { birthDates: [{ from: "1954", to: "1956" }] }],
    ["alt. DOB Oct 1954", { birthDates: [{ from: "1954-10" }] }],
    ["POB Testograd, Russia", { birthPlaces: ["Testograd, Russia"] }],
    ["nationality Iran", { nationalities: ["IR"] }],
    ["citizen Syria; alt. citizen Lebanon", { nationalities: ["SY", "LB"] }],
    ["Gender Female", { gender: "female" }],
    ["Passport A123456 (Iran)", { identifiers: [{ type: "passport", value: "A123456", country: "IR" }] }],
    [
      "alt. Passport 4117921 (Pakistan) issued 09 Sep 2008 expires 09 Sep 2013",
      {
        identifiers: [{ type: "passport", value: "4117921", country: "PK" }],
        remarks: ["alt. Passport 4117921 (Pakistan) issued 09 Sep 2008 expires 09 Sep 2013"],
      },
    ],
    [
      "Tax ID No. 7710000000 (Russia)",
      { identifiers: [{ type: "tax-id", value: "7710000000", country: "RU" }] },
    ],
    ["Digital Currency Address - XBT 1Synth", { identifiers: [{ type: "crypto-address", value: "1Synth" }] }],
    ["Website www.example.org", { identifiers: [{ type: "website", value: "www.example.org" }] }],
    ["a.k.a. 'BNC'", { names: [{ value: "BNC", type: "alias", strength: "weak" }] }],
    [
      "Secondary sanctions risk: section 1(b) of EO 1",
      { remarks: ["Secondary sanctions risk: section 1(b) of EO 1"] },
    ],
  ])("%s", (remarks, expected) => {
    const { entry, found } = read(`${remarks}.`);
    expect(entry).toMatchObject(expected);
    expect(found.unread).toBe(0);
  });

  test("a vessel's and an aircraft's own fields", () => {
    expect(
      read("Vessel Registration Identification IMO 9000001; MMSI 123456789", "Vessel").entry,
    ).toMatchObject({
      vessel: { imo: "9000001", mmsi: "123456789" },
      identifiers: [
        { type: "imo", value: "9000001" },
        { type: "mmsi", value: "123456789" },
      ],
    });
    expect(
      read(
        "Aircraft Model B747; Aircraft Tail Number EP-AAA; Aircraft Mode S Transponder Code 730000",
        "Airplane",
      ).entry,
    ).toMatchObject({ aircraft: { model: "B747", tailNumber: "EP-AAA", modeS: "730000" } });
  });

  test("links, with several names, and relatives", () => {
    expect(
      read("DOB 1970; (Linked To: ALPHA (BETA) LTD; Linked To: GAMMA) (Linked To: DELTA).").found.links,
    ).toEqual(["ALPHA (BETA) LTD", "GAMMA", "DELTA"].map((name) => ({ words: "Linked To", name })));
    expect(read("half-brother of Synthetic Person").found.links).toEqual([
      { words: "half-brother of", name: "Synthetic Person" },
    ]);
  });

  test("free words are kept and counted", () => {
    const { entry, found } = read("Minister of Tests; DOB 1970");
    expect([entry.remarks, found.unread]).toEqual([["Minister of Tests"], 1]);
  });
});

describeWithData("the remarks of the SDN list of 2022-11", () => {
  test("fewer than one clause in twenty is free words; links find their party", async () => {
    const list = await readList("us-ofac-sdn", dataFile("lists/us/ofac_sdn_2022-11.csv.gz"));
    const clauses = 47_057;
    expect(list.leftovers).toEqual({ "remarks: clause of free words": 2_171 });
    expect(2_171 / clauses).toBeLessThan(0.05);
    const links = list.entries.flatMap(({ relationships }) => relationships ?? []);
    expect(links.filter(({ label }) => label === "Linked To")).toHaveLength(4_737);
    expect(links.filter(({ schema }) => schema === "Family")).toHaveLength(26);
    expect(links.filter(({ otherId }) => otherId !== undefined).length / links.length).toBeGreaterThan(0.99);
  });
});

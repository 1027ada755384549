import { describe, expect, test } from "vitest";
import { memoryFile } from "../source-file.ts";
import { readList } from "../testing/read-list.ts";

const read = (text: string | Uint8Array) => readList("user-list", memoryFile("own.csv", text));

describe("the user's own list", () => {
  test("columns under the names that users have for them", async () => {
    const { entries, leftovers } = await read(
      [
        "Ref;Company Name;Type;Also Known As;Country;Date of Birth;Passport Number;Address;Restriction;Date Added;Our Colour",
        "7;Synthetic Trading Ltd;company;Syntrade|Syn Co;Hong Kong;;;1 Test Street, Hong Kong;trade-restriction;2024-05-06;red",
        "8;Person Synthetic;individual;;RU;circa 1970;AA1;;;;",
      ].join("\n"),
    );
    expect(leftovers).toEqual({ "our colour": 1 });
    expect(entries).toMatchObject([
      {
        id: "user-list:7",
        schema: "Company",
        names: [{ value: "Synthetic Trading Ltd" }, { value: "Syntrade" }, { value: "Syn Co" }],
        countries: ["HK"],
        addresses: [{ full: "1 Test Street, Hong Kong" }],
        measures: [{ kind: "trade-restriction" }],
        listed: "2024-05-06",
      },
      {
        id: "user-list:8",
        schema: "Person",
        birthDates: [{ from: "1970", circa: true }],
        identifiers: [{ type: "passport", value: "AA1" }],
        measures: [{ kind: "other" }],
      },
    ]);
  });

  test("comma, tab and Windows-1252 from a spreadsheet program", async () => {
    expect((await read("name,country\nSynthétique SA,FR\n")).entries[0]?.countries).toEqual(["FR"]);
    expect((await read("name\tcountry\nSynthetic\tFR\n")).entries[0]?.countries).toEqual(["FR"]);
    expect(
      (await read(Buffer.from("name;country\nSynthétique SA;FR\n", "latin1"))).entries[0]?.names[0]?.value,
    ).toBe("Synthétique SA");
  });

  test.each([
    ["nom;pays\nX;FR", "HF-LIST-005", "no column name", "own.csv"],
    ["name;type\nX;spaceship", "HF-LIST-013", "spaceship", "line 2, type"],
    ["name;listed\nX;06.05.2024", "HF-LIST-013", "06.05.2024", "line 2, listed"],
    ["name;birth date\nX;long ago", "HF-LIST-013", "long ago", "line 2, birth_date"],
    ["name;country\n;FR", "HF-LIST-013", "no name", "line 2"],
    ["name;country\nX;FR;more", "HF-LIST-005", "3 fields under 2 columns", "line 2"],
  ])("%j is %s: %s at %s", async (text, code, value, place) => {
    await expect(read(text)).rejects.toMatchObject({ code, value, place });
  });
});

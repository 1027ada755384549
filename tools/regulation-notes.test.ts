import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { citedSections, coverageDocument, noteOf } from "./generate-coverage.ts";
import { regulationNotes } from "./regulation-notes.ts";
import { dataFile, describeWithData } from "./test-data.ts";

interface OfficialPart {
  readonly sections: readonly { readonly heading: string }[];
}

describeWithData("the official sections of parts 730 to 774", () => {
  const parts: readonly OfficialPart[] = JSON.parse(
    readFileSync(dataFile("ear/ear_all_sections_730-774_2025-08.json"), "utf8"),
  );
  const official = parts
    .flatMap(({ sections }) => sections)
    .filter(({ heading }) => !heading.includes("[Reserved]"))
    .flatMap(({ heading }) => /^§ (7\d\d\.\d+)/.exec(heading)?.[1] ?? []);

  test("each is encoded or has a note", () => {
    expect(official.length).toBeGreaterThan(200);
    const cited = citedSections();
    expect(official.filter((section) => !cited.has(section) && noteOf(section) === undefined)).toEqual([]);
  });

  test("and no note is on a section that does not exist", () => {
    const ends = regulationNotes().sections.flatMap(({ of: { from, to } }) => [from, to]);
    expect(ends.filter((section) => !official.includes(section))).toEqual([]);
  });
});

test("a section that nobody is asked about is said to be so", () => {
  expect(coverageDocument()).toContain("| 748.15 | not encoded |");
  expect(noteOf("748.15")?.how).toBe("not encoded");
  expect(noteOf("744.11")).toBeUndefined();
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataFile, describeWithData } from "../../../../tools/test-data.ts";
import { embeddedLaw } from "../../../app/embedded-data.ts";
import type { EligibilityKey } from "./eligibility.ts";

const { exceptionEligibility: table } = embeddedLaw().law.tables;

interface OfficialEntry {
  readonly eccn: string;
  readonly licenceExceptionFlags: Readonly<Record<string, string>>;
  readonly staSpecialConditions: string | null;
}

/**
 * Entries whose flags the copy of the official text mixes up with those of the entry that it runs into them, or leaves
 * out: entry and key → why ours is another.
 */
const DIFFERENCES: Readonly<Record<string, string>> = {
  "8C609 tsr": "the flag is that of 8D001, whose text the copy runs into this entry",
  "3E001 sta": "the copy has this entry's exceptions in its heading",
  "3D005 sta":
    "the copy's flags are those of 3D006, which it runs into this entry; kept for both until 3D005 is read",
  "0D614 sta": "the copy has the flag under 0D606",
  "3D006 sta": "the copy has the flag under 3D005",
  "3E002 tsr": "the copy has the flag under 3E001",
  "8D001 tsr": "the copy has the flag under 8C609",
  "8D001 sta": "the copy has the flag under 8C609",
};

const OFFERS = /^(?!\s*(?:N\/A|No)\b)./;

function official(entry: OfficialEntry, key: EligibilityKey): string {
  const { STA } = entry.licenceExceptionFlags;
  return (
    (key === "sta" ? (entry.staSpecialConditions ?? STA) : entry.licenceExceptionFlags[key.toUpperCase()]) ??
    ""
  );
}

describeWithData("what the Commerce Control List offers for exceptions, against the official text", () => {
  const entries = (): OfficialEntry[] =>
    JSON.parse(readFileSync(dataFile("ear/ccl_774s1_2026-07-23.json"), "utf8")).entries;

  test("every entry offers LVS, GBS and TSR, and limits STA, where its text does", () => {
    const found: string[] = [];
    for (const entry of entries()) {
      for (const key of ["lvs", "gbs", "tsr", "sta"] as const) {
        const text = official(entry, key);
        const has = key === "sta" ? text !== "" : OFFERS.test(text) || (key === "lvs" && text.includes("$"));
        const ours = table.of(entry.eccn, key).length > 0;
        const at = `${entry.eccn} ${key}`;
        if (has !== ours && DIFFERENCES[at] === undefined) found.push(`${at}: ${text.slice(0, 80)}`);
      }
    }
    expect(found).toEqual([]);
    const known = new Set(entries().map(({ eccn }) => eccn));
    const others = table.eccns.flatMap((eccn) =>
      known.has(eccn)
        ? []
        : (["lvs", "gbs", "tsr", "sta"] as const)
            .filter((key) => table.of(eccn, key).length > 0)
            .map((key) => `${eccn} ${key}`),
    );
    expect(others.filter((at) => DIFFERENCES[at] === undefined)).toEqual([]);
  });

  test("every amount of LVS is one that the entry's text states, and the other way round", () => {
    const found: unknown[] = [];
    for (const entry of entries()) {
      const text = official(entry, "lvs");
      const stated = [...text.matchAll(/\$([\d,]+)/g)].map(([, amount = ""]) =>
        Number(amount.replaceAll(",", "")),
      );
      const ours = table.of(entry.eccn, "lvs").map(({ head }) => Number(head));
      const [a, b] = [new Set(stated), new Set(ours)];
      if (a.symmetricDifference(b).size > 0) found.push([entry.eccn, [...a], [...b], text.slice(0, 120)]);
    }
    // What stood under 0A018.b before 2020 and the amounts for one destination are asked about.
    expect(found.map((one) => (one as [string])[0])).toEqual(["0A505"]);
  });

  test("STA: an entry that names (c)(1) or A:5 shuts both paths, one that names (c)(2) or A:6 alone the second", () => {
    const found: string[] = [];
    for (const entry of entries()) {
      const text = official(entry, "sta");
      if (text === "" || DIFFERENCES[`${entry.eccn} sta`] !== undefined) continue;
      const heads = new Set(table.of(entry.eccn, "sta").map(({ head }) => head));
      const isWhole = !/\(c\)\([12]\)|A:[56]/.test(text);
      const names1 = isWhole || /\(c\)\(1\)|A:5/.test(text);
      const names2 = isWhole || /\(c\)\(2\)|A:6/.test(text);
      if (names1 !== heads.has("c1"))
        found.push(`${entry.eccn} c1 ${heads.has("c1")}: ${text.slice(0, 400)}`);
      if (names2 && !heads.has("c2")) found.push(`${entry.eccn} c2: ${text.slice(0, 200)}`);
    }
    expect(found).toEqual([]);
  });
});

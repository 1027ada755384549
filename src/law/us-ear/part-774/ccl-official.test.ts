import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { dataFile, describeWithData } from "../../../../tools/test-data.ts";
import { embeddedLaw } from "../../../app/embedded-data.ts";
import type { CclRow } from "./ccl.ts";
import type { RowScope } from "./row-scope.ts";
import { type OfficialEntry, type OfficialRow, officialRows } from "./testing/official-rows.ts";

const { ccl } = embeddedLaw().law;

/** Differences from the copy of the official text, by entry and target, with the reason. */
const DIFFERENCES: Readonly<Record<string, string>> = parse(
  readFileSync(new URL("./ccl-differences.yaml", import.meta.url), "utf8"),
);

const entries = (): OfficialEntry[] =>
  JSON.parse(readFileSync(dataFile("ear/ccl_774s1_2026-07-23.json"), "utf8")).entries;

/** Our rows for what an official row states: the same reason in the same column, or by a paragraph that it cites. */
function counterparts(row: OfficialRow): CclRow[] {
  const ours = ccl.entries.get(row.eccn)?.rows ?? [];
  return ours.filter((one) =>
    row.column !== null
      ? one.column === row.column
      : one.reason === row.reason &&
        one.see !== null &&
        (row.cites.length === 0 || row.cites.some((cite) => isOfParagraph(sectionOf(one.see ?? ""), cite))),
  );
}

/** Either may name the paragraph more precisely than the other. */
function isOfParagraph(ours: string, cite: string): boolean {
  return ours.startsWith(cite) || (cite === `${ours}(i)` && ours === "742.6(a)(6)");
}

/** `742.18` of `742.18-2`; what the entry cites is at times shorter than what our rows name. */
function sectionOf(see: string): string {
  return see.replace(/-\S+$/, "");
}

function parts(scope: RowScope): readonly RowScope[] {
  return scope.kind === "all" ? scope.parts : [scope];
}

function paragraphsOf(rows: readonly CclRow[], kinds: readonly string[]): string[] {
  return rows
    .flatMap(({ applies }) => parts(applies))
    .flatMap((part) => ("paragraphs" in part && kinds.includes(part.kind) ? part.paragraphs : []));
}

/** Entries that our rows name for what the item is for. */
function relatedOf(rows: readonly CclRow[]): string[] {
  const tokens = rows
    .flatMap(({ applies }) => parts(applies))
    .flatMap((part) => ("related" in part ? part.related : []))
    .map((token) => token.replace(/\..*$/, ""));
  return expanded(tokens.filter((token) => !token.endsWith("*")));
}

/** Every entry of the list in the ranges. */
function expanded(tokens: readonly string[]): string[] {
  const all = tokens.flatMap((token) => {
    const [from = "", to] = token.split("-");
    return to === undefined ? [token] : [...ccl.entries.keys()].filter((eccn) => eccn >= from && eccn <= to);
  });
  return [...new Set(all)].sort();
}

function says(row: OfficialRow): string | null {
  const ours = counterparts(row);
  if (ours.length === 0) return "no row of ours";
  const { covers } = row;
  switch (covers.kind) {
    case "entire":
      return ours.some(({ applies }) => applies.kind === "entire") ? null : "ours does not cover the entry";
    case "paragraphs": {
      const expected = [...covers.paragraphs].sort().join(" ");
      const kinds = covers.except ? ["except"] : ["only", "within"];
      const same = [...new Set(paragraphsOf(ours, kinds))].sort().join(" ");
      return same === expected ? null : `paragraphs ${same || "none"}, not ${expected}`;
    }
    case "others": {
      const same = relatedOf(ours).join(" ");
      const expected = expanded(covers.eccns).join(" ");
      return same === expected ? null : `for ${same || "none"}, not ${expected}`;
    }
    case "words":
      return ours.every(({ applies }) => applies.kind === "entire") ? "ours covers the entry whole" : null;
  }
}

describeWithData("the Commerce Control List against the official text", () => {
  test("every row of every entry says what ours says; what differs is listed with its reason", () => {
    const rows = officialRows(entries());
    const found = new Map<string, string>();
    for (const row of rows) {
      const difference = says(row);
      const key = `${row.eccn} ${row.column ?? `${row.reason} @${row.cites[0] ?? "words"}`}`;
      if (difference !== null && DIFFERENCES[key] === undefined) found.set(key, `${difference}: ${row.text}`);
    }
    expect(Object.fromEntries(found)).toEqual({});
    expect(rows.length).toBeGreaterThan(1450);
  });

  test("every row of ours stands in the official text, or the reason says where it comes from", () => {
    const official = Map.groupBy(officialRows(entries()), ({ eccn }) => eccn);
    const found: string[] = [];
    for (const eccn of ccl.entries.keys()) {
      for (const row of ccl.entries.get(eccn)?.rows ?? []) {
        const known = (official.get(eccn) ?? []).some((one) => counterparts(one).includes(row));
        const key = `${eccn} ${row.column ?? `${row.reason} @${sectionOf(row.see ?? "")}`}`;
        if (!known && DIFFERENCES[key] === undefined && DIFFERENCES[eccn] === undefined) found.push(key);
      }
    }
    expect(found).toEqual([]);
  });

  test("every ECCN that the copy names anywhere is an entry of ours", () => {
    const named = new Set(entries().map(({ eccn }) => eccn));
    for (const { eccn } of officialRows(entries())) named.add(eccn);
    expect([...named].filter((eccn) => !ccl.entries.has(eccn))).toEqual([]);
    expect([...ccl.entries.keys()].filter((eccn) => !named.has(eccn))).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { parse as readCsv } from "csv-parse/sync";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { dataFile, describeWithData } from "../../../../../tools/test-data.ts";
import { guidedSources } from "../../../../app/guided-classification.ts";
import { plainDate } from "../../../../model/plain-date.ts";
import { orderOfReview, refuseUnknownFacts } from "./order-of-review.ts";
import { usesSpeciallyDesigned } from "./review-table.ts";

interface ReviewCase {
  name: string;
  on?: string;
  after?: string;
  answers?: Record<string, string>;
  next?: string;
  end?: string;
  open?: string[];
  pinpoint?: string;
}

const text = readFileSync(new URL("./order-of-review.review-cases.yaml", import.meta.url), "utf8");
const { sets, cases }: { sets: Record<string, Record<string, string>>; cases: ReviewCase[] } = parse(text);

/** The answers of a set with those of the sets before it. */
function answersOf({ after, ...own }: Record<string, string>): Record<string, string> {
  return after === undefined ? own : { ...answersOf(sets[after] ?? {}), ...own };
}

const given = ({ after, answers }: ReviewCase): Map<string, string> =>
  new Map(Object.entries({ ...(after === undefined ? {} : answersOf(sets[after] ?? {})), ...answers }));
const DAY = "2026-11-02";

describe("the Order of Review", () => {
  test.each(cases.map((one): [string, ReviewCase] => [one.name, one]))("%s", (_, one) => {
    const review = orderOfReview(given(one), guidedSources(plainDate(one.on ?? DAY)));
    expect(review.next?.fact).toBe(one.next);
    const { end } = review;
    expect(end === null ? undefined : end.kind === "classified" ? end.eccn : end.kind).toBe(one.end);
    expect(review.open.map(({ fact }) => fact)).toEqual(one.open ?? []);
    if (one.pinpoint !== undefined) expect(end?.citation.pinpoint).toContain(one.pinpoint);
    expect(review.unused.every((fact) => fact.includes("/b"))).toBe(true);
  });

  it("cites a paragraph at every question and finding, and names each fact so that it may be answered", () => {
    for (const one of cases) {
      const review = orderOfReview(given(one), guidedSources(plainDate(DAY)));
      for (const step of review.trail) {
        const { citation } = "question" in step ? step.question : step;
        expect(citation.pinpoint).toMatch(/CFR/);
      }
      refuseUnknownFacts([...given(one).keys(), ...(review.next === null ? [] : [review.next.fact])]);
    }
  });

  it("refuses bad answers with a code, the value and the place", () => {
    const run = (answers: Record<string, string>) => () =>
      orderOfReview(new Map(Object.entries(answers)), guidedSources(plainDate(DAY)));
    const start = { usml: "no", otherAgency: "none", published: "no", subject: "yes" };
    const nine = { ...start, category: "9", group: "A", kind: "part" };
    expect(run({ usml: "perhaps" })).toThrow(expect.objectContaining({ code: "HF-IN-026", place: "usml" }));
    expect(run({ ...start, category: "11" })).toThrow(
      expect.objectContaining({ code: "HF-IN-026", value: "11" }),
    );
    expect(run({ ...start, category: "" })).toThrow(expect.objectContaining({ code: "HF-IN-026" }));
    expect(run({ ...nine, "9A.600": "9A699.a" })).toThrow(expect.objectContaining({ code: "HF-IN-015" }));
    expect(run({ ...nine, "9A.600": "3A611.a" })).toThrow(expect.objectContaining({ code: "HF-IN-026" }));
    expect(run({ ...nine, "9A.600": "bracket" })).toThrow(expect.objectContaining({ code: "HF-IN-026" }));
    expect(() => refuseUnknownFacts(["endUse.military"])).toThrow(
      expect.objectContaining({ code: "HF-IN-025" }),
    );
  });

  it("has a title for every entry", () => {
    const { ccl, table } = guidedSources(plainDate(DAY));
    const entries = [...ccl.entries.keys()].filter((eccn) => eccn !== "EAR99");
    expect(entries.filter((eccn) => (table.titles.get(eccn) ?? "") === "")).toEqual([]);
    expect([...table.titles.keys()].filter((eccn) => !ccl.entries.has(eccn))).toEqual([]);
  });

  it("asks nothing twice, whatever is answered (every path of yes, no and unknown to depth 12)", () => {
    const sources = guidedSources(plainDate(DAY));
    let ends = 0;
    const walk = (answers: ReadonlyMap<string, string>, depth: number): void => {
      const review = orderOfReview(answers, sources);
      const { next } = review;
      if (next === null) {
        ends++;
        const unknown = [...answers].filter(
          ([fact, answer]) => answer === "unknown" && !review.unused.includes(fact),
        );
        expect(review.open).toHaveLength(unknown.length);
        return;
      }
      expect(answers.has(next.fact)).toBe(false);
      if (depth === 0) return;
      for (const answer of answersTo(next)) walk(new Map([...answers, [next.fact, answer]]), depth - 1);
    };
    walk(
      new Map([
        ["category", "9"],
        ["group", "A"],
        ["subject", "yes"],
        ["published", "no"],
      ]),
      12,
    );
    expect(ends).toBeGreaterThan(100);
  });
});

function answersTo(question: {
  kind: string;
  fact: string;
  options: readonly { value: string }[];
}): string[] {
  if (question.kind === "yes-no") return ["yes", "no", "unknown"];
  if (question.fact === "9A.catchAll") return ["9A610.x", "unknown"];
  if (question.kind === "entry") return ["none", "unknown"];
  return question.fact === "kind" ? ["part", "other"] : ["none"];
}

describeWithData("the table of the term against the official texts", () => {
  it("names every paragraph at hand that uses the term, and no other", () => {
    const { table } = guidedSources(plainDate(DAY));
    const term = /specially\W{0,3}designed/i;
    const entries: { eccn: string; heading: string }[] = JSON.parse(
      readFileSync(dataFile("ear/ccl_774s1_2026-07-23.json"), "utf8"),
    ).entries;
    let headings = 0;
    for (const { eccn, heading } of entries) {
      const listed = table.speciallyDesigned.get(eccn)?.includes("heading") ?? false;
      expect([eccn, listed]).toEqual([eccn, term.test(heading)]);
      headings++;
    }
    expect(headings).toBe(633);
    let checked = 0;
    const rows: { ecn_number: string; description_en: string }[] = readCsv(
      readFileSync(dataFile("ear/eccn_paragraphs_undated.csv")),
      { columns: true, bom: true },
    );
    for (const { ecn_number: number, description_en: words } of rows) {
      if (!number.includes(".") || !term.test(words)) continue;
      if (!entries.some(({ eccn }) => number.startsWith(eccn))) continue;
      expect([number, usesSpeciallyDesigned(table, number)]).toEqual([number, "yes"]);
      checked++;
    }
    expect(checked).toBeGreaterThan(500);
  });

  it("names the catch-all paragraphs that the list has", () => {
    const { table } = guidedSources(plainDate(DAY));
    expect(table.catchAll).toHaveLength(24);
    for (const one of table.catchAll) expect(usesSpeciallyDesigned(table, one)).toBe("yes");
  });
});

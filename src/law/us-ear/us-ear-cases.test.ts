import { describe, expect, test } from "vitest";
import { embeddedLaw } from "../../app/embedded-data.ts";
import {
  caseFiles,
  determineCase,
  type LegalCase,
  mismatch,
  prepareCase,
  readCases,
} from "./testing/legal-cases.ts";

const files = caseFiles();

/** Runs every `*.cases.yaml` beside the provisions against the whole encoded law. */
describe.each(files)("%s", (file) => {
  test.each(readCases(file).map((one): [string, LegalCase] => [`${one.on} ${one.case}`, one]))(
    "%s",
    (_, one) => {
      const { law } = embeddedLaw();
      const item = determineCase(prepareCase(one, file, law), law);
      expect(mismatch(one, item)).toBeNull();
      for (const finding of item?.findings ?? [])
        expect(Object.values(finding.citation).every((part) => part.length > 0)).toBe(true);
    },
  );
});

test("each day since 2022 on which an encoded version begins or ends has a case, and so has the day before", () => {
  const days = new Set(files.flatMap((file) => readCases(file).map(({ on }) => on)));
  const { scope, item, party, activity } = embeddedLaw().law.books;
  const turns = [scope, item, party, activity].flatMap(({ provisions }) =>
    provisions.flatMap(({ versions }) =>
      versions.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ),
  );
  const recent = [...new Set(turns)].filter((day) => day >= "2022-01-01").sort();
  expect(recent.length).toBeGreaterThan(10);
  const dayBefore = (day: string): string =>
    new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  expect(recent.flatMap((day) => [dayBefore(day), day]).filter((day) => !days.has(day))).toEqual([]);
});

test("there are cases", () => {
  expect(files.length).toBeGreaterThanOrEqual(6);
});

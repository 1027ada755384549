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

test("there are cases", () => {
  expect(files.length).toBeGreaterThanOrEqual(6);
});

import { expect, test } from "vitest";
import { embeddedLaw } from "../../../app/embedded-data.ts";
import { generalProhibitionOf } from "./general-prohibition.ts";

const { item, party, activity } = embeddedLaw().law.books;
const FACTS = new Map();

test.each([
  ["us-ear.744.2.a", 5],
  ["us-ear.744.6.b.1", 7],
  ["us-ear.744.8.b", 5],
  ["us-ear.744.11.a", 5],
  ["us-ear.744.11.a.2.footnote-4", 3],
  ["us-ear.744.21.a.2", 5],
  ["us-ear.746.2.a", 6],
  ["us-ear.746.7.a.1.ii", 6],
  ["us-ear.746.7.a.1.iii", 3],
  ["us-ear.746.8.a.2", 3],
  ["us-ear.746.8.a.5", 6],
  ["us-ear.746.10.a.2", 6],
  ["us-ear.736.2.b.4", 4],
])("%s rests on General Prohibition %i", (rule, prohibition) => {
  expect(generalProhibitionOf(rule, FACTS)).toBe(prohibition);
});

test("every provision of parts 744 and 746 rests on one", () => {
  const ids = [item, party, activity].flatMap(({ provisions }) => provisions.map(({ id }) => id));
  const own = ids.filter((id) => /^us-ear\.74[46]\./u.test(id));
  expect(own.length).toBeGreaterThan(60);
  expect(own.filter((id) => generalProhibitionOf(id, FACTS) === undefined)).toEqual([]);
});

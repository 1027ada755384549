import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { embeddedLaw } from "../../app/embedded-data.ts";
import { parseTransaction } from "../../app/parse-transaction.ts";
import type { PartyMatch } from "../../model/determination.ts";
import type { Measure } from "../../model/list-entry.ts";
import { plainDate } from "../../model/plain-date.ts";
import { determineItems } from "./determine.ts";
import type { PartyUnderLaw } from "./party-facts.ts";

/**
 * Runs every `*.cases.yaml` beside the provisions: a lawyer's cases, one transaction each, checked against the whole
 * encoded law. A case names only what matters; the rest is the ordinary shipment below.
 */
interface LegalCase {
  readonly case: string;
  readonly on: string;
  readonly to: string;
  readonly type?: string;
  readonly from?: string;
  readonly region?: string;
  readonly item: Record<string, unknown>;
  readonly endUse?: Record<string, unknown>;
  readonly facts?: Record<string, unknown>;
  readonly endUser?: Record<string, unknown> | null;
  readonly role?: string;
  readonly listed?: Measure;
  readonly possible?: Measure;
  readonly outcome: string;
  /** Provisions that must be found, by the end of their id. */
  readonly rules?: readonly string[];
  /** Provisions that must not. */
  readonly without?: readonly string[];
  /** Facts that must be asked for. */
  readonly asks?: readonly string[];
}

const ROOT = import.meta.dirname;
const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".cases.yaml"))
  .sort();

describe.each(files)("%s", (file) => {
  const cases: LegalCase[] = parse(readFileSync(join(ROOT, file), "utf8"));
  test.each(cases.map((one): [string, LegalCase] => [`${one.on} ${one.case}`, one]))("%s", (_, one) => {
    const { law } = embeddedLaw();
    const parsed = parseTransaction(transactionOf(one), law);
    if (!parsed.ok) throw new Error(parsed.errors.map((error) => error.toLine()).join("\n"));
    const [item] = determineItems(parsed.transaction, listings(one), { ...law, date: plainDate(one.on) });
    const rules = item?.findings.map(({ rule }) => rule) ?? [];
    expect({ outcome: item?.outcome, rules }).toMatchObject({ outcome: one.outcome });
    for (const rule of one.rules ?? [])
      expect(
        rules.some((found) => found.endsWith(rule)),
        `${rule} among ${rules.join(", ")}`,
      ).toBe(true);
    for (const rule of one.without ?? [])
      expect(
        rules.some((found) => found.endsWith(rule)),
        `${rule} among ${rules.join(", ")}`,
      ).toBe(false);
    const asked = item?.questions.map(({ fact }) => fact) ?? [];
    for (const fact of one.asks ?? []) expect(asked).toContain(fact);
    for (const finding of item?.findings ?? [])
      expect(Object.values(finding.citation).every((part) => part.length > 0)).toBe(true);
  });
});

test("each day since 2022 on which an encoded version begins has a case, and so has the day before", () => {
  const days = new Set(
    files.flatMap((file) =>
      (parse(readFileSync(join(ROOT, file), "utf8")) as LegalCase[]).map(({ on }) => on),
    ),
  );
  const { scope, item, party } = embeddedLaw().law.books;
  const begins = [scope, item, party].flatMap(({ provisions }) =>
    provisions.flatMap(({ versions }) => versions.map(({ from }) => from)),
  );
  const recent = [...new Set(begins)].filter((day) => day >= "2022-01-01").sort();
  expect(recent.length).toBeGreaterThan(10);
  const dayBefore = (day: string): string =>
    new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  expect(recent.flatMap((day) => [dayBefore(day), day]).filter((day) => !days.has(day))).toEqual([]);
});

test("there are cases", () => {
  expect(files.length).toBeGreaterThanOrEqual(6);
});

function transactionOf(one: LegalCase): Record<string, unknown> {
  const endUser = {
    role: one.role ?? "end-user",
    name: "Synthetic End User",
    headquarters: one.to,
    parentHeadquarters: one.to,
    ...one.endUser,
  };
  const named =
    one.role !== undefined && one.role !== "end-user"
      ? [
          {
            role: "end-user",
            name: "Synthetic Second User",
            headquarters: one.to,
            parentHeadquarters: one.to,
          },
        ]
      : [];
  return {
    id: one.case,
    type: one.type ?? "export",
    from: one.from ?? "US",
    to: one.to,
    ...(one.region === undefined ? {} : { region: one.region }),
    parties: one.endUser === null ? [] : [endUser, ...named],
    items: [{ origin: "US", ...one.item }],
    endUse: one.endUse ?? { noProhibitedUseKnown: true },
    ...(one.facts === undefined ? {} : { facts: one.facts }),
  };
}

function listings(one: LegalCase): PartyUnderLaw[] {
  const measure = one.listed ?? one.possible;
  if (measure === undefined) return [];
  const role = (one.role ?? "end-user") as PartyUnderLaw["party"]["role"];
  const status = one.listed === undefined ? "possible" : "listed";
  const citation = { authority: "test", pinpoint: "synthetic", version: "1", url: "https://example.org" };
  const match: PartyMatch = {
    list: "synthetic",
    entryId: "synthetic:1",
    name: "Synthetic",
    matchedName: "Synthetic",
    score: 1,
    reasons: [],
    status,
    citation,
  } as const;
  return [
    { party: { role, name: "Synthetic End User" }, index: 0, listings: [{ match, measures: [measure] }] },
  ];
}

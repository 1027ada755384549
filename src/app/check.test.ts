import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { transitOnTheWay } from "../law/us-ear/part-736/transit-countries.ts";
import type { Determination, Outcome } from "../model/determination.ts";
import { plainDate } from "../model/plain-date.ts";
import type { Transaction } from "../model/transaction.ts";
import { canonicalHash, certificateOf } from "./certificate.ts";
import { check } from "./check.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { starterLists } from "./loaded-lists.ts";
import { parseTransaction } from "./parse-transaction.ts";
import { replayCertificate } from "./replay.ts";
import { screenerOf } from "./screen.ts";
import { completeTransactions, plainShipment } from "./testing/sample-transactions.ts";

const DAY = plainDate("2026-11-02");
const law = embeddedLaw();
const screener = screenerOf(starterLists(DAY));
const context = { law, screener, asOf: DAY };
const answer = (transaction: Transaction): Determination => check(transaction, context);

describe("check", () => {
  test("an ordinary shipment is released, with a citation and the lists it rests on", () => {
    const found = answer(plainShipment());
    expect([found.outcome, found.disposition]).toEqual(["nlr", "release"]);
    expect(found.items[0]?.findings[0]?.citation.pinpoint).toBe("15 CFR 736.1");
    expect(found.lists.length).toBeGreaterThanOrEqual(5);
    expect(found.notices.join(" ")).toContain("starter list");
    expect(found.lists.every(({ note }) => note?.startsWith("starter list"))).toBe(true);
  });

  test("every finding of every complete transaction carries a whole citation", () => {
    fc.assert(
      fc.property(completeTransactions(), (transaction) => {
        for (const item of answer(transaction).items) {
          expect(item.findings.length).toBeGreaterThan(0);
          for (const { citation } of item.findings)
            expect(Object.values(citation).every((part) => part !== "")).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("property: complete facts leave nothing undetermined", () => {
    fc.assert(
      fc.property(completeTransactions(), (transaction) => {
        for (const item of answer(transaction).items)
          expect([item.outcome, item.questions]).not.toContain("undetermined");
      }),
      { numRuns: 300 },
    );
  });

  test("property: adding facts to an undetermined item leads to the complete answer or stays undetermined", () => {
    fc.assert(
      fc.property(completeTransactions(), fc.infiniteStream(fc.boolean()), (transaction, drop) => {
        const complete = answer(transaction).items.map(({ outcome }) => outcome);
        const partial = answer(withoutSomeFacts(transaction, drop)).items.map(({ outcome }) => outcome);
        for (const [index, outcome] of partial.entries()) {
          expect(
            compatible(outcome, complete[index] ?? "undetermined"),
            `${outcome} then ${complete[index]}`,
          ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("property: key order, item order and party order change nothing but order", () => {
    fc.assert(
      fc.property(completeTransactions(), (transaction) => {
        const numbered = {
          ...transaction,
          items: transaction.items.map((item, index) => ({ ...item, line: index + 1 })),
        };
        const found = answer(numbered);
        const turned = answer({
          ...reversedKeys(numbered),
          items: numbered.items.toReversed().map(reversedKeys),
          parties: numbered.parties.toReversed(),
        });
        expect(comparable(turned)).toEqual(comparable(found));
      }),
      { numRuns: 200 },
    );
  });

  test("property: the replay of a certificate gives the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(completeTransactions(), async (transaction) => {
        const parsed = parseTransaction(transaction, law.law);
        if (!parsed.ok) throw parsed.errors[0];
        const text = JSON.stringify(answer(parsed.transaction));
        const replayed = await replayCertificate(new TextEncoder().encode(text), "certificate");
        expect(replayed.differences).toEqual([]);
        expect(JSON.stringify(replayed.determination)).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  test("a changed certificate is told apart", async () => {
    const found = answer(plainShipment());
    const changed = { ...found.certificate, law: "0".repeat(64) };
    const replayed = await replayCertificate(new TextEncoder().encode(JSON.stringify(changed)), "c");
    expect(replayed.differences.map(({ part }) => part)).toEqual(["law"]);
    expect(() => certificateOf({ format: 1 })).toThrow("not a certificate");
  });

  test("a field that is undefined is no field of what is certified", () => {
    expect(canonicalHash({ a: [1, undefined], b: undefined })).toBe(canonicalHash({ a: [1, null] }));
    expect(() => canonicalHash({ a: Number.NaN })).toThrow("NaN");
  });

  test("an explanation does not change what is certified", () => {
    const explained = check(plainShipment({ to: "RU" }), { ...context, explain: true });
    expect(explained.items[0]?.findings.every(({ trace }) => trace !== undefined)).toBe(true);
    expect(explained.certificate.determination).toBe(
      answer(plainShipment({ to: "RU" })).certificate.determination,
    );
  });

  test("a party that cannot be screened holds the shipment", () => {
    const found = answer(plainShipment({ parties: [{ role: "end-user", name: "!!" }] }));
    expect([found.outcome, found.disposition, found.items[0]?.outcome]).toEqual([
      "undetermined",
      "hold",
      "undetermined",
    ]);
    expect(found.notices[0]).toContain("HF-IN-019");
  });

  test("a failing screener is a hold, never a pass", () => {
    const broken = { ...screener, index: null } as unknown as typeof screener;
    expect(check(plainShipment(), { ...context, screener: broken }).disposition).toBe("hold");
  });

  test("law that cannot be evaluated is a hold, never a pass", () => {
    const broken = {
      ...law,
      law: { ...law.law, books: { ...law.law.books, item: null } },
    } as unknown as typeof law;
    const found = check(plainShipment(), { ...context, law: broken });
    expect([found.outcome, found.disposition]).toEqual(["undetermined", "hold"]);
    expect(found.notices[0]).toContain("on hold");
  });

  test("red flags that cannot be looked for are a hold, never a pass", () => {
    const broken = {
      ...law,
      law: { ...law.law, tables: { ...law.law.tables, redFlags: null } },
    } as unknown as typeof law;
    const found = check(plainShipment({ items: [{ eccn: "EAR99", origin: "US" }] }), {
      ...context,
      law: broken,
    });
    expect([found.outcome, found.disposition]).toEqual(["undetermined", "hold"]);
    expect(found.notices.join()).toContain("Red flags could not be looked for");
  });

  test("a possible match holds; cleared it is released, confirmed it is stopped", () => {
    const name = "Huawei Technologie";
    const over = (more: object): Transaction =>
      plainShipment({
        parties: [
          { role: "end-user", name, country: "DE", headquarters: "DE", parentHeadquarters: "DE", ...more },
        ],
      });
    const open = answer(over({}));
    expect([open.outcome, open.parties[0]?.matches[0]?.status]).toEqual(["undetermined", "possible"]);
    const ids = open.parties[0]?.matches.map(({ entryId }) => entryId) ?? [];
    expect(answer(over({ cleared: ids })).outcome).toBe("nlr");
    expect(answer(over({ confirmed: ids })).outcome).toBe("licence-required");
  });

  test("a red flag holds a release until it is resolved", () => {
    const over: Partial<Transaction> = {
      to: "KZ",
      via: ["TR"],
      items: [{ eccn: "EAR99", hs: "8517.62", origin: "US" }],
    };
    const held = answer(plainShipment(over));
    expect([held.outcome, held.disposition, held.redFlags.length]).toEqual(["nlr", "hold", 1]);
    const resolvedRedFlags = held.redFlags.map(({ id }) => id);
    expect(answer(plainShipment({ ...over, resolvedRedFlags })).disposition).toBe("release");
  });

  test("an address of high diversion risk is found by the address alone, in any order", () => {
    const address = "Hong Kong, Wan Chai, 18 Luard Road, One Capital Place 16/F Unit D";
    const found = answer(
      plainShipment({
        to: "HK",
        parties: [
          {
            role: "end-user",
            name: "Synthetic Harmless Limited",
            address,
            headquarters: "DE",
            parentHeadquarters: "DE",
          },
        ],
        items: [{ eccn: "3A991", hs: "8542.31", origin: "US" }],
      }),
    );
    expect(found.items[0]?.findings.map(({ rule }) => rule)).toContain("us-ear.744.16.f");
  });

  test("as of a day before a listing the party is not listed", () => {
    const party = {
      role: "end-user" as const,
      name: "Huawei Technologies Co., Ltd.",
      country: "CN",
      headquarters: "DE",
      parentHeadquarters: "DE",
    };
    const transaction = plainShipment({ to: "CN", parties: [party] });
    const before = plainDate("2019-05-15");
    expect(
      check(transaction, { law, screener: screenerOf(starterLists(before)), asOf: before }).parties[0]
        ?.matches,
    ).toEqual([]);
    expect(answer(transaction).outcome).toBe("licence-required");
  });
});

/**
 * Complete answers that a partial one may become: itself, or anything from undetermined. A stop may become graver, and
 * "no licence required" may turn out to be "not even subject": what was to be done with the shipment stays.
 */
function compatible(partial: Outcome, complete: Outcome): boolean {
  return (
    partial === "undetermined" ||
    partial === complete ||
    (partial === "licence-required" && complete === "prohibited") ||
    (partial === "nlr" && complete === "not-subject")
  );
}

/** Exclusions that are the exporter's to claim: what is not claimed is not heeded, so a claim is no missing fact. */
const CLAIMS = ["civilEndUserOfPartnerCountry"];

/** The transaction with facts taken away here and there; what defines the shipment itself stays. */
function withoutSomeFacts(transaction: Transaction, drop: Iterable<boolean>): Transaction {
  const stream = drop[Symbol.iterator]();
  const keep = (): boolean => stream.next().value !== true;
  const thin = <T extends object>(value: T, kept: readonly string[] = []): T =>
    Object.fromEntries(Object.entries(value).filter(([key]) => kept.includes(key) || keep())) as T;
  // A way that is not stated is asked for only where a country of 736.2(b)(8) lies on a usual one; elsewhere a notice says so.
  const asked = transitOnTheWay(transaction.from, transaction.to).length > 0;
  const always = ["id", "type", "from", "to", "parties", "items", "facts", ...(asked ? [] : ["via"])];
  return {
    ...thin(transaction, always),
    parties: transaction.parties.filter(() => keep()).map((party) => thin(party, ["role", "name"])),
    items: transaction.items.map((item) => ({
      ...thin(item),
      ...(item.facts === undefined ? {} : { facts: thin(item.facts) }),
    })),
    ...(transaction.endUse === undefined ? {} : { endUse: thin(transaction.endUse) }),
    ...(transaction.facts === undefined ? {} : { facts: thin(transaction.facts, CLAIMS) }),
  };
}

function reversedKeys<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}

/** A determination without what order may change: arrays sorted, paths of questions without positions, no certificate. */
function comparable({ items, parties, redFlags, outcome, disposition }: Determination): unknown {
  const bare = (fact: string): string => fact.replace(/\[\d+\]/g, "[]");
  return {
    outcome,
    disposition,
    items: items
      .toSorted((a, b) => a.line - b.line)
      .map((item) => ({
        ...item,
        questions: item.questions.map(({ fact, why }) => [bare(fact), why]),
        exceptions: item.exceptions.map((one) => ({
          ...one,
          needs: one.needs.map(({ fact, why }) => [bare(fact), why]),
        })),
      })),
    parties: parties.map((party) => canonicalHash(party)).sort(),
    redFlags: redFlags.map((flag) => canonicalHash(flag)).sort(),
  };
}

import { describe, expect, test } from "vitest";
import { dayNumber } from "../model/plain-date.ts";
import { type FlagContext, type OwnershipFlag, ownershipFlags, stakeIndex } from "./red-flags.ts";
import type { Stake } from "./stake.ts";

const SINCE = "2022-04-06";

function flags(
  stakes: readonly (Partial<Stake> & Pick<Stake, "owner" | "owned">)[],
  more: Partial<FlagContext> & { kin?: Parameters<typeof stakeIndex>[1] } = {},
): OwnershipFlag[] {
  const whole = stakes.map((one) => ({ low: 30, high: one.low ?? 30, kind: "ownership" as const, ...one }));
  return ownershipFlags({
    index: stakeIndex(whole, more.kin ?? []),
    asOf: "2026-11-24",
    party: "A",
    blocked: (id) => (id.startsWith("X") ? { since: SINCE } : null),
    captured: false,
    nameOf: (id) => ({ X: "Oleg Petrovich Sidorov", S: "Anna Sidorova", W: "Anna Weber" })[id] ?? id,
    neighbours: [],
    ...more,
  });
}

const kinds = (found: readonly OwnershipFlag[]): string[] => found.map(({ kind }) => kind);

describe("ownership red flags", () => {
  test("a listed owner of 25 percent, not of 24.99, and of an unknown share", () => {
    expect(kinds(flags([{ owner: "X", owned: "A", low: 25 }]))).toEqual(["minority"]);
    expect(kinds(flags([{ owner: "X", owned: "A", low: 24.99 }]))).toEqual([]);
    expect(kinds(flags([{ owner: "X", owned: "A", low: 0, high: 100 }]))).toEqual(["minority"]);
    expect(kinds(flags([{ owner: "Y", owned: "A", low: 49 }]))).toEqual([]);
  });

  test("the largest holder is said to be one", () => {
    const two = [
      { owner: "X", owned: "A", low: 40 },
      { owner: "Y", owned: "A", low: 10 },
    ];
    expect(flags(two)[0]?.because).toContain("the largest holder");
  });

  test("every other link, with what it is", () => {
    for (const [kind, word] of [
      ["votes", "30 % of the votes"],
      ["board", "the right to appoint the board"],
      ["nominee", "a nominee"],
      ["trust", "a trust"],
      ["directorship", "a directorship"],
    ] as const)
      expect(flags([{ owner: "X", owned: "A", kind }])[0]?.because).toContain(word);
  });

  test("a captured party needs no flag for what captured it", () => {
    expect(flags([{ owner: "X", owned: "A", low: 60 }], { captured: true })).toEqual([]);
  });

  test("a director shared with a listed company, and an address", () => {
    const shared = [
      { owner: "D", owned: "A", kind: "directorship" as const },
      { owner: "D", owned: "X1", kind: "directorship" as const },
    ];
    expect(kinds(flags(shared))).toEqual(["shared-director"]);
    expect(kinds(flags([{ ...shared[0], to: "2020-01-01" } as Stake, shared[1] as Stake]))).toEqual([]);
    expect(kinds(flags([], { neighbours: ["X", "Y", "A"] }))).toEqual(["shared-address"]);
  });

  test.each([
    ["2022-01-05", 0],
    ["2022-01-06", 1],
    ["2022-04-05", 1],
    ["2023-04-06", 1],
    ["2023-04-07", 0],
  ])("a majority that ended on %s, listed on 2022-04-06: %i flag", (to, count) => {
    expect(flags([{ owner: "X", owned: "A", low: 60, to }])).toHaveLength(count);
  });

  test("cut to just under the rule: what is left is said", () => {
    const found = flags([
      { owner: "X", owned: "A", low: 60, to: "2022-04-30" },
      { owner: "X", owned: "A", low: 49, from: "2022-05-01" },
    ]);
    expect(kinds(found)).toEqual(["minority", "cut-after-listing"]);
    expect(found[1]?.because).toContain("24 days after it was listed. It still holds 49 %");
  });

  test("moved to a namesake or to a relative by the data, not to anybody else", () => {
    const ended = { owner: "X", owned: "A", low: 60, to: "2022-04-30" };
    const later = (owner: string) => ({ owner, owned: "A", low: 60, from: "2022-05-01" });
    const kin = [{ one: "W", other: "X", as: "spouse" }];
    expect(kinds(flags([ended, later("Anna Petrovich")]))).toEqual([
      "cut-after-listing",
      "moved-to-relative",
    ]);
    expect(
      flags([ended, later("W")], { kin })
        .map(({ because }) => because)
        .join(),
    ).toContain("Anna Weber, spouse of Oleg");
    expect(kinds(flags([ended, later("B")]))).toEqual(["cut-after-listing"]);
  });

  test("a relative of a listed person who holds a stake", () => {
    const kin = [{ one: "X", other: "W", as: "spouse" }];
    expect(kinds(flags([{ owner: "W", owned: "A", low: 60 }], { kin }))).toEqual(["relative-holds"]);
    expect(kinds(flags([{ owner: "W", owned: "A", low: 10 }], { kin }))).toEqual([]);
  });

  test("the parent of a listed party", () => {
    expect(kinds(flags([{ owner: "A", owned: "X1", low: 50 }]))).toEqual(["owns-listed"]);
    expect(kinds(flags([{ owner: "A", owned: "X1", low: 49 }]))).toEqual([]);
  });
});

test("days between dates, over leap years and centuries", () => {
  const between = (from: string, to: string) => dayNumber(to) - dayNumber(from);
  expect(between("2024-02-28", "2024-03-01")).toBe(2);
  expect(between("2023-02-28", "2023-03-01")).toBe(1);
  expect(between("1999-12-31", "2000-01-01")).toBe(1);
  expect(between("1900-02-28", "1900-03-01")).toBe(1);
  expect(between("2022-04-06", "2023-04-06")).toBe(365);
  expect(between("2022-04", "2022-05")).toBe(30);
});

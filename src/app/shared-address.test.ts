import { describe, expect, test } from "vitest";
import { buildIndex } from "../match/build-index.ts";
import type { ListEntry, Measure } from "../model/list-entry.ts";
import type { Party, Transaction } from "../model/transaction.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { listedCompany } from "./screen.ts";
import { observedIn } from "./shared-address.ts";

const ADDRESS = "Unit 5, 12/F, Harbour Road 88, Wan Chai, Hong Kong";

function entry(id: string, address: string, kind: Measure["kind"] = "entity-list"): ListEntry {
  return { ...listedCompany(id, `Listed ${id}`), addresses: [{ full: address }], measures: [{ kind }] };
}

const ENTRIES = [
  entry("a", ADDRESS),
  entry("b", "Harbour Road 90, Wan Chai, Hong Kong"),
  entry("c", "Wan Chai, Hong Kong"),
  entry("d", "12 Arsenal Street, 141070 Korolyov, Russia", "military-end-user"),
];

/** Ids of the listed parties at `address`, synthetic entries all. */
function neighbours(address: string | undefined, over: Partial<Party> = {}): string[] {
  const party: Party = { role: "end-user", name: "Unrelated Works", address, ...over };
  const transaction: Transaction = {
    id: "t",
    type: "export",
    from: "US",
    to: "HK",
    parties: [party],
    items: [],
  };
  const screener = { index: buildIndex(ENTRIES), lists: [], notices: [] };
  const observed = observedIn(transaction, [{ party, matches: [] }], { law: embeddedLaw(), screener });
  return observed.listedAt(party).map(({ entryId, military }) => `${entryId}${military ? " military" : ""}`);
}

describe("listed parties at an address", () => {
  test("the same words in another order", () => {
    expect(neighbours("HONG KONG, Wan Chai, 88 Harbour Rd, 12/F, Unit 5")).toEqual(["a"]);
  });

  test("another house number is another address", () => {
    expect(neighbours("Unit 5, 12/F, Harbour Road 89, Wan Chai, Hong Kong")).toEqual([]);
  });

  test("an address without a number says too little", () => {
    expect(neighbours("Wan Chai, Hong Kong")).toEqual([]);
    expect(neighbours(undefined)).toEqual([]);
  });

  test("a listed military end user", () => {
    expect(neighbours("Arsenal St. 12, Korolyov 141070, Russia")).toEqual(["d military"]);
  });

  test("an entry that a person has cleared is no neighbour", () => {
    expect(neighbours(ADDRESS, { cleared: ["a"] })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { plainDate } from "../model/plain-date.ts";
import type { Transaction } from "../model/transaction.ts";
import { type CheckedRecord, type CheckRecordsOptions, checkRecords } from "./check-records.ts";
import { plainShipment } from "./testing/sample-transactions.ts";

const TODAY = plainDate("2026-11-02");
const row = (number: number, over: Partial<Transaction> = {}): string =>
  JSON.stringify(plainShipment({ id: `synthetic-${number}`, ...over }));

async function checked(
  rows: readonly string[],
  options: Partial<CheckRecordsOptions> = {},
): Promise<CheckedRecord[]> {
  const chunks = (async function* () {
    yield Buffer.from(`${rows.join("\n")}\n`);
  })();
  const all: CheckedRecord[] = [];
  const fixed = { name: "batch", override: null, today: TODAY, explain: false };
  for await (const one of checkRecords(chunks, { ...fixed, ...options })) all.push(one);
  return all;
}

/** `synthetic-2 release` for an answer, the code and the place of its first error for a record without one. */
function said(one: CheckedRecord): string {
  if ("determination" in one) return `${one.determination.id} ${one.determination.disposition}`;
  return `${one.errors[0]?.code} ${one.place}`;
}

describe("a batch", () => {
  test("wrong rows, the first among them, are told by their line and lose no other", async () => {
    const rows = [
      "{wrong",
      row(2),
      row(3),
      JSON.stringify({ id: "synthetic-4" }),
      row(5, { to: "RU" }),
      '{"id": 6,',
      row(7),
    ];
    expect((await checked(rows)).map(said)).toEqual([
      "HF-IN-002 batch line 1",
      "synthetic-2 release",
      "synthetic-3 release",
      "HF-IN-010 batch line 4",
      "synthetic-5 hold",
      "HF-IN-002 batch line 6",
      "synthetic-7 release",
    ]);
  });

  test("a row that fails for a fault of ours is no answer, and the others go on", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const rows = [
      row(1),
      row(2).replace('"chairs"', deep),
      // Half of a character: nothing that can be certified.
      row(3).replace("chairs", "\\ud800"),
      row(4),
    ];
    expect((await checked(rows)).map(said)).toEqual([
      "synthetic-1 release",
      "HF-CLI-004 batch line 2",
      "HF-CLI-004 batch line 3",
      "synthetic-4 release",
    ]);
  });

  test("after a break it goes on at the line asked for, and the rest is as it would have been", async () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      index % 5 === 4 ? "7" : row(index + 1, { to: index % 2 === 0 ? "DE" : "RU" }),
    );
    const whole = await checked(rows);
    for (const fromLine of [1, 5, 12]) {
      const rest = await checked(rows, { fromLine });
      expect(rest.map(said)).toEqual(whole.slice(fromLine - 1).map(said));
      expect(JSON.stringify(rest.at(-1))).toBe(JSON.stringify(whole.at(-1)));
    }
    expect(await checked(rows, { fromLine: 13 })).toEqual([]);
    await expect(checked(rows, { fromLine: 15 })).rejects.toMatchObject({ code: "HF-IN-035" });
    await expect(checked([row(1)], { fromLine: 2 })).rejects.toMatchObject({ code: "HF-IN-035" });
  });

  test("rows of many days, back and forth, answer as each does alone", async () => {
    const days = Array.from({ length: 5 }, (_, index) => plainDate(`2026-0${index + 1}-15`));
    const dated = (date: Transaction["date"]): string =>
      row(1, { date, to: "CN", items: [{ eccn: "3A090.a", hs: "8542.31", origin: "US" }] });
    const alone = await Promise.all(
      days.map(async (date) => JSON.stringify((await checked([dated(date)]))[0])),
    );
    const together = await checked([...days, ...days.toReversed()].map(dated));
    expect(together.map((one) => JSON.stringify(one))).toEqual([...alone, ...alone.toReversed()]);
  });
});

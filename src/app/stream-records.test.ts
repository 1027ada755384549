import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type InputRecord, readRecords } from "./read-input.ts";
import { streamRecords } from "./stream-records.ts";

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function streamed(text: string, size: number): Promise<InputRecord[]> {
  const records: InputRecord[] = [];
  for await (const record of streamRecords(pieces(new TextEncoder().encode(text), size), "f"))
    records.push(record);
  return records;
}

test("property: the records of any input are those of the whole text, however it is cut", async () => {
  const line = fc.oneof(
    fc.record({ id: fc.string({ unit: "grapheme" }) }).map((one) => JSON.stringify(one)),
    fc.constantFrom('{"id":', "", "  ", "[1]", "7"),
  );
  const text = fc.oneof(
    fc.array(line, { minLength: 2 }).map((lines) => `{"id":"first"}\n{"id":"second"}\n${lines.join("\n")}`),
    // What is wrong comes first: the two whole objects in a row tell all the same.
    fc.array(line).map((lines) => `{"id":\n7\n${lines.join("\n")}\n{"id":"last"}\n{"id":"very last"}`),
    fc.array(fc.record({ id: fc.string() }), { minLength: 1 }).map((all) => JSON.stringify(all, null, 1)),
    fc
      .array(fc.record({ id: fc.string() }), { minLength: 1 })
      .map((all) => `[\n${all.map((one) => JSON.stringify(one)).join(",\n")}\n]`),
    fc.constant('{"items": [\n{"eccn": "EAR99"}\n]}'),
    fc.record({ id: fc.string() }).map((one) => `${JSON.stringify(one)}\n\n`),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 50 }), async (whole, size) => {
      const plain = (records: readonly InputRecord[]) =>
        records.map((record) => ("error" in record ? { ...record, error: record.error.toLine() } : record));
      expect(plain(await streamed(whole, size))).toEqual(
        plain(readRecords(new TextEncoder().encode(whole), "f")),
      );
    }),
  );
});

test("the lines before are let go: memory does not grow with their number", async () => {
  const encoder = new TextEncoder();
  const many = async function* (): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < 80; index++) yield encoder.encode(`{"id":"${"x".repeat(1_000_000)}"}\n`);
  };
  let count = 0;
  // More than the limit of one text in all.
  for await (const record of streamRecords(many(), "f")) if ("value" in record) count++;
  expect(count).toBe(80);
});

test("one text over the limit is refused", async () => {
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < 70; index++) yield new Uint8Array(1024 * 1024).fill(0x20);
  };
  await expect(async () => {
    for await (const _ of streamRecords(endless(), "f"));
  }).rejects.toMatchObject({ code: "HF-IN-004" });
});

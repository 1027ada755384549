import { describe, expect, test } from "vitest";
import { CodedError } from "../model/coded-error.ts";
import { MAX_INPUT_BYTES, readRecords } from "./read-input.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function errorOf(act: () => unknown): CodedError {
  try {
    act();
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
  throw new Error("no error");
}

describe("reading records", () => {
  test("one object, an array, JSON lines", () => {
    expect(readRecords(bytes('{"id":1}'), "f")).toEqual([{ place: "f", pointer: "", value: { id: 1 } }]);
    expect(readRecords(bytes('[{"id":1},{"id":2}]'), "f").map(({ pointer }) => pointer)).toEqual([
      "/0",
      "/1",
    ]);
    expect(readRecords(bytes('{"id":1}\n\n{"id":2}\n'), "f").map(({ place }) => place)).toEqual([
      "f line 1",
      "f line 3",
    ]);
  });

  test("a byte-order mark is no fault", () => {
    expect(readRecords(bytes('\ufeff{"id":1}'), "f")).toHaveLength(1);
  });

  test("in JSON lines one bad line does not lose the others", () => {
    const records = readRecords(bytes('{"id":1}\n{"id":\n{"id":3}'), "f");
    expect(records.map((record) => "error" in record)).toEqual([false, true, false]);
    const bad = records[1];
    expect(bad !== undefined && "error" in bad && bad.error.place).toBe("f line 2, line 1, column 7");
  });

  test.each([
    ["", "HF-IN-001"],
    [" \n\t", "HF-IN-001"],
    ["[]", "HF-IN-001"],
    ["{", "HF-IN-002"],
    ["not json", "HF-IN-002"],
  ])("%j is %s", (text, code) => {
    expect(errorOf(() => readRecords(bytes(text), "f")).code).toBe(code);
  });

  test("malformed JSON is placed by line and column", () => {
    expect(errorOf(() => readRecords(bytes('{\n  "id": "a",\n  "type" "export"\n}'), "f")).place).toBe(
      "f, line 3, column 10",
    );
    expect(errorOf(() => readRecords(bytes('{ "id": 1'), "f")).place).toBe("f, line 1, column 10");
  });

  test("bytes that are not UTF-8 are placed", () => {
    const error = errorOf(() => readRecords(new Uint8Array([0x7b, 0x22, 0xff, 0x22]), "f"));
    expect([error.code, error.value]).toEqual(["HF-IN-003", "byte 2"]);
    const cut = errorOf(() => readRecords(new Uint8Array([0x22, 0xe4, 0xb8]), "f"));
    expect(cut.code).toBe("HF-IN-003");
  });

  test("more than the limit is refused before it is parsed", () => {
    expect(errorOf(() => readRecords(new Uint8Array(MAX_INPUT_BYTES + 1), "f")).code).toBe("HF-IN-004");
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CodedError } from "../model/coded-error.ts";
import { memoryFile, type SourceFile } from "./source-file.ts";
import { readList } from "./testing/read-list.ts";

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");

/** The code of the error, or the number of entries. Any error that is not meant for people fails the test. */
async function outcome(id: string, file: SourceFile): Promise<string | number> {
  try {
    return (await readList(id, file)).entries.length;
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
}

const UN = fixture("un.xml");
const XML: readonly (readonly [string, string])[] = [
  ["un-consolidated", "un.xml"],
  ["us-ofac-consolidated", "sdn-list.xml"],
  ["us-ofac-sdn", "sdn-advanced.xml"],
  ["eu-fsf", "eu.xml"],
  ["ch-seco", "seco.xml"],
  ["ca-sema", "sema.xml"],
];

describe("hostile input", () => {
  test.each([
    ["an entity bomb", '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>'],
    ["an external entity", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'],
  ])("%s is refused at the document type", async (_, doctype) => {
    const text = UN.replace("?>", `?>${doctype}`).replace("ERIC", "&b;");
    expect(await outcome("un-consolidated", memoryFile("un.xml", text))).toBe("HF-LIST-002");
  });

  test("an entity that is not XML's own is refused", async () => {
    expect(await outcome("un-consolidated", memoryFile("un.xml", UN.replace("ERIC", "&nbsp;")))).toBe(
      "HF-LIST-002",
    );
  });

  test("a gzip bomb, an attribute of 10 MB, deep nesting", async () => {
    const bomb = gzipSync(
      Buffer.concat([Buffer.from(UN.slice(0, UN.indexOf("<INDIVIDUAL>"))), Buffer.alloc(60_000_000, 32)]),
    );
    expect(await outcome("un-consolidated", memoryFile("un.xml.gz", bomb))).toBe("HF-LIST-003");
    const attribute = UN.replace("<INDIVIDUAL>", `<INDIVIDUAL a="${"x".repeat(10_000_000)}">`);
    expect(await outcome("un-consolidated", memoryFile("un.xml", attribute))).toBe("HF-LIST-002");
    const deep = UN.replace("ERIC", "<a>".repeat(10_000));
    expect(await outcome("un-consolidated", memoryFile("un.xml", deep))).toBe("HF-LIST-002");
  });

  test("a size bound, bytes that are not UTF-8, a NUL", async () => {
    expect(await outcome("un-consolidated", memoryFile("un.xml", UN, { maxBytes: 1000 }))).toBe(
      "HF-LIST-003",
    );
    const latin = Buffer.from(UN.replace("ERIC", "ÉRIC"), "latin1");
    expect(await outcome("un-consolidated", memoryFile("un.xml", latin))).toBe("HF-LIST-004");
    expect(await outcome("un-consolidated", memoryFile("un.xml", UN.replace("ERIC", "E\0C")))).toBe(
      "HF-LIST-004",
    );
  });

  test("a file cut at any offset is refused, never read as a shorter list", async () => {
    const bytes = Buffer.from(UN.trimEnd());
    for (let end = 0; end < bytes.length; end += 7) {
      expect(await outcome("un-consolidated", memoryFile("un.xml", bytes.subarray(0, end)))).toMatch(
        /^HF-LIST-/u,
      );
    }
    const packed = gzipSync(bytes);
    for (let end = 3; end < packed.length - 8; end += 11) {
      expect(await outcome("un-consolidated", memoryFile("un.gz", packed.subarray(0, end)))).toMatch(
        /^HF-LIST-/u,
      );
    }
  });

  test.each(XML)("%s: a mutated file gives a list or a coded error", async (id, name) => {
    const bytes = Buffer.from(fixture(name));
    const mutation = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255), cut: fc.nat(20) });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (mutations) => {
        const copy = [...bytes];
        for (const { at, byte, cut } of mutations) copy.splice(at % copy.length, cut, byte);
        const found = await outcome(id, memoryFile(name, Uint8Array.from(copy)));
        expect(typeof found === "number" || found.startsWith("HF-LIST-")).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataFile, describeWithData } from "../../tools/test-data.ts";
import { CodedError } from "../model/coded-error.ts";
import { importFiles } from "./import-list.ts";
import { SnapshotStore } from "./snapshot-store.ts";
import { diskFile, memoryFile, type SourceFile } from "./source-file.ts";
import { sourceOf } from "./sources.ts";
import { readList } from "./testing/read-list.ts";
import { xlsxFile } from "./testing/xlsx-file.ts";

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
    // A thousand bytes of remarks say nothing new: every offset of what is left is tried.
    const bytes = Buffer.from(UN.replace(/<COMMENTS1>[^<]*<\/COMMENTS1>/gu, "").trimEnd());
    for (let end = 0; end < bytes.length; end++) {
      expect(await outcome("un-consolidated", memoryFile("un.xml", bytes.subarray(0, end)))).toMatch(
        /^HF-LIST-/u,
      );
    }
    const packed = gzipSync(bytes);
    for (let end = 3; end < packed.length; end++) {
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

  test("an id that is a path stays an id: nothing is written outside the store", async () => {
    const folder = mkdtempSync(join(tmpdir(), "highfence-hostile-"));
    const store = new SnapshotStore(join(folder, "lists"));
    const text = UN.replace("6907993", "../../../../escaped").replace("6908402", "C:\\\\x\\\\..\\\\y");
    const meta = await importFiles(sourceOf("un-consolidated"), [memoryFile("../../un.xml", text)], {
      store,
      now: "2026-03-01T00:00:00Z",
      bounds: "accept",
    });
    expect(store.entries(meta)[0]?.id).toBe("un-consolidated:../../../../escaped");
    expect(meta.files[0]?.name).toBe("un.xml");
    expect(readdirSync(folder)).toEqual(["lists"]);
    expect(readdirSync(join(folder, "lists")).sort()).toEqual(["objects", "snapshots", "state", "tmp"]);
  });

  test.each([
    ["damaged", UN.slice(0, 2000)],
    ["of another format", "<html/>"],
    ["a bomb", UN.replace("?>", '?><!DOCTYPE a [<!ENTITY b "b">]>')],
  ])("a file that is %s leaves the store untouched", async (_, text) => {
    const folder = mkdtempSync(join(tmpdir(), "highfence-hostile-"));
    const store = new SnapshotStore(folder);
    const attempt = importFiles(sourceOf("un-consolidated"), [memoryFile("un.xml", text)], {
      store,
      now: "2026-03-01T00:00:00Z",
      bounds: "accept",
    });
    await expect(attempt).rejects.toBeInstanceOf(CodedError);
    expect(readdirSync(folder)).toEqual(["tmp"]);
    expect(readdirSync(join(folder, "tmp"))).toEqual([]);
  });

  test("a bomb in a zip, and a sheet that names a far cell", async () => {
    const rows = [
      [
        "No.",
        "Country or Region",
        "Company or Organization",
        "Also Known As",
        "Type of WMD",
        "Conventional Weapons",
      ],
    ];
    expect(await outcome("jp-meti-end-user-list", xlsxFile("x.xlsx", rows))).toBe(0);
    const far = Buffer.from("PK\u0003\u0004 not a zip at all");
    expect(await outcome("jp-meti-end-user-list", memoryFile("x.xlsx", far))).toBe("HF-LIST-002");
  });
});

/** A real file of each parser, of which a piece is enough. */
const REAL: readonly (readonly [id: string, file: string, bytes: number])[] = [
  ["us-bis-entity-list", "ear/title-15_part-744.xml", 60_000],
  ["us-bis-denied-persons", "lists/us/bis_denied_persons_2022-09.txt", 20_000],
  ["us-bis-high-diversion-addresses", "lists/us/bis_high_diversion_addresses.json", 20_000],
  ["us-ofac-sdn", "lists/us/ofac_sdn_2022-11.csv.gz", 20_000],
  ["us-ofac-consolidated", "lists/us/ofac_consolidated_2024-02-24.xml.gz", 40_000],
  ["us-csl", "lists/us/csl_consolidated_2022-04.csv.gz", 40_000],
  ["un-consolidated", "lists/un/un_consolidated_2025-06-11.xml.gz", 40_000],
  ["eu-fsf", "lists/eu/eu_fsf_old_layout_999_rows.csv", 20_000],
  ["uk-conlist", "lists/uk/uk_ofsi_conlist_2018-04.csv.gz", 20_000],
  ["uk-sanctions-list", "lists/formats/uk_sanctions_list_2026_header_and_rows.csv", 20_000],
  ["ch-seco", "lists/formats/seco_trimmed.xml", 20_000],
  ["jp-meti-end-user-list", "lists/jp/meti_foreign_user_list_20250929.xlsx", 100_000],
  ["cn-mofcom", "lists/cn/mofcom_lists_2026-07.json", 200_000],
  ["ftm", "lists/ftm/zala.entities.ftm.json", 20_000],
  ["user-list", "ear/chpl.csv", 5_000],
];

describeWithData("mutated real files", () => {
  test.each(REAL)(
    "%s gives a list or a coded error, in bounded time",
    { timeout: 120_000 },
    async (id, path, bytes) => {
      const parts: Uint8Array[] = [];
      for await (const part of diskFile(dataFile(path)).open()) parts.push(part);
      const content = Buffer.concat(parts).subarray(0, bytes);
      const mutation = fc.record({
        at: fc.nat(content.length - 1),
        bytes: fc.uint8Array({ maxLength: 4 }),
        cut: fc.nat(40),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(mutation, { minLength: 1, maxLength: 8 }),
          fc.nat(),
          async (mutations, end) => {
            let copy = content;
            for (const { at, bytes: put, cut } of mutations) {
              const from = at % copy.length;
              copy = Buffer.concat([copy.subarray(0, from), put, copy.subarray(from + cut)]);
            }
            // Every third case is cut short as well.
            const cut = end % 3 === 0 ? copy.subarray(0, end % copy.length) : copy;
            const found = await outcome(id, memoryFile(path, cut));
            expect(typeof found === "number" || /^HF-(?:LIST|IN)-/u.test(found)).toBe(true);
          },
        ),
        { numRuns: 60, seed: 744 },
      );
    },
  );
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { importFile } from "./import/import-file.ts";
import { type ImportNote, TradeStore } from "./trade-store.ts";

const NOW = "2026-01-01T00:00:00Z";
const FILE = "reporter,partner,flow,period,code,value,currency\nDE,KZ,X,2022-05,854231,1,USD\n";

let folder = "";
let store = new TradeStore("");
let note: ImportNote;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "trade-store-"));
  store = new TradeStore(join(folder, "store"));
  writeFileSync(join(folder, "file.csv"), FILE);
  note = await importFile(join(folder, "file.csv"), { store, now: NOW });
});

describe("a kill at any instant leaves the file whole or absent", () => {
  test("rows without their note are not read", () => {
    rmSync(join(folder, "store", "notes", `${note.sha256.slice(0, 32)}.json`));
    expect(store.notes()).toEqual([]);
  });
  test("a note without its rows is not read", () => {
    rmSync(store.rowsPath(note));
    expect(store.notes()).toEqual([]);
  });
  test("a note cut in the middle, or of another version, is passed over", () => {
    const path = join(folder, "store", "notes", `${note.sha256.slice(0, 32)}.json`);
    writeFileSync(path, JSON.stringify(note).slice(0, 100));
    expect(store.notes()).toEqual([]);
    writeFileSync(path, JSON.stringify({ ...note, format: 2 }));
    expect(store.notes()).toEqual([]);
  });
  test("what a killed import left in its scratch folder is not read", () => {
    const scratch = store.scratch("killed");
    mkdirSync(scratch, { recursive: true });
    writeFileSync(join(scratch, "rows.parquet"), "PAR1");
    expect(store.notes()).toEqual([note]);
  });
});

test("the same file again is one file; a forgotten file is gone", async () => {
  await importFile(join(folder, "file.csv"), { store, now: "2026-01-02T00:00:00Z" });
  expect(store.notes()).toMatchObject([{ sha256: note.sha256, importedAt: "2026-01-02T00:00:00Z" }]);
  store.drop(note);
  expect(store.notes()).toEqual([]);
  expect(readdirSync(join(folder, "store", "flows"))).toEqual([]);
});

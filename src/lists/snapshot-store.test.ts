import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importFiles } from "./import-list.ts";
import { SnapshotStore } from "./snapshot-store.ts";
import { diskFile, memoryFile } from "./source-file.ts";
import { sourceOf } from "./sources.ts";

const UN = join(import.meta.dirname, "fixtures/un.xml");
const NOW = "2026-03-01T00:00:00.000Z";

let folder = "";
let store: SnapshotStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "highfence-store-"));
  store = new SnapshotStore(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const importUn = (content?: string) =>
  importFiles(
    sourceOf("un-consolidated"),
    [content === undefined ? diskFile(UN) : memoryFile("un.xml", content)],
    {
      store,
      now: NOW,
      bounds: "accept",
    },
  );

describe("the snapshot store", () => {
  test("gives back what was imported, under the hash of its content", async () => {
    const first = await importUn();
    const again = await importUn();
    expect(again.hash).toBe(first.hash);
    expect(first.asOf).toBe("2026-02-27");
    expect(store.entries(first).map(({ id }) => id)).toEqual([
      "un-consolidated:6907993",
      "un-consolidated:6908402",
    ]);
    expect(readdirSync(join(folder, "objects"))).toEqual([`${first.hash}.jsonl`]);
  });

  test("refuses a list out of its bounds and keeps the last good snapshot", async () => {
    const good = await importUn();
    const attempt = importFiles(sourceOf("un-consolidated"), [diskFile(UN)], { store, now: NOW });
    await expect(attempt).rejects.toMatchObject({ code: "HF-LIST-006" });
    expect(store.snapshots("un-consolidated").map(({ hash }) => hash)).toEqual([good.hash]);
  });

  test("refuses ids that come twice even when all else is in bounds", async () => {
    const text = readFileSync(UN, "utf8").replace("6908402", "6907993");
    const attempt = importFiles(sourceOf("un-consolidated"), [memoryFile("un.xml", text)], {
      store,
      now: NOW,
    });
    await expect(attempt).rejects.toMatchObject({ value: expect.stringContaining("ids that come twice") });
  });

  test("notices content that changed on disk", async () => {
    const meta = await importUn();
    writeFileSync(join(folder, "objects", `${meta.hash}.jsonl`), "{}\n");
    expect(() => store.entries(meta)).toThrow(expect.objectContaining({ code: "HF-LIST-010" }));
  });

  test("a source's name cannot leave the folder", () => {
    expect(() => store.snapshots("../../etc")).toThrow(expect.objectContaining({ code: "HF-LIST-007" }));
  });
});

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SnapshotStore } from "../lists/snapshot-store.ts";
import { SYNTHETIC_ENTRIES, syntheticUn } from "../lists/testing/synthetic-un.ts";

/**
 * Half of them during imports, half during updates. Each takes a process of its own, a quarter of a second of computing: 200, the
 * acceptance run (HIGHFENCE_KILLS=200), take half a minute on two idle cores and minutes on busy ones.
 */
const KILLS = Number(process.env.HIGHFENCE_KILLS ?? "60");
/** Milliseconds after the writer's first import, in which a warm one takes some 10. */
const WINDOW = 40;
/** Compiled modules are kept between the writers: starting one is most of a kill's cost. */
const CACHE = mkdtempSync(join(tmpdir(), "highfence-compiled-"));
const LISTS = join(import.meta.dirname, "../lists");
const PEM = join(LISTS, "fixtures/test-server.pem");

let server: Server;
let served = 0;

beforeAll(async () => {
  const key = readFileSync(join(LISTS, "fixtures/test-server.key"));
  server = createServer({ key, cert: readFileSync(PEM) }, (_, response) => {
    response.writeHead(200).end(syntheticUn(served++));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe(`kill -9 at ${KILLS} random instants`, () => {
  test.concurrent("of imports leaves complete snapshots only", async () => {
    const folder = mkdtempSync(join(tmpdir(), "highfence-kill-"));
    const script = join(LISTS, "testing/import-loop.ts");
    await killed(folder, (nth) => [script, folder, String(nth * 100)]);
  });

  test.concurrent("of updates leaves complete snapshots only", async () => {
    const folder = mkdtempSync(join(tmpdir(), "highfence-kill-"));
    const script = join(import.meta.dirname, "testing/update-loop.ts");
    const address = `https://localhost:${(server.address() as AddressInfo).port}/un.xml`;
    await killed(folder, () => [script, folder, address, PEM]);
  });
});

/** Kills writers one after the other; after each, the store opens and every snapshot that is new in it is complete. */
async function killed(folder: string, args: (nth: number) => string[]): Promise<void> {
  const store = new SnapshotStore(folder);
  const complete = new Set<string>();
  for (let nth = 0; nth < Math.ceil(KILLS / 2); nth++) {
    await killedWriter(args(nth), Math.random() * WINDOW);
    const snapshots = store.snapshots("un-consolidated");
    expect(snapshots.length).toBeGreaterThanOrEqual(complete.size);
    for (const meta of snapshots.filter(({ hash }) => !complete.has(hash))) {
      expect(store.entries(meta)).toHaveLength(SYNTHETIC_ENTRIES);
      complete.add(meta.hash);
    }
    expect(store.state("un-consolidated").reason).toBeUndefined();
  }
  // Each writer wrote at least one list before it was killed.
  expect(complete.size).toBeGreaterThanOrEqual(KILLS / 2);
}

function killedWriter(args: string[], delay: number): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, NODE_COMPILE_CACHE: CACHE },
    });
    child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), delay));
    child.once("error", failed);
    child.once("exit", (code) => (code === null ? done() : failed(new Error(`ended with ${code}`))));
  });
}

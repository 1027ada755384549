import { mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { download } from "../lists/download.ts";
import { SnapshotStore } from "../lists/snapshot-store.ts";
import type { ListSource } from "../lists/source.ts";
import { sourceOf } from "../lists/sources.ts";
import { type UpdateResult, updateLists } from "./update-lists.ts";

const FIXTURES = join(import.meta.dirname, "../lists/fixtures");
const ca = readFileSync(join(FIXTURES, "test-server.pem"), "utf8");
const UN = readFileSync(join(FIXTURES, "un.xml"), "utf8");
const NOW = "2026-03-01T00:00:00.000Z";
const fetchOptions = { ca, limits: { attempts: 2, backOffMs: 1, idleMs: 300, totalMs: 3000 } };

let server: Server;
let base = "";
let un = UN;

beforeAll(async () => {
  server = createServer(
    { key: readFileSync(join(FIXTURES, "test-server.key")), cert: ca },
    (request, response) => {
      const etag = `"${un.length}"`;
      if (request.url === "/down") response.writeHead(503).end();
      else if (request.url === "/slow") return;
      else if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag })
          .end(request.url === "/seco" ? readFileSync(join(FIXTURES, "seco.xml")) : un);
    },
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `https://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A source as it is, with another address and bounds that a fixture meets. */
function at(id: string, path: string): ListSource {
  const source = sourceOf(id);
  const facts = {
    ...source.facts,
    downloads: [`${base}${path}`],
    bounds: { ...source.facts.bounds, entries: [1, 10] as const, fill: {} },
  };
  return { ...source, facts, fetch: (context) => download(facts, context) };
}

const newStore = () => new SnapshotStore(mkdtempSync(join(tmpdir(), "highfence-update-")));

describe("an update", () => {
  test("takes what it can get: sources that are down or slow stop no other, and say so", async () => {
    const store = newStore();
    const seen: UpdateResult[] = [];
    let bytes = 0;
    const results = await updateLists(store, {
      sources: [
        at("un-consolidated", "/un"),
        at("ca-sema", "/down"),
        at("au-dfat", "/slow"),
        at("ch-seco", "/seco"),
        at("eu-fsf", "/un"),
      ],
      now: NOW,
      fetch: {
        ...fetchOptions,
        progress: (more) => {
          bytes += more;
        },
      },
      onResult: (result) => seen.push(result),
    });
    expect(results.map(({ source, outcome }) => [source, outcome])).toEqual([
      ["un-consolidated", "new"],
      ["ca-sema", "failed"],
      ["au-dfat", "failed"],
      ["ch-seco", "new"],
      ["eu-fsf", "failed"],
    ]);
    expect(seen).toHaveLength(5);
    expect(bytes).toBeGreaterThan(UN.length);
    expect(results.map(({ reason }) => reason?.slice(0, 11))).toEqual([
      undefined,
      "HF-LIST-008",
      "HF-LIST-008",
      undefined,
      "HF-LIST-001",
    ]);
    expect(store.state("eu-fsf").reason).toContain("HF-LIST-001");
    expect(store.snapshots("un-consolidated")).toHaveLength(1);
  });

  test("asks for what changed only, and a success clears the mark of a failure", async () => {
    const store = newStore();
    const once = (path: string) =>
      updateLists(store, { sources: [at("un-consolidated", path)], now: NOW, fetch: fetchOptions });
    expect((await once("/un"))[0]?.outcome).toBe("new");
    expect((await once("/un"))[0]?.outcome).toBe("unchanged");
    expect((await once("/down"))[0]?.outcome).toBe("failed");
    expect(store.state("un-consolidated").reason).toContain("503");
    expect((await once("/un"))[0]?.outcome).toBe("unchanged");
    expect(store.state("un-consolidated").reason).toBeUndefined();
  });

  test("refuses a list that shrinks, keeps the last good snapshot and marks it", async () => {
    const store = newStore();
    const once = () =>
      updateLists(store, { sources: [at("un-consolidated", "/un")], now: NOW, fetch: fetchOptions });
    await once();
    const [good] = store.snapshots("un-consolidated");
    un = UN.replace(/<ENTITY>[\s\S]*<\/ENTITY>/u, "");
    const [result] = await once();
    un = UN;
    expect(result?.reason).toContain("1 entries after 2: shrunk by more than 10 percent");
    expect(store.snapshots("un-consolidated")).toEqual([good]);
    expect(store.state("un-consolidated").reason).toContain("HF-LIST-006");
  });
});

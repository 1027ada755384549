import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import type { EntrySchema } from "../../src/model/list-entry.ts";

/**
 * Watchman (moov-io/watchman, `cmd/server`) as a peer: the given parties become its SDN and ALT files, in OFAC's legacy columns, and
 * its own search answers over HTTP on this machine. `binary` is the built server.
 */
export interface Watchman {
  /** Best score of each party among the first hundred answers of both its tables, and milliseconds the request took. */
  search(name: string): Promise<{ scores: Map<string, number>; ms: number }>;
  stop(): void;
}

export interface Party {
  readonly names: readonly string[];
  readonly schema: EntrySchema;
}

/** @throws Error where the server does not answer within a minute */
export async function startWatchman(
  binary: string,
  folder: string,
  parties: readonly Party[],
): Promise<Watchman> {
  writeLists(folder, parties);
  const [port, admin] = [await freePort(), await freePort()];
  const server = spawn(binary, [], {
    stdio: "ignore",
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      INITIAL_DATA_DIRECTORY: folder,
      HTTP_BIND_ADDRESS: `127.0.0.1:${port}`,
      HTTP_ADMIN_BIND_ADDRESS: `127.0.0.1:${admin}`,
      DATA_REFRESH_INTERVAL: "off",
      DISABLE_WEB_UI: "true",
      WITH_EU_SCREENING_LIST: "false",
      WITH_UK_CSL_SANCTIONS_LIST: "false",
      WITH_UK_SANCTIONS_LIST: "false",
      GOMAXPROCS: "1",
      LOG_LEVEL: "error",
    },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await answering(server, `http://127.0.0.1:${port}/ping`, agent);
  return {
    async search(name) {
      const started = performance.now();
      const text = await fetchText(
        `http://127.0.0.1:${port}/search?limit=100&name=${encodeURIComponent(name)}`,
        agent,
      );
      return { ms: performance.now() - started, scores: scoresIn(text) };
    },
    stop() {
      agent.destroy();
      server.kill();
    },
  };
}

function scoresIn(text: string): Map<string, number> {
  const answer = JSON.parse(text) as Record<
    "SDNs" | "altNames",
    { entityID: string; match: number }[] | null
  >;
  const scores = new Map<string, number>();
  for (const { entityID, match } of [...(answer.SDNs ?? []), ...(answer.altNames ?? [])])
    scores.set(entityID, Math.max(match, scores.get(entityID) ?? 0));
  return scores;
}

/** The five files that the server reads at its start; the party's place in `parties` plus one is its id. */
function writeLists(folder: string, parties: readonly Party[]): void {
  mkdirSync(folder, { recursive: true });
  const sdn: string[] = [];
  const alt: string[] = [];
  for (const [at, { names, schema }] of parties.entries()) {
    const type = schema === "Person" ? '"individual"' : "-0- ";
    sdn.push(`${at + 1},${quoted(names[0] ?? "")},${type},"SDGT"${",-0- ".repeat(8)}`);
    for (const name of names.slice(1)) alt.push(`${at + 1},${alt.length + 1},"aka",${quoted(name)},-0- `);
  }
  writeFileSync(join(folder, "sdn.csv"), `${sdn.join("\r\n")}\r\n`);
  writeFileSync(join(folder, "alt.csv"), `${alt.join("\r\n")}\r\n`);
  for (const name of ["add.csv", "sdn_comments.csv", "dpl.txt", "csl.csv"])
    writeFileSync(join(folder, name), "");
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function answering(server: ChildProcess, url: string, agent: Agent): Promise<void> {
  let ended = false;
  server.on("exit", () => {
    ended = true;
  });
  const until = Date.now() + 60_000;
  while (Date.now() < until && !ended) {
    const answer = await fetchText(url, agent).catch(() => null);
    if (answer !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error("watchman did not answer");
}

async function fetchText(url: string, agent: Agent): Promise<string> {
  return await new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
      response.on("error", reject);
    }).on("error", reject);
  });
}

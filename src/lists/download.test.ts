import { mkdtempSync, readFileSync } from "node:fs";
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { download } from "./download.ts";
import { entityListFacts } from "./us-ecfr/facts.ts";
import { fetch as fetchEcfr } from "./us-ecfr/fetch.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const ca = readFileSync(join(FIXTURES, "test-server.pem"), "utf8");
const QUICK = { attempts: 3, backOffMs: 1, idleMs: 300, totalMs: 2000, maxBytes: 10_000 };

const folder = mkdtempSync(join(tmpdir(), "highfence-download-"));

let server: Server;
let base = "";
let requests = 0;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const ANSWERS: Readonly<Record<string, Answer>> = {
  "/good": (request, response) => {
    if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"v1"' }).end("a list");
  },
  "/slow": () => undefined,
  "/cut": (_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("half");
    setTimeout(() => response.destroy(), 5);
  },
  "/403": (_, response) => response.writeHead(403).end(),
  "/503": (_, response) => response.writeHead(503).end(),
  "/once-503": (_, response) => response.writeHead(requests === 1 ? 503 : 200).end("a list"),
  "/html": (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
  "/elsewhere": (_, response) => response.writeHead(302, { location: "https://example.org/list" }).end(),
  "/plain": (_, response) => response.writeHead(302, { location: "http://localhost/list" }).end(),
  "/storage": (_, response) =>
    response.writeHead(302, { location: `https://127.0.0.1:${port()}/good` }).end(),
  "/empty": (_, response) => response.writeHead(200).end(),
  "/part-2": (_, response) => response.writeHead(200, { etag: '"v2"' }).end("part 2"),
  "/api/titles.json": (_, response) =>
    response.writeHead(200).end('{"titles":[{"number":15,"up_to_date_as_of":"2026-07-23"}]}'),
  "/api/full/2026-07-23/title-15.xml?part=744": (_, response) => response.writeHead(200).end("<ECFR/>"),
  "/loop": (_, response) => response.writeHead(302, { location: "/loop" }).end(),
  "/moved": (_, response) => response.writeHead(301, { location: "/good" }).end(),
  "/large": (_, response) => response.writeHead(200).end("x".repeat(20_000)),
};

beforeAll(async () => {
  const key = readFileSync(join(FIXTURES, "test-server.key"));
  server = createServer({ key, cert: ca }, (request, response) => {
    requests++;
    ANSWERS[request.url ?? ""]?.(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `https://localhost:${port()}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

function port(): number {
  return (server.address() as AddressInfo).port;
}

function get(path: string, more: { etags?: Record<string, string>; hosts?: readonly string[] } = {}) {
  requests = 0;
  return download(
    { downloads: [`${base}${path}`], redirectHosts: more.hosts ?? [] },
    { etags: more.etags ?? {}, ca, limits: QUICK, folder },
  );
}

describe("downloads", () => {
  test("bring the file with its tag, and nothing when it is unchanged", async () => {
    const [file] = await get("/good");
    expect(readFileSync(file?.path ?? "", "utf8")).toBe("a list");
    expect(file?.etag).toBe('"v1"');
    expect(await get("/good", { etags: { [`${base}/good`]: '"v1"' } })).toEqual([]);
    expect(await get("/moved")).toHaveLength(1);
  });

  test("try again after a failure that may pass", async () => {
    expect(await get("/once-503")).toHaveLength(1);
    expect(requests).toBe(2);
  });

  test.each([
    ["/slow", 3, "HF-LIST-008"],
    ["/cut", 3, "HF-LIST-008"],
    ["/503", 3, "HF-LIST-008"],
    ["/403", 1, "HF-LIST-008"],
    ["/html", 1, "HF-LIST-008"],
    ["/elsewhere", 1, "HF-LIST-008"],
    ["/plain", 1, "HF-LIST-008"],
    ["/loop", 6, "HF-LIST-008"],
    ["/empty", 3, "HF-LIST-008"],
    ["/storage", 1, "HF-LIST-008"],
    ["/large", 1, "HF-LIST-003"],
  ])("%s fails after %i requests with %s", async (path, expected, code) => {
    await expect(get(path)).rejects.toMatchObject({ code });
    expect(requests).toBe(expected);
  });

  test("refuse an address without TLS and a certificate that no authority signed", async () => {
    await expect(
      download({ downloads: ["http://localhost/x"] }, { etags: {}, folder }),
    ).rejects.toMatchObject({
      code: "HF-LIST-008",
    });
    await expect(
      download({ downloads: [`${base}/good`] }, { etags: {}, limits: QUICK, folder }),
    ).rejects.toMatchObject({
      code: "HF-LIST-008",
    });
  });

  test("follow a redirect to a host that the source names", async () => {
    expect(await get("/storage", { hosts: ["127.0.0.1"] })).toHaveLength(1);
  });

  test("bring a set whole when one file of it changed", async () => {
    const files = await download(
      { downloads: [`${base}/good`, `${base}/part-2`] },
      { etags: { [`${base}/good`]: '"v1"', [`${base}/part-2`]: '"v1"' }, ca, limits: QUICK, folder },
    );
    expect(files.map(({ path }) => readFileSync(path, "utf8"))).toEqual(["a list", "part 2"]);
  });

  test("go through the environment's proxy", async () => {
    const seen: (string | undefined)[] = [];
    const proxy = createProxy().on("connect", (request, client) => {
      seen.push(request.url);
      const tunnel = connect(port(), "127.0.0.1", () => {
        client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        tunnel.pipe(client).pipe(tunnel);
      });
    });
    await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
    vi.stubEnv("HTTPS_PROXY", `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    vi.stubEnv("NO_PROXY", "");
    expect(await get("/good")).toHaveLength(1);
    expect(seen).toEqual([`localhost:${port()}`]);
    proxy.closeAllConnections();
    proxy.close();
  });

  test("of the eCFR bring the newest day, once", async () => {
    const facts = { ...entityListFacts, downloads: [`${base}/api/titles.json`] };
    const context = { etags: {}, ca, limits: QUICK, folder };
    const [file] = await fetchEcfr(facts, context);
    expect(file).toMatchObject({ asOf: "2026-07-23" });
    expect(await fetchEcfr(facts, { ...context, etags: { [file?.address ?? ""]: "" } })).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { download } from "./download.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const ca = readFileSync(join(FIXTURES, "test-server.pem"), "utf8");
const QUICK = { attempts: 3, backOffMs: 1, idleMs: 300, totalMs: 2000, maxBytes: 10_000 };

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
  base = `https://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function get(path: string, etags: Record<string, string> = {}) {
  requests = 0;
  return download([`${base}${path}`], { etags, ca, limits: QUICK });
}

describe("downloads", () => {
  test("bring the file with its tag, and nothing when it is unchanged", async () => {
    const [file] = await get("/good");
    expect(Buffer.from(file?.content ?? []).toString()).toBe("a list");
    expect(file?.etag).toBe('"v1"');
    expect(await get("/good", { [`${base}/good`]: '"v1"' })).toEqual([]);
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
    ["/large", 1, "HF-LIST-003"],
  ])("%s fails after %i requests with %s", async (path, expected, code) => {
    await expect(get(path)).rejects.toMatchObject({ code });
    expect(requests).toBe(expected);
  });

  test("refuse an address without TLS and a certificate that no authority signed", async () => {
    await expect(download(["http://localhost/x"], { etags: {} })).rejects.toMatchObject({
      code: "HF-LIST-008",
    });
    await expect(download([`${base}/good`], { etags: {}, limits: QUICK })).rejects.toMatchObject({
      code: "HF-LIST-008",
    });
  });
});

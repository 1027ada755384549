import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { EnvHttpProxyAgent, fetch as httpFetch, type Response } from "undici";
import { CodedError } from "../model/coded-error.ts";

/** A downloaded file on disk. */
export interface FetchedFile {
  readonly address: string;
  readonly path: string;
  readonly etag: string | null;
  /** The day that the address itself speaks for, `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** What a source says of its addresses. */
export interface Downloads {
  readonly downloads: readonly string[];
  /** Hosts of other sites that the publisher's own addresses hand over to, such as its storage. */
  readonly redirectHosts?: readonly string[];
}

export interface FetchContext {
  /** Where the files are written. */
  readonly folder: string;
  /** ETag of the last download of each address, for conditional requests. */
  readonly etags: Readonly<Record<string, string>>;
  readonly limits?: Partial<DownloadLimits>;
  /** A certificate authority besides the system's, PEM; for tests and for networks that inspect TLS. */
  readonly ca?: string;
  readonly signal?: AbortSignal;
  /** Called as bytes come in, with their number. */
  readonly progress?: (bytes: number) => void;
}

interface DownloadLimits {
  readonly maxBytes: number;
  /** Milliseconds without a byte, and for the connection. */
  readonly idleMs: number;
  /** Milliseconds for one attempt. */
  readonly totalMs: number;
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each further one. */
  readonly backOffMs: number;
}

const LIMITS: DownloadLimits = {
  maxBytes: 300_000_000,
  idleMs: 30_000,
  totalMs: 600_000,
  attempts: 4,
  backOffMs: 1000,
};
const USER_AGENT = "highfence (+https://www.npmjs.com/package/highfence)";
const MAX_REDIRECTS = 5;

/** Thrown inside an attempt where another attempt may help. */
class Retryable extends Error {}

/**
 * Downloads each address over TLS, with the environment's proxy. A redirect must stay on TLS and on the same site or go to a
 * host that the source names. @returns the files; empty where all are unchanged (304), never some of a set without the others.
 * @throws CodedError `HF-LIST-008`, `HF-LIST-003`
 */
export async function download(from: Downloads, context: FetchContext): Promise<FetchedFile[]> {
  if (from.downloads.length === 0) {
    throw new CodedError("HF-LIST-008", {
      value: "this source has no address for downloads",
      fix: "Download the file by hand and give it to `highfence lists import`.",
    });
  }
  const limits = { ...LIMITS, ...context.limits };
  const agent = new EnvHttpProxyAgent({
    connectTimeout: limits.idleMs,
    headersTimeout: limits.idleMs,
    bodyTimeout: limits.idleMs,
    // Behind a proxy the publisher's certificate is checked in a tunnel, which has settings of its own.
    ...(context.ca === undefined ? {} : { connect: { ca: context.ca }, requestTls: { ca: context.ca } }),
  });
  try {
    const using = { context, limits, agent, hosts: from.redirectHosts ?? [] };
    const files = await downloadAll(from.downloads, using);
    const isPart = files.length > 0 && files.length < from.downloads.length;
    return isPart
      ? await downloadAll(from.downloads, { ...using, context: { ...context, etags: {} } })
      : files;
  } finally {
    await agent.destroy();
  }
}

async function downloadAll(addresses: readonly string[], using: Attempt): Promise<FetchedFile[]> {
  const files: FetchedFile[] = [];
  for (const address of addresses) {
    const file = await withRetries(address, using.limits, () => attempt(address, using));
    if (file !== null) files.push(file);
  }
  return files;
}

async function withRetries<T>(address: string, limits: DownloadLimits, once: () => Promise<T>): Promise<T> {
  for (let nth = 1; ; nth++) {
    try {
      return await once();
    } catch (error) {
      if (error instanceof CodedError) throw error;
      if (nth >= limits.attempts) {
        const value = error instanceof Error ? error.message : String(error);
        throw new CodedError("HF-LIST-008", { value, place: address, cause: error });
      }
      await new Promise((wake) => setTimeout(wake, limits.backOffMs * 2 ** (nth - 1)));
    }
  }
}

interface Attempt {
  readonly context: FetchContext;
  readonly limits: DownloadLimits;
  readonly agent: EnvHttpProxyAgent;
  readonly hosts: readonly string[];
}

async function attempt(address: string, using: Attempt): Promise<FetchedFile | null> {
  const timeout = AbortSignal.timeout(using.limits.totalMs);
  const signal =
    using.context.signal === undefined ? timeout : AbortSignal.any([timeout, using.context.signal]);
  let url = tlsUrl(address, address);
  for (let hop = 0; ; hop++) {
    const etag = using.context.etags[address];
    const response = await httpFetch(url, {
      dispatcher: using.agent,
      redirect: "manual",
      signal,
      headers: {
        "user-agent": USER_AGENT,
        ...(etag === undefined || etag === "" ? {} : { "if-none-match": etag }),
      },
    });
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && response.status !== 304 && location !== null) {
      await response.body?.cancel();
      if (hop >= MAX_REDIRECTS) throw refused(address, "too many redirects");
      url = redirected(new URL(location, url), { from: url, hosts: using.hosts, address });
      continue;
    }
    if (response.status === 304) return null;
    checkStatus(response, address);
    return { address, path: await body(response, using, address), etag: response.headers.get("etag") };
  }
}

function checkStatus(response: Response, address: string): void {
  if (response.status === 200) {
    const type = response.headers.get("content-type") ?? "";
    if (/^text\/html/iu.test(type)) throw refused(address, "a web page instead of a list");
    return;
  }
  if (response.status === 429 || response.status >= 500) throw new Retryable(`status ${response.status}`);
  throw refused(address, `status ${response.status}`);
}

/** Writes the body to a file of its own. @returns its path */
async function body(response: Response, using: Attempt, address: string): Promise<string> {
  const { maxBytes } = using.limits;
  const declared = Number(response.headers.get("content-length") ?? Number.NaN);
  if (declared > maxBytes)
    throw new CodedError("HF-LIST-003", { value: `${declared} bytes`, place: address });
  const path = join(using.context.folder, randomBytes(8).toString("hex"));
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > maxBytes) throw new CodedError("HF-LIST-003", { value: `${size} bytes`, place: address });
      using.context.progress?.(chunk.length);
      yield chunk;
    }
  }
  await pipeline(Readable.from(counted()), createWriteStream(path));
  const isEncoded = response.headers.get("content-encoding") !== null;
  if (!isEncoded && Number.isFinite(declared) && size !== declared)
    throw new Retryable("the download was cut short");
  if (size === 0) throw new Retryable("an empty answer");
  return path;
}

function tlsUrl(text: string, address: string): URL {
  const url = new URL(text);
  if (url.protocol !== "https:") throw refused(address, "not over TLS");
  return url;
}

/** Publishers redirect between hosts of their own site (its last two or three labels) and to those the source names. */
function redirected(to: URL, by: { from: URL; hosts: readonly string[]; address: string }): URL {
  const site = (host: string): string =>
    host
      .split(".")
      .slice(/\.(?:gov|gouv|co|com|org|go)\.[a-z]{2}$/u.test(host) ? -3 : -2)
      .join(".");
  tlsUrl(to.href, by.address);
  const isKnown = site(to.hostname) === site(by.from.hostname) || by.hosts.includes(to.hostname);
  if (!isKnown) throw refused(by.address, `redirect to another site, ${to.hostname}`);
  return to;
}

function refused(address: string, value: string): CodedError {
  return new CodedError("HF-LIST-008", { value, place: address });
}

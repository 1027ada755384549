import { EnvHttpProxyAgent, fetch as httpFetch, type Response } from "undici";
import { CodedError } from "../model/coded-error.ts";

export interface FetchedFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly etag: string | null;
}

export interface FetchContext {
  /** ETag of the last download of each address, for conditional requests. */
  readonly etags: Readonly<Record<string, string>>;
  readonly limits?: Partial<DownloadLimits>;
  /** A certificate authority besides the system's, PEM; for tests and for networks that inspect TLS. */
  readonly ca?: string;
  readonly signal?: AbortSignal;
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
 * Downloads each address over TLS, with the environment's proxy. A redirect must stay on TLS and on the same site.
 * @returns the files; empty where all are unchanged (304). @throws CodedError `HF-LIST-008`, `HF-LIST-003`
 */
export async function download(addresses: readonly string[], context: FetchContext): Promise<FetchedFile[]> {
  if (addresses.length === 0) {
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
    ...(context.ca === undefined ? {} : { connect: { ca: context.ca } }),
  });
  try {
    const files: FetchedFile[] = [];
    for (const address of addresses) {
      const file = await withRetries(address, limits, () => attempt(address, { context, limits, agent }));
      if (file !== null) files.push(file);
    }
    return files;
  } finally {
    await agent.destroy();
  }
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
      headers: { "user-agent": USER_AGENT, ...(etag === undefined ? {} : { "if-none-match": etag }) },
    });
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && response.status !== 304 && location !== null) {
      await response.body?.cancel();
      if (hop >= MAX_REDIRECTS) throw refused(address, "too many redirects");
      url = sameSite(new URL(location, url), url, address);
      continue;
    }
    if (response.status === 304) return null;
    checkStatus(response, address);
    const content = await body(response, using.limits.maxBytes, address);
    return {
      name: new URL(address).pathname.split("/").at(-1) ?? "list",
      content,
      etag: response.headers.get("etag"),
    };
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

async function body(response: Response, maxBytes: number, address: string): Promise<Uint8Array> {
  const declared = Number(response.headers.get("content-length") ?? Number.NaN);
  if (declared > maxBytes)
    throw new CodedError("HF-LIST-003", { value: `${declared} bytes`, place: address });
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body !== null) {
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > maxBytes) throw new CodedError("HF-LIST-003", { value: `${size} bytes`, place: address });
      chunks.push(chunk);
    }
  }
  const isEncoded = response.headers.get("content-encoding") !== null;
  if (!isEncoded && Number.isFinite(declared) && size !== declared)
    throw new Retryable("the download was cut short");
  if (size === 0) throw new Retryable("an empty answer");
  return Buffer.concat(chunks);
}

function tlsUrl(text: string, address: string): URL {
  const url = new URL(text);
  if (url.protocol !== "https:") throw refused(address, "not over TLS");
  return url;
}

/** Publishers redirect between hosts of their own site (its last two or three labels); elsewhere is refused. */
function sameSite(to: URL, from: URL, address: string): URL {
  const site = (host: string): string =>
    host
      .split(".")
      .slice(/\.(?:gov|gouv|co|com|org|go)\.[a-z]{2}$/u.test(host) ? -3 : -2)
      .join(".");
  tlsUrl(to.href, address);
  if (site(to.hostname) !== site(from.hostname))
    throw refused(address, `redirect to another site, ${to.hostname}`);
  return to;
}

function refused(address: string, value: string): CodedError {
  return new CodedError("HF-LIST-008", { value, place: address });
}

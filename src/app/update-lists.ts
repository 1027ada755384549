import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FetchContext } from "../lists/download.ts";
import { importFiles } from "../lists/import-list.ts";
import type { SnapshotMeta, SnapshotStore } from "../lists/snapshot-store.ts";
import type { ListSource } from "../lists/source.ts";
import { diskFile } from "../lists/source-file.ts";
import { CodedError } from "../model/coded-error.ts";

/** What became of one source in an update. */
export interface UpdateResult {
  readonly source: string;
  readonly outcome: "new" | "unchanged" | "failed" | "manual";
  readonly meta?: SnapshotMeta;
  readonly reason?: string;
}

export interface UpdateRequest {
  readonly sources: readonly ListSource[];
  /** ISO 8601 instant. */
  readonly now: string;
  readonly fetch?: Omit<FetchContext, "etags" | "folder">;
  readonly onResult?: (result: UpdateResult) => void;
}

/** Updates sources in parallel; one that fails never stops the others. */
export function updateLists(store: SnapshotStore, request: UpdateRequest): Promise<UpdateResult[]> {
  return Promise.all(
    request.sources.map(async (source) => {
      const result = await updateOne(store, source, request);
      request.onResult?.(result);
      return result;
    }),
  );
}

async function updateOne(
  store: SnapshotStore,
  source: ListSource,
  request: UpdateRequest,
): Promise<UpdateResult> {
  const id = source.facts.id;
  if (source.facts.downloads.length === 0)
    return { source: id, outcome: "manual", reason: "import it by hand" };
  try {
    const meta = await noted(store, source, request.now, () => fetchAndImport(store, source, request));
    return meta === null ? { source: id, outcome: "unchanged" } : { source: id, outcome: "new", meta };
  } catch (error) {
    const reason = error instanceof CodedError ? error.toLine() : String(error);
    return { source: id, outcome: "failed", reason };
  }
}

async function fetchAndImport(
  store: SnapshotStore,
  source: ListSource,
  request: UpdateRequest,
): Promise<SnapshotMeta | null> {
  const id = source.facts.id;
  const hasSnapshot = store.snapshots(id).length > 0;
  const etags = hasSnapshot ? (store.state(id).etags ?? {}) : {};
  const folder = mkdtempSync(join(tmpdir(), "highfence-"));
  try {
    const files = await source.fetch({ ...request.fetch, etags, folder });
    if (files.length === 0) {
      store.setState(id, { etags, checkedAt: request.now });
      return null;
    }
    const meta = await importFiles(
      source,
      files.map(({ path }) => diskFile(path)),
      { store, now: request.now, ...(files[0]?.asOf === undefined ? {} : { asOf: files[0].asOf }) },
    );
    store.setState(id, {
      etags: Object.fromEntries(files.map(({ address, etag }) => [address, etag ?? ""])),
      checkedAt: request.now,
    });
    return meta;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs an attempt at a source; why it failed is noted, so that the snapshot in use is marked stale. */
export async function noted<T>(
  store: SnapshotStore,
  source: ListSource,
  now: string,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const reason = error instanceof CodedError ? `${error.code} ${error.message}` : String(error);
    store.setState(source.facts.id, { ...store.state(source.facts.id), failedAt: now, reason });
    throw error;
  }
}

import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SOURCE_FACTS } from "../lists/source-facts.ts";
import { VERIFIED_STARTER_HASH } from "../lists/starter/verified-hash.ts";
import { decodeIndex, encodeIndex } from "../match/artefact.ts";
import { WEIGHTS } from "../match/weights.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import { openStore, storeFolder } from "./list-store.ts";
import { type LoadedLists, loadedLists, starterLists } from "./loaded-lists.ts";
import { readingCodeHash } from "./reading-code.ts";
import { type Screener, screenerOf, screenerParts } from "./screen.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What an artefact says of the lists in it. */
interface About {
  readonly key: string;
  readonly lists: Screener["lists"];
  readonly notices: Screener["notices"];
}

const DIGEST_BYTES = 32;
const PREFIX_BYTES = 64;
const KEPT = 3;

/**
 * The screener over the lists in use on `date`. With imported lists its index is kept beside the store, under a name made of
 * everything that decides it (snapshots, day, engine, weights and the code and word tables that read names), so that the next start
 * only reads it. A missing, damaged or unwritable artefact is never an error: the index is then built.
 */
export function screenerOn(date: PlainDate, env: Environment = process.env): Screener {
  const key = indexKey(date, env);
  if (key === null) return starterScreener(loadedLists(date, env));
  const file = join(indexFolder(env), `${key}.hfindex`);
  const saved = readArtefact(file, key);
  if (saved !== null) return saved;
  const screener = screenerOf(loadedLists(date, env));
  saveArtefact(file, screener, key);
  return screener;
}

/** Beside the compiled code: the index of the starter list, made when the package is built. Source runs do without. */
const STARTER_INDEX = join(import.meta.dirname, "..", "starter.hfindex");

/** The starter list with the index of the build where that holds the same entries, else with one built now. */
function starterScreener(loaded: LoadedLists): Screener {
  const key = starterKey(loaded);
  const saved = key === null ? null : readArtefact(STARTER_INDEX, key);
  return saved === null ? screenerOf(loaded) : { ...screenerParts(loaded), index: saved.index };
}

/** `root`: the folder of the code that will read the index. */
function starterKey(loaded: LoadedLists, root?: string): string | null {
  const code = readingCodeHash(root);
  if (code === null) return null;
  const ids = loaded.lists.flatMap(({ entries }) => entries.map(({ list, id }) => `${list} ${id}`));
  const parts = [ENGINE_VERSION, WEIGHTS.version, code, VERIFIED_STARTER_HASH, ids];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/**
 * Writes the index of the starter list into the folder of a build of the package.
 * @param root the folder of the finished build, whose code will read the index
 * @param date a day on which every entry stands
 * @returns false where there is no such build
 */
export function writeStarterIndex(root: string, date: PlainDate): boolean {
  const loaded = starterLists(date);
  const key = starterKey(loaded, root);
  if (key === null) return false;
  saveArtefact(join(root, "starter.hfindex"), screenerOf(loaded), key, { keepOthers: true });
  return true;
}

/** Folder of the index artefacts, beside the lists. */
function indexFolder(env: Environment): string {
  return join(dirname(storeFolder(env)), "index");
}

/** A hash of everything that the index depends on; `null` where no list was imported, or the code's part is unknown. */
function indexKey(date: PlainDate, env: Environment): string | null {
  const store = openStore(env);
  const snapshots = SOURCE_FACTS.flatMap(({ id }) => {
    const metas = store.snapshots(id).map(({ hash, asOf, fetchedAt }) => [hash, asOf, fetchedAt]);
    return metas.length === 0 ? [] : [[id, metas, store.state(id)]];
  });
  const code = readingCodeHash();
  if (snapshots.length === 0 || code === null) return null;
  const parts = [ENGINE_VERSION, WEIGHTS.version, code, VERIFIED_STARTER_HASH, date, snapshots];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** File layout: SHA-256 of what follows, padding, the artefact (on a multiple of eight, as its columns need). */
function readArtefact(file: string, key: string): Screener | null {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(PREFIX_BYTES);
    const digest = createHash("sha256").update(body).digest();
    if (!digest.equals(bytes.subarray(0, DIGEST_BYTES))) return null;
    const whole = body.byteOffset % 8 === 0 ? body : new Uint8Array(body);
    const { index, about } = decodeIndex(whole);
    const { key: saved, lists, notices } = about as About;
    return saved === key ? { index, lists, notices } : null;
  } catch {
    return null;
  }
}

function saveArtefact(
  file: string,
  { index, lists, notices }: Screener,
  key: string,
  options: { readonly keepOthers?: boolean } = {},
): void {
  const part = `${file}.${randomBytes(6).toString("hex")}.part`;
  try {
    const about: About = { key, lists, notices };
    const body = encodeIndex(index, about);
    const prefix = Buffer.alloc(PREFIX_BYTES);
    createHash("sha256").update(body).digest().copy(prefix);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, Buffer.concat([prefix, body]));
    renameSync(part, file);
    if (options.keepOthers !== true) forgetOld(dirname(file));
  } catch {
    // A read-only store is searched all the same; only the next start is slower.
    rmSync(part, { force: true });
  }
}

/** Keeps the newest artefacts. */
function forgetOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".hfindex"))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of files.slice(KEPT)) rmSync(path, { force: true });
}

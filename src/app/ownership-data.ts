import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { EntrySpool } from "../lists/entry-spool.ts";
import { listRelations } from "../lists/ownership/list-relations.ts";
import type { OwnershipData } from "../lists/ownership/ownership-file.ts";
import { readOwnership } from "../lists/ownership/read-ownership.ts";
import { diskFile, memoryFile, type SourceFile } from "../lists/source-file.ts";
import { sourceOf } from "../lists/sources.ts";
import { CodedError } from "../model/coded-error.ts";
import { decodeUtf8 } from "./read-input.ts";

/** A file of ownership data, with what names it in certificates. */
export interface OwnershipFile {
  readonly id: string;
  /** SHA-256 of the content, decompressed; lower-case hex. */
  readonly hash: string;
  readonly data: OwnershipData;
}

/** Longest text that is read at once, in bytes: JavaScript's longest string is little more. */
const MAX_TEXT_BYTES = 500_000_000;

/** Reads ownership data in any known format. @throws CodedError `HF-IN-005`, `HF-IN-004`, or those of its format */
export async function readOwnershipFile(path: string): Promise<OwnershipFile> {
  const id = `ownership:${basename(path)}`;
  const file = diskFile(path);
  let head: string;
  try {
    head = await file.head();
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const why = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    throw new CodedError("HF-IN-005", { value: why, place: path });
  }
  const hash = await hashOf(file);
  if (isXml(head)) return { id, hash, data: await readAdvanced(file) };
  const { size } = statSync(path);
  if (size > MAX_TEXT_BYTES)
    throw new CodedError("HF-IN-004", {
      value: `${size} bytes`,
      place: path,
      fix: "Ownership data of at most 500 MB a file is read: split the file, `check` takes several.",
    });
  return { id, hash, data: readOwnership(decodeUtf8(readFileSync(path), path), path) };
}

/** XML is OFAC's ADVANCED format, read as a list; everything else is told by its content. @throws CodedError */
export async function readOwnershipBytes(bytes: Uint8Array, name: string): Promise<OwnershipData> {
  const file = memoryFile(name, bytes);
  return bytes.length > 0 && isXml(await file.head())
    ? readAdvanced(file)
    : readOwnership(decodeUtf8(bytes, name), name);
}

function isXml(head: string): boolean {
  return /^(?:\ufeff|ï»¿)?\s*<(?:\?xml|Sanctions)/u.test(head);
}

async function readAdvanced(file: SourceFile): Promise<OwnershipData> {
  const source = sourceOf("us-ofac-sdn");
  const folder = mkdtempSync(join(tmpdir(), "highfence-own-"));
  const spool = new EntrySpool(folder);
  try {
    await source.map(source.parse([file]), spool);
    return { ...listRelations([...spool.entries()]), format: "ofac-advanced" };
  } finally {
    spool.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function hashOf(file: SourceFile): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of file.open()) hash.update(chunk);
  return hash.digest("hex");
}

import yauzl from "yauzl";
import { CodedError } from "../model/coded-error.ts";
import { memoryFile, type SourceFile } from "./source-file.ts";
import type { SourceRecord } from "./source-record.ts";
import { xmlRecords } from "./xml-records.ts";

/** Compressed and decompressed sizes of a real list: 90 KB and 300 KB; a bomb goes far beyond. */
const MAX_PACKED = 30_000_000;
const MAX_PART = 100_000_000;
const MAX_PARTS = 500;

/** The first sheet of an .xlsx file as rows of text, in order. @throws CodedError `HF-LIST-002`, `HF-LIST-003` */
export async function* xlsxRows(file: SourceFile): AsyncGenerator<{ fields: string[]; line: number }> {
  const parts = await zipParts(file);
  const strings: string[] = [];
  const shared = parts.get("xl/sharedStrings.xml");
  if (shared !== undefined) {
    const shape = { root: "sst", records: new Set(["si"]) };
    for await (const item of xmlRecords(memoryFile(`${file.name}/sharedStrings.xml`, shared), shape)) {
      strings.push(richText(item));
    }
  }
  const sheet = parts.get("xl/worksheets/sheet1.xml");
  if (sheet === undefined) throw new CodedError("HF-LIST-002", { value: "no sheet", place: file.name });
  const shape = { root: "worksheet", records: new Set(["row"]) };
  for await (const row of xmlRecords(memoryFile(`${file.name}/sheet1.xml`, sheet), shape)) {
    yield { fields: cells(row, strings), line: Number(row.text("@r")) };
  }
}

/** The text of a shared string: plain, or its runs joined; reading aids for Japanese (`rPh`) are left out. */
function richText(item: SourceRecord): string {
  const runs = item.children("r").map((run) => run.texts("t").join(""));
  return [...item.texts("t"), ...runs].join("");
}

function cells(row: SourceRecord, strings: readonly string[]): string[] {
  const fields: string[] = [];
  for (const cell of row.children("c")) {
    const column = columnOf(cell.text("@r"));
    if (column > 1000)
      throw new CodedError("HF-LIST-002", { value: "too many columns", place: row.location });
    const value = cell.text("v");
    const type = cell.text("@t");
    const text =
      type === "s"
        ? (strings[Number(value)] ?? "")
        : type === "inlineStr"
          ? richText(cell.child("is"))
          : value;
    while (fields.length < column) fields.push("");
    fields[column] = text;
  }
  return fields;
}

/** Zero-based column of a reference such as `AB12`. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/[^A-Z]/gu, "").slice(0, 4))
    column = column * 26 + letter.charCodeAt(0) - 64;
  return Math.max(0, column - 1);
}

/** Excel's day number as `YYYY-MM-DD` (1900 system); other text as it stands. */
export function excelDate(text: string): string {
  if (!/^\d{5}(\.\d+)?$/u.test(text)) return text;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
}

async function zipParts(file: SourceFile): Promise<Map<string, Uint8Array>> {
  const packed: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    size += chunk.length;
    if (size > MAX_PACKED) throw new CodedError("HF-LIST-003", { value: `${size} bytes`, place: file.name });
    packed.push(chunk);
  }
  try {
    return await readParts(Buffer.concat(packed), file.name);
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const value = error instanceof Error ? error.message : String(error);
    throw new CodedError("HF-LIST-002", { value, place: file.name, cause: error });
  }
}

const WANTED = new Set(["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]);

/** The parts we read; a size that the directory understates is caught by the reader, one that is too large here. */
async function readParts(zip: Buffer, place: string): Promise<Map<string, Uint8Array>> {
  const archive = await yauzl.fromBufferPromise(zip, { lazyEntries: true, validateEntrySizes: true });
  const parts = new Map<string, Uint8Array>();
  let count = 0;
  for await (const entry of archive.eachEntry()) {
    if (++count > MAX_PARTS) throw new CodedError("HF-LIST-003", { value: "too many parts", place });
    if (!WANTED.has(entry.fileName)) continue;
    if (entry.uncompressedSize > MAX_PART) {
      throw new CodedError("HF-LIST-003", { value: `${entry.uncompressedSize} bytes`, place });
    }
    const stream = await archive.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}

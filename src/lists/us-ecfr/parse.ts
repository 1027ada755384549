import { CodedError } from "../../model/coded-error.ts";
import type { SourceFile } from "../source-file.ts";
import { recordOfJson, SourceRecord } from "../source-record.ts";
import { xmlRecords } from "../xml-records.ts";

/** What the markup inside a table cell becomes: emphasis stands around names and "and", marks are footnotes. */
const FOLDED = {
  br: { open: "\n", close: "" },
  E: { open: "‹", close: "›" },
  I: { open: "", close: "" },
  strong: { open: "", close: "" },
  sup: { open: "^{", close: "}" },
  sub: { open: "", close: "" },
} as const;

/**
 * The rows of one supplement of part 744, as records of kind `row` with the fields of the table's columns. A row
 * whose country is empty inherits it from the row above.
 */
export async function* parseSupplement(
  files: readonly SourceFile[],
  supplement: 4 | 6 | 7,
): AsyncGenerator<SourceRecord> {
  for (const file of files) {
    const head = await file.head();
    if (/^\s*[[{]/u.test(head)) yield* jsonRows(file);
    else if (/<(DIV5|ECFR|DIV1|DLPSTEXTCLASS)\b/u.test(head)) yield* xmlRows(file, supplement);
    else throw new CodedError("HF-LIST-001", { place: file.name });
  }
}

async function* xmlRows(file: SourceFile, supplement: 4 | 6 | 7): AsyncGenerator<SourceRecord> {
  const root = /<(DIV5|ECFR|DIV1|DLPSTEXTCLASS)\b/u.exec(await file.head())?.[1] ?? "DIV5";
  const shape = { root, records: new Set(["TR"]), headers: new Set(["DIV9", "DIV8"]), folded: FOLDED };
  let inside = false;
  let country = "";
  let rows = 0;
  for await (const record of xmlRecords(file, shape)) {
    if (record.kind !== "TR") {
      inside = record.text("@N").startsWith(`Supplement No. ${supplement} `);
      continue;
    }
    if (!inside || !record.has("TD")) continue;
    const cells = record.children("TD").map((cell) => {
      cell.ignore("@class", "@colspan");
      return cell.text("#text");
    });
    const isFootnote = cells.length === 1;
    if (isFootnote) continue;
    rows++;
    if (cells[0] !== undefined && cells[0] !== "") country = cells[0].replace(/\s+/gu, " ");
    yield rowRecord(country, cells, record.location);
  }
  if (rows === 0)
    throw new CodedError("HF-LIST-001", { value: `no Supplement No. ${supplement}`, place: file.name });
}

function rowRecord(country: string, cells: readonly string[], location: string): SourceRecord {
  const isEntityList = cells.length === 5;
  if (cells.length !== 3 && !isEntityList) {
    throw new CodedError("HF-LIST-005", { value: `${cells.length} columns`, place: location });
  }
  const row = new SourceRecord("row", location);
  row.add("country", country);
  row.add("entity", cells[1] ?? "");
  row.add("requirement", isEntityList ? (cells[2] ?? "") : "");
  row.add("policy", isEntityList ? (cells[3] ?? "") : "");
  row.add("federalRegister", cells.at(-1) ?? "");
  return row;
}

/** Address rows as JSON, one object a row with the columns as they stand. */
async function* jsonRows(file: SourceFile): AsyncGenerator<SourceRecord> {
  for (const [index, one] of (await readJsonArray(file)).entries()) {
    const source = recordOfJson("row", one, { location: `row ${index + 1}` });
    const row = new SourceRecord("row", source.location);
    row.add("country", source.text("country"));
    row.add("entity", source.text("entity_raw"));
    row.add("requirement", source.text("license_requirement"));
    row.add("policy", source.text("license_review_policy"));
    row.add("federalRegister", source.text("fr_citation"));
    source.ignore("row", "high_diversion_address", "name", "aliases");
    for (const path of source.leftovers()) row.add(path, "?");
    yield row;
  }
}

/** A JSON array of objects, at most 100 MB. @throws CodedError `HF-LIST-002` */
export async function readJsonArray(file: SourceFile): Promise<object[]> {
  const { readJson } = await import("../json-file.ts");
  const value = await readJson(file);
  if (!Array.isArray(value)) throw new CodedError("HF-LIST-002", { value: "not an array", place: file.name });
  return value.filter((one): one is object => typeof one === "object" && one !== null);
}

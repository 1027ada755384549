import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";

export type Half = "development" | "blind";

/** A text whose code somebody else has given. */
export interface LabelledText {
  readonly text: string;
  readonly code: string;
}

export interface LabelledSet {
  readonly name: string;
  readonly scheme: "hs" | "eccn";
  readonly texts: readonly LabelledText[];
}

/** The half a code belongs to, by its hash: texts of one code never stand on both sides. */
export function halfOf(code: string): Half {
  return createHash("sha256").update(`highfence ${code}`).digest().readUInt8(0) % 2 === 0
    ? "development"
    : "blind";
}

/** The labelled texts of one half. `folder` is the folder of real data files. */
export async function labelledSets(folder: string, half: Half): Promise<LabelledSet[]> {
  const sets = [await customsTexts(folder), highPriorityTexts(folder), entryParagraphs(folder)];
  const industrial = /^(?:84|85|88|90)/;
  const customs = sets[0] as LabelledSet;
  return [
    ...sets,
    {
      ...customs,
      name: "customs, chapters 84 85 88 90",
      texts: customs.texts.filter(({ code }) => industrial.test(code)),
    },
  ].map((set) => ({ ...set, texts: set.texts.filter(({ code }) => halfOf(code) === half) }));
}

/** The texts of the Combined Nomenclature's eight-digit codes, with the six digits of the Harmonized System that they belong to. */
async function customsTexts(folder: string): Promise<LabelledSet> {
  const file = join(folder, "trade/A_eurostat_eu27_exports_sanctioned_cn8_monthly_2020-01_2022-11.parquet");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = await connection.runAndReadAll(
    "select distinct hs6, product from read_parquet($file) where product is not null order by 1, 2",
    { file },
  );
  const texts = rows.getRowObjectsJson().map(({ hs6, product }) => ({
    code: String(hs6),
    // Several versions of a text stand in one field, each with its years.
    text: String(product).split(/\(\d{4}-\d{4}\);?/)[0] ?? "",
  }));
  return { name: "customs texts, all chapters", scheme: "hs", texts };
}

function highPriorityTexts(folder: string): LabelledSet {
  const rows: { hs6: string; description: string }[] = parse(readFileSync(join(folder, "ear/chpl.csv")), {
    columns: true,
    bom: true,
  });
  return {
    name: "high-priority list",
    scheme: "hs",
    texts: rows.map(({ hs6, description }) => ({ code: hs6, text: description })),
  };
}

/** Paragraphs of the Commerce Control List, groups A to C, of at least six words: pieces of text without their heading. */
function entryParagraphs(folder: string): LabelledSet {
  const rows: { ecn_number: string; description_en: string }[] = parse(
    readFileSync(join(folder, "ear/eccn_paragraphs_undated.csv")),
    { columns: true, bom: true },
  );
  const texts = rows.flatMap(({ ecn_number: number, description_en: text }) => {
    const code = /^(\d[ABC]\d{3})\./.exec(number)?.[1];
    const words = text.match(/\p{L}{3,}/gu) ?? [];
    return code === undefined || words.length < 6 ? [] : [{ code, text: withoutNumbers(text) }];
  });
  return { name: "paragraphs of ECCNs", scheme: "eccn", texts };
}

type Published = readonly (readonly [name: string, number: string, eccn: string])[];

/** Products with the ECCN that their makers publish; few, and not split. `seen` were known when the words were made. */
export function publishedByMakers(): LabelledSet[] {
  const { seen, unseen }: { seen: Published; unseen: Published } = JSON.parse(
    readFileSync(new URL("./published-eccns.json", import.meta.url), "utf8"),
  );
  const set = (name: string, texts: LabelledText[]): LabelledSet => ({ name, scheme: "eccn", texts });
  const named = (list: Published): LabelledText[] => list.map(([text, , code]) => ({ text, code }));
  return [
    set("makers' products, seen, names", named(seen)),
    set(
      "makers' products, seen, with part numbers",
      seen.map(([name, number, code]) => ({ text: `${name} ${number}`, code })),
    ),
    set("makers' products, unseen, names", named(unseen)),
  ];
}

/** A reference to another entry would give the answer away. */
function withoutNumbers(text: string): string {
  return text.replace(/\d[A-E]\d{3}(?:\.[a-z0-9.]+)?/gi, " ");
}

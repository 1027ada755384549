import { once } from "node:events";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { parse } from "csv-parse";
import { compare } from "../match/compare.ts";
import { CodedError } from "../model/coded-error.ts";
import { csvCell } from "./export-lists.ts";
import { schemaNamed } from "./screen-rows.ts";

/**
 * Appends `score` and `reasons` to each row of a CSV of pairs (columns `name1`, `name2`, and `schema` where there is one). A row
 * that cannot be compared gets an empty score and the error in `reasons`. @returns the number of rows
 */
export async function comparePairs(input: string, write: (text: string) => Promise<void>): Promise<number> {
  if (!existsSync(input)) throw new CodedError("HF-IN-005", { place: input });
  const parser = createReadStream(input).pipe(
    parse({ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }),
  );
  let header: readonly string[] | null = null;
  let rows = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    if (header === null) {
      header = cells.map((cell) => cell.trim().toLowerCase());
      if (!header.includes("name1") || !header.includes("name2")) {
        throw new CodedError("HF-IN-031", { value: header.join(", "), place: input });
      }
      await write(`${[...cells, "score", "reasons"].map(csvCell).join(",")}\n`);
      continue;
    }
    rows++;
    await write(`${[...cells, ...compared(header, cells, rows)].map(csvCell).join(",")}\n`);
  }
  return rows;
}

function compared(header: readonly string[], cells: readonly string[], row: number): readonly string[] {
  const cell = (name: string): string => cells[header.indexOf(name)] ?? "";
  try {
    const schema = cell("schema").trim();
    const { score, reasons } = compare(
      cell("name1"),
      cell("name2"),
      schema === "" ? {} : { schema: schemaNamed(schema, `row ${row}`) },
    );
    return [score.toFixed(6), reasons.map(({ text }) => text).join("; ")];
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return ["", `${error.code} ${error.message}`];
  }
}

/** A writer to a file that waits when the disk is slower. */
export function fileWriter(path: string): {
  write: (text: string) => Promise<void>;
  close: () => Promise<void>;
} {
  const out = createWriteStream(path);
  return {
    async write(text) {
      if (!out.write(text)) await once(out, "drain");
    },
    async close() {
      out.end();
      await once(out, "close");
    },
  };
}

import { readFileSync } from "node:fs";
import { CodedError } from "../../model/coded-error.ts";
import { download, type FetchContext, type FetchedFile } from "../download.ts";
import { parseJson } from "../json-file.ts";
import type { SourceFacts } from "../source.ts";

/**
 * The eCFR keeps a text for each day; the list of titles says which is the newest of title 15, and part 744 of that day is
 * downloaded. A day that was downloaded before is not downloaded again. The lists of this publisher differ in their
 * supplement only.
 */
export async function fetch(facts: SourceFacts, context: FetchContext): Promise<FetchedFile[]> {
  const [titles] = await download(facts, { ...context, etags: {} });
  if (titles === undefined) return [];
  const day = upToDate(readFileSync(titles.path, "utf8"), titles.address);
  const address = new URL(`full/${day}/title-15.xml?part=744`, titles.address).href;
  if (address in context.etags) return [];
  const files = await download({ downloads: [address] }, { ...context, etags: {} });
  return files.map((file) => ({ ...file, asOf: day }));
}

/** @throws CodedError `HF-LIST-008` where the answer names no day for title 15 */
function upToDate(text: string, place: string): string {
  const { titles } = parseJson(text, place) as {
    titles?: { number?: unknown; up_to_date_as_of?: unknown }[];
  };
  const title = Array.isArray(titles) ? titles.find((one) => one.number === 15) : undefined;
  const day = title?.up_to_date_as_of;
  if (typeof day !== "string" || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) {
    throw new CodedError("HF-LIST-008", { value: "no day for title 15", place });
  }
  return day;
}

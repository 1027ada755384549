import { download, type FetchContext, type FetchedFile } from "../download.ts";
import type { SourceFacts } from "../source.ts";

/** The lists of this publisher differ in their addresses only. */
export function fetch(facts: SourceFacts, context: FetchContext): Promise<FetchedFile[]> {
  return download(facts, context);
}

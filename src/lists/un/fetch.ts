import { download, type FetchContext, type FetchedFile } from "../download.ts";
import { facts } from "./facts.ts";

export function fetch(context: FetchContext): Promise<FetchedFile[]> {
  return download(facts, context);
}

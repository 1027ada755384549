import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/** One import statement: the importing file, the specifier as written, and the file it resolves to (if it is ours). */
export interface ImportEdge {
  readonly from: string;
  readonly specifier: string;
  readonly to: string | null;
}

/** The layer of each folder of `src`; a file in `src` itself is the library's entry, above all but `cli` and `server`. */
export const LAYERS: Readonly<Record<string, number>> = {
  model: 0,
  norm: 1,
  rules: 2,
  match: 2,
  ownership: 2,
  law: 3,
  lists: 3,
  trade: 3,
  cases: 3,
  evidence: 3,
  app: 4,
  "": 4.5,
  cli: 5,
  server: 5,
};

/** Folders that touch neither files, network, clock, randomness nor environment. */
export const PURE: readonly string[] = ["model", "norm", "rules", "match", "ownership"];

/** All imports of the TypeScript files under `root`, read with the compiler's own scanner. */
export function importGraph(root: string): ImportEdge[] {
  const edges: ImportEdge[] = [];
  for (const file of sourceFiles(root)) {
    const info = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    for (const { fileName: specifier } of info.importedFiles) {
      const to = specifier.startsWith(".") ? relative(root, resolve(dirname(file), specifier)) : null;
      edges.push({ from: relative(root, file), specifier, to });
    }
  }
  return edges;
}

/** The TypeScript files under `root`, sorted. */
export function sourceFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(root, name));
}

/** The folder of `src` that a path relative to `src` lies in; `""` for files of `src` itself. */
export function folderOf(path: string): string {
  const slash = path.indexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

/** What is wrong with an edge, or `null`. Tests may import anything below or beside them. */
export function violation(edge: ImportEdge): string | null {
  const folder = folderOf(edge.from);
  const isTest = edge.from.endsWith(".test.ts") || edge.from.includes("/testing/");
  const from = LAYERS[folder];
  if (from === undefined) return `${edge.from}: folder "${folder}" has no layer`;
  if (edge.to === null) return externalViolation(edge, folder, isTest);
  if (edge.to.startsWith("..")) return isTest ? null : `${edge.from} reaches outside src: ${edge.specifier}`;
  const target = folderOf(edge.to);
  const to = LAYERS[target];
  if (to === undefined) return `${edge.from}: folder "${target}" has no layer`;
  if (target === folder || to < from || isTest) return null;
  return `${edge.from} (layer ${from}) imports ${edge.to} (layer ${to})`;
}

const ONLY_IN: Readonly<Record<string, string>> = {
  "@duckdb/node-api": "trade",
  pg: "cases",
  "@electric-sql/pglite": "cases",
};

function externalViolation(edge: ImportEdge, folder: string, isTest: boolean): string | null {
  if (isTest) return null;
  const owner = ONLY_IN[edge.specifier];
  if (owner !== undefined && owner !== folder)
    return `${edge.from}: only ${owner} may import ${edge.specifier}`;
  if (PURE.includes(folder) && edge.specifier.startsWith("node:")) {
    return `${edge.from}: ${folder} is pure and may not import ${edge.specifier}`;
  }
  if (edge.specifier === "node:http" && folder !== "server") return `${edge.from}: only server knows HTTP`;
  return null;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { folderOf, importGraph, PURE, sourceFiles, violation } from "./import-graph.ts";

const SRC = join(import.meta.dirname, "../src");

describe("the house", () => {
  test("an import points down, never up or sideways", () => {
    const edges = importGraph(SRC);
    expect(edges.length).toBeGreaterThan(3);
    expect(edges.map(violation).filter((found) => found !== null)).toEqual([]);
  });

  test("an upward, a sideways and an impure import are caught", () => {
    const edge = (from: string, to: string | null, specifier = "x") => violation({ from, specifier, to });
    expect(edge("model/a.ts", "law/b.ts")).toContain("layer");
    expect(edge("lists/a.ts", "law/b.ts")).toContain("layer");
    expect(edge("match/a.ts", null, "node:fs")).toContain("pure");
    expect(edge("app/a.ts", null, "@duckdb/node-api")).toContain("only trade");
    expect(edge("law/a.ts", "model/b.ts")).toBeNull();
  });

  test("pure folders know no clock, randomness, environment or network", () => {
    const offences = sourceFiles(SRC)
      .filter((file) => PURE.includes(folderOf(file.slice(SRC.length + 1))) && !file.endsWith(".test.ts"))
      .flatMap(impureUses);
    expect(offences).toEqual([]);
  });

  test("an impure use is caught", () => {
    expect(
      impureIn("x.ts", "const now = Date.now(); const r = Math.random(); fetch('x'); process.env.A;"),
    ).toHaveLength(4);
  });
});

function impureUses(file: string): string[] {
  return impureIn(file, readFileSync(file, "utf8"));
}

const IMPURE_NAMES = new Set([
  "Date",
  "process",
  "fetch",
  "performance",
  "setTimeout",
  "setInterval",
  "crypto",
]);

function impureIn(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isFreeName(node)) {
      const isRandom = node.text === "Math" && node.parent.getText(source) === "Math.random";
      if (IMPURE_NAMES.has(node.text) || isRandom) found.push(`${file}: ${node.parent.getText(source)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isFreeName(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) || ts.isNewExpression(parent);
}

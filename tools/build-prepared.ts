import { writeFileSync } from "node:fs";
import { writeStarterIndex } from "../src/app/screener.ts";
import { plainDate } from "../src/model/plain-date.ts";
import { LEXICONS, lexicon } from "../src/norm/lexicons.ts";

// Part of `npm run build`: what an installed package would otherwise make at every start, the index of the starter list and the
// lexicons, is read instead.
const prepared = Object.fromEntries(LEXICONS.map((of) => [of, lexicon(of).prepare()]));
writeFileSync(
  "dist/norm/lexicons.js",
  [
    'import { Lexicon } from "./lexicon.js";',
    `export const LEXICONS = ${JSON.stringify(LEXICONS)};`,
    `const tables = JSON.parse(${JSON.stringify(JSON.stringify(prepared))});`,
    "export function lexicon(of) {",
    "  return Lexicon.from(tables[of]);",
    "}",
    "",
  ].join("\n"),
);

// Last: the index is kept under a hash of the finished code.
if (!writeStarterIndex("dist", plainDate(new Date().toISOString().slice(0, 10))))
  throw new Error("no compiled code in dist/: run tsc first");

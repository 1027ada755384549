import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readmeWithExample } from "./generate-readme.ts";

const readme = readFileSync("README.md", "utf8");
const table = /^\| command \|.*\n(?:\|.*\n)*/m;

test.each([
  ["", "lacks the four markers"],
  [readme.replace("<!-- /example:output -->", ""), "lacks the four markers"],
  [readme.replace(table, "\n"), "lacks the table of commands"],
  [readme.replace(/^\| `highfence own .*\n/m, ""), "lacks own"],
])("a damaged README is refused, not written over (%#)", async (damaged, why) => {
  expect(damaged).not.toBe(readme);
  await expect(readmeWithExample(damaged)).rejects.toThrow(why);
});

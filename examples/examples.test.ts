import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../src/cli/run-cli.ts";
import { recordedTerminal } from "../src/cli/testing/recorded-terminal.ts";
import type { Determination } from "../src/model/determination.ts";

const FOLDER = import.meta.dirname;
const examples = readdirSync(FOLDER).filter((name) => /^\d\d-.*(?<!expected)\.json$/.test(name));

describe("examples", () => {
  test("there are at least ten", () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
  });

  test.each(examples)("%s", async (name) => {
    const terminal = recordedTerminal({ today: "2026-11-23" });
    const exit = await runCli(["check", "--json", join(FOLDER, name)], terminal);
    expect(terminal.stderr()).toBe("");
    const determination: Determination = JSON.parse(terminal.stdout());
    const expected = JSON.parse(readFileSync(join(FOLDER, name.replace(".json", ".expected.json")), "utf8"));
    expect({ exit, ...essence(determination) }).toEqual(expected);
  });
});

/** What a reader checks an example for: outcomes, paragraphs, questions, red flags, matches. */
function essence({ outcome, disposition, items, parties, redFlags }: Determination): object {
  return {
    outcome,
    disposition,
    items: items.map((item) => ({
      line: item.line,
      outcome: item.outcome,
      findings: item.findings.map(({ effect, citation }) => `${effect}: ${citation.pinpoint}`),
      available: item.exceptions.filter(({ status }) => status === "available").map(({ id }) => id),
      questions: item.outcome === "undetermined" ? item.questions.map(({ fact }) => fact) : [],
    })),
    matches: parties.flatMap(({ name, matches }) =>
      matches.map(({ entryId, status }) => `${name}: ${status} ${entryId}`),
    ),
    redFlags: redFlags.map(({ id }) => id),
  };
}

import type { ParameterSheet } from "../../app/classify.ts";
import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT, type Terminal } from "../command.ts";
import { readInput } from "../read-file.ts";
import { asOfDate, readOptions } from "../read-options.ts";

export const classify: Command = {
  help: `highfence classify [SHEET.json|-] [NAME=VALUE …] [--calculator ID] [--hs CODE] [--eccn ECCN]
                   [--text DESCRIPTION] [--as-of DATE] [--json]
highfence classify --parameters [ID]
highfence classify --guided [--answer FACT=VALUE …] [--questions] [--as-of DATE] [--json]

Finds the paragraph of the Commerce Control List from technical parameters, with the arithmetic and what is missing;
tells the high-priority tier and part 746 lists of an HS code and the rows of an ECCN. From a description alone it
suggests codes, ranked, to be checked.

--guided goes through the Order of Review (part 774, Supplement No. 4) question by question: Munitions List and other agencies,
category and group, 600 series and 9x515, their catch-alls by "specially designed" (772.1), the other entries, EAR99. On a
terminal it asks; elsewhere it prints how far the answers lead and what is asked next.

  NAME=VALUE       a parameter, for instance tops8=1979
  --calculator ID  left out: every calculator that knows the parameters
  --parameters     lists the calculators, or one calculator's parameters with units
  --as-of DATE     the law of that day (YYYY-MM-DD)
  --answer F=V     answers a question of --guided, for instance usml=no, 9A.600=9A610.b, 9A610.x/b3=unknown; may come
                   several times
  --questions      with --guided: only the question that is open, with its options
  --json           one JSON object

A sheet is JSON: { "calculator": …, "parameters": { … }, "hs": …, "eccn": …, "description": … }.
Exit codes: 0 answered, 2 undetermined or a question is open, 1 bad input or failure.

Example
  highfence classify form=integrated-circuit tops8=1979 dieAreaMm2=814 dataCentre=true --as-of 2024-01-01
`,
  async run(args, terminal) {
    const { flags, values, lists, operands } = readOptions(args, {
      flags: ["json", "parameters", "guided", "questions"],
      values: ["calculator", "hs", "eccn", "text", "as-of"],
      many: ["answer"],
    });
    if (flags.guided === true) {
      if (operands.length > 0)
        throw new CodedError("HF-CLI-002", {
          value: operands.join(" "),
          fix: "--guided takes --answer FACT=VALUE.",
        });
      const { classifyGuided } = await import("../guided-classify.ts");
      return await classifyGuided(
        {
          answers: lists.answer ?? [],
          asOf: asOfDate(values["as-of"], terminal.today()),
          form: flags.json === true ? "json" : flags.questions === true ? "questions" : "text",
        },
        terminal,
      );
    }
    if (flags.questions === true || (lists.answer ?? []).length > 0)
      throw new CodedError("HF-CLI-002", { value: "--questions, --answer", fix: "They belong to --guided." });
    if (flags.parameters === true) return await listParameters(operands[0], terminal);
    const sheet = await readSheet(operands, values, terminal);
    if (Object.keys(sheet).length === 0)
      throw new CodedError("HF-CLI-003", { value: "SHEET.json or NAME=VALUE" });
    const app = await import("../../app/classify.ts");
    const found = app.classify(sheet, asOfDate(values["as-of"], terminal.today()));
    if (flags.json === true) terminal.out(`${JSON.stringify(found)}\n`);
    else {
      const { renderClassification } = await import("../render-classification.ts");
      terminal.out(renderClassification(found, { colour: terminal.colour }));
    }
    return found.calculations.some(({ verdict }) => verdict === "unknown") ? EXIT.hold : EXIT.release;
  },
};

async function listParameters(id: string | undefined, terminal: Terminal): Promise<number> {
  const { calculators } = await import("../../app/classify.ts");
  const chosen = calculators().filter((one) => id === undefined || one.id === id);
  if (chosen.length === 0) throw new CodedError("HF-LAW-012", { value: id ?? "" });
  for (const one of chosen) {
    terminal.out(`${one.id}: ${one.title}\n`);
    if (id === undefined) continue;
    for (const [name, { ask, unit, words }] of Object.entries(one.parameters)) {
      const kind = words?.join(" | ") ?? (unit === undefined ? "true | false" : unit || "number");
      terminal.out(`  ${name} (${kind}): ${ask}\n`);
    }
  }
  return EXIT.release;
}

/** The sheet of the file, if one is named, with the parameters and options of the command line over it. */
async function readSheet(
  operands: readonly string[],
  values: Readonly<Record<string, string>>,
  terminal: Terminal,
): Promise<ParameterSheet> {
  const files = operands.filter((operand) => !operand.includes("="));
  if (files.length > 1)
    throw new CodedError("HF-CLI-002", { value: files.slice(1).join(" "), fix: "Give one file." });
  const { parseSheet } = await import("../../app/parse-sheet.ts");
  const [path] = files;
  const input = path === undefined ? null : await readSheetFile(path, terminal);
  const sheet = input === null ? {} : parseSheet(input.bytes, input.name);
  const parameters = { ...sheet.parameters, ...assignments(operands) };
  return {
    ...sheet,
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(values.calculator === undefined ? {} : { calculator: values.calculator }),
    ...(values.hs === undefined ? {} : { hs: values.hs }),
    ...(values.eccn === undefined ? {} : { eccn: values.eccn }),
    ...(values.text === undefined ? {} : { description: values.text }),
  };
}

/** A description is often typed where the file stands: the error says where it belongs. */
async function readSheetFile(path: string, terminal: Terminal): Promise<{ bytes: Uint8Array; name: string }> {
  try {
    return await readInput(path, terminal);
  } catch (error) {
    if (!(error instanceof CodedError && error.code === "HF-IN-005")) throw error;
    throw new CodedError("HF-IN-005", {
      ...(error.value === undefined ? {} : { value: error.value }),
      fix: 'Check the path and its permissions; a description is given as --text "…".',
      cause: error,
    });
  }
}

function assignments(operands: readonly string[]): Record<string, number | boolean | string> {
  const found: Record<string, number | boolean | string> = {};
  for (const operand of operands) {
    const at = operand.indexOf("=");
    if (at > 0) found[operand.slice(0, at)] = readValue(operand.slice(at + 1));
  }
  return found;
}

/** `true`, `false`, a number, or a word as it stands. */
function readValue(text: string): number | boolean | string {
  if (text === "true" || text === "false") return text === "true";
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

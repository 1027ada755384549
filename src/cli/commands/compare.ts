import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT } from "../command.ts";
import { readOptions } from "../read-options.ts";

export const compare: Command = {
  help: `highfence compare NAME1 NAME2 [--schema S] [--explain] [--json]
highfence compare --input pairs.csv [--output FILE]

Says how alike two names are, from 0 to 1, and why. The file form reads a CSV with the columns name1 and name2 (and schema, where
there is one) and appends the columns score and reasons.

  --schema S    Person, Company, Organization, Vessel …; left out, whichever fits better
  --explain     the words that agree and those that do not
  --input FILE  pairs; --output FILE is where they go (standard output where left out)
  --json        one JSON object

Exit codes: 0 done, 1 bad input or failure.

Example
  highfence compare "Усама бен Ладен" "Osama bin Laden" --explain
`,
  async run(args, terminal) {
    const { flags, values, operands } = readOptions(args, {
      flags: ["explain", "json"],
      values: ["schema", "input", "output"],
    });
    if (values.input !== undefined) {
      const { comparePairs, fileWriter } = await import("../../app/compare-file.ts");
      if (values.output === undefined) {
        await comparePairs(values.input, async (text) => terminal.out(text));
        return EXIT.release;
      }
      const writer = fileWriter(values.output);
      const rows = await comparePairs(values.input, writer.write).finally(writer.close);
      terminal.out(`${rows} pairs compared → ${values.output}\n`);
      return EXIT.release;
    }
    const [one, other] = operands;
    if (one === undefined || other === undefined || operands.length > 2) {
      throw new CodedError("HF-CLI-003", { value: "NAME1 NAME2", fix: "Give two names, each in quotes." });
    }
    const { compareNames } = await import("../../app/compare-names.ts");
    const result = compareNames(one, other, values.schema);
    if (flags.json === true) terminal.out(`${JSON.stringify(result)}\n`);
    else {
      terminal.out(`${result.score.toFixed(3)}  ${result.verdict}\n`);
      if (flags.explain === true) for (const { text } of result.reasons) terminal.out(`  ${text}\n`);
    }
    return EXIT.release;
  },
};

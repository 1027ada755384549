import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT } from "../command.ts";
import { readOptions } from "../read-options.ts";

const NAMES = ["transaction", "party", "item"] as const;

export const schema: Command = {
  help: `highfence schema NAME

Prints the JSON Schema (draft 2020-12) of an input: ${NAMES.join(", ")}.

Example
  highfence schema transaction > transaction.schema.json
`,
  async run(args, terminal) {
    const { operands } = readOptions(args, {});
    const [name] = operands;
    if (name === undefined) throw new CodedError("HF-CLI-003", { value: NAMES.join(" or ") });
    const { jsonSchema } = await import("../../app/json-schema.ts");
    const found = jsonSchema(name);
    if (found === null)
      throw new CodedError("HF-CLI-002", { value: name, fix: `There is a schema for ${NAMES.join(", ")}.` });
    terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    return EXIT.release;
  },
};

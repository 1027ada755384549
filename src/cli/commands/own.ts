import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT } from "../command.ts";
import { readInput } from "../read-file.ts";
import { asOfDate, readOptions } from "../read-options.ts";

export const own: Command = {
  help: `highfence own FILE|- --regime us-ofac|us-bis|eu|uk [--as-of DATE] [--listed NAME,…] [--explain PARTY] [--dot] [--json]

Says who is captured by a 50 percent rule, by which chains and with what arithmetic. The file's format is told by its
content: JSON { "listed": ["X"], "edges": [["X", "A", 50], ["A", "B", "25-50"]] }, CSV (owner, owned, percent, from,
to), FollowTheMoney, BODS 0.4, GLEIF level 2, UK PSC.

  --regime ID      whose rule: us-ofac, us-bis, eu or uk
  --as-of DATE     the rule and the holdings of that day (YYYY-MM-DD)
  --listed NAMES   listed parties beside those that the file names, separated by commas
  --explain PARTY  only this party, with every chain
  --dot            a graph in the DOT language instead of text
  --json           { regime, asOf, entities: [{ id, captured, total, chains, because }], … }

Exit codes: 0 nobody beyond the listed parties, 2 somebody is captured or depends, 1 bad input or failure.

Example
  highfence own holdings.json --regime us-ofac
`,
  async run(args, terminal) {
    const { flags, values, operands } = readOptions(args, {
      flags: ["json", "dot"],
      values: ["regime", "as-of", "listed", "explain"],
    });
    const [path] = operands;
    if (path === undefined) throw new CodedError("HF-CLI-003", { value: "FILE" });
    if (values.regime === undefined) throw new CodedError("HF-CLI-003", { value: "--regime" });
    const { bytes, name } = await readInput(path, terminal);
    const { own: solveOwnership } = await import("../../app/own.ts");
    const { decodeUtf8 } = await import("../../app/read-input.ts");
    const result = solveOwnership(decodeUtf8(bytes, name), name, {
      regime: values.regime,
      asOf: asOfDate(values["as-of"], terminal.today()),
      listed:
        values.listed
          ?.split(",")
          .map((one) => one.trim())
          .filter((one) => one !== "") ?? [],
      ...(values.explain === undefined ? {} : { wanted: [values.explain] }),
    });
    if (flags.json === true) terminal.out(`${JSON.stringify(result)}\n`);
    else if (flags.dot === true) terminal.out((await import("../../app/own-picture.ts")).dotPicture(result));
    else
      terminal.out(
        (await import("../render-ownership.ts")).renderOwnership(result, { colour: terminal.colour }),
      );
    return result.entities.some(({ captured, listed }) => captured !== "no" && !listed)
      ? EXIT.hold
      : EXIT.release;
  },
};

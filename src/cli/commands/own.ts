import type { OwnershipData } from "../../lists/ownership/ownership-file.ts";
import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT, type Terminal } from "../command.ts";
import { readInput } from "../read-file.ts";
import { asOfDate, readOptions } from "../read-options.ts";

export const own: Command = {
  help: `highfence own FILE|- --regime us-ofac|us-bis|eu|uk [--as-of DATE] [--listed NAME,…] [--explain PARTY] [--svg] [--dot] [--json]

Says who is captured by a 50 percent rule, by which chains and with what arithmetic. The file's format is told by its
content: JSON { "listed": ["X"], "edges": [["X", "A", 50], ["A", "B", "25-50"]] }, CSV (owner, owned, percent and, where
there are any, from, to, kind, class, class_part, joint, listed), FollowTheMoney, BODS 0.4, GLEIF level 2, UK PSC, OFAC.

In JSON, \`parties\` gives name, country, address and the day of listing by id, \`joint\` groups owners who act jointly, \`kin\`
names relatives. OFAC's SDN_ADVANCED.XML is read as it is published.

  --regime ID      whose rule: us-ofac, us-bis, eu or uk
  --as-of DATE     the rule and the holdings of that day (YYYY-MM-DD)
  --listed NAMES   listed parties beside those that the file names, separated by commas
  --explain PARTY  only this party, with every chain
  --svg            a picture of the chains instead of text
  --dot            the same in the DOT language
  --json           { regime, asOf, entities: [{ id, captured, total, chains, because }], … }

Exit codes: 0 nobody beyond the listed parties, 2 somebody is captured or depends, 1 bad input or failure.

Example
  highfence own holdings.json --regime us-ofac
`,
  async run(args, terminal) {
    const { flags, values, operands } = readOptions(args, {
      flags: ["json", "dot", "svg"],
      values: ["regime", "as-of", "listed", "explain"],
    });
    const [path] = operands;
    if (path === undefined) throw new CodedError("HF-CLI-003", { value: "FILE" });
    if (values.regime === undefined) throw new CodedError("HF-CLI-003", { value: "--regime" });
    const { own: solveOwnership } = await import("../../app/own.ts");
    const result = solveOwnership(await dataOf(path, terminal), {
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
    else if (flags.svg === true) terminal.out((await import("../../app/own-svg.ts")).svgPicture(result));
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

async function dataOf(path: string, terminal: Terminal): Promise<OwnershipData> {
  const { readOwnershipBytes, readOwnershipFile } = await import("../../app/ownership-data.ts");
  if (path !== "-") return (await readOwnershipFile(path)).data;
  const { bytes, name } = await readInput(path, terminal);
  return readOwnershipBytes(bytes, name);
}

import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT } from "../command.ts";
import { asOfDate, numberOption, readOptions } from "../read-options.ts";

export const screen: Command = {
  help: `highfence screen NAME [--country CC] [--address TEXT] [--threshold N] [--limit N] [--as-of DATE] [--json]

Screens a name, in any script, against the lists. Each match shows the listed name that matched and why.

  --country CC    the party's country (ISO 3166-1 alpha-2)
  --address TEXT  the party's address
  --threshold N   lowest score shown, from 0 to 1
  --limit N       most matches shown
  --as-of DATE    the lists of that day (YYYY-MM-DD)
  --json          one JSON object

Exit codes: 0 no match, 2 at least one match to look at, 1 bad input or failure.

Example
  highfence screen "Huawei Technologies" --country CN
`,
  async run(args, terminal) {
    const { flags, values, operands } = readOptions(args, {
      flags: ["json"],
      values: ["country", "address", "threshold", "limit", "as-of"],
    });
    const name = operands.join(" ");
    if (name === "") throw new CodedError("HF-CLI-003", { value: "NAME" });
    const { screenName } = await import("../../app/screen-name.ts");
    const threshold = numberOption(values.threshold, { name: "threshold", low: 0, high: 1 });
    const limit = numberOption(values.limit, { name: "limit", low: 1, high: 10_000 });
    const result = screenName(name, {
      asOf: asOfDate(values["as-of"], terminal.today()),
      ...(values.country === undefined ? {} : { country: values.country }),
      ...(values.address === undefined ? {} : { address: values.address }),
      ...(threshold === undefined ? {} : { threshold }),
      ...(limit === undefined ? {} : { limit }),
    });
    if (flags.json === true) terminal.out(`${JSON.stringify(result)}\n`);
    else {
      const { renderScreening } = await import("../render-screening.ts");
      terminal.out(renderScreening(result, { colour: terminal.colour }));
    }
    return result.matches.length > 0 ? EXIT.hold : EXIT.release;
  },
};

import { CodedError } from "../../model/coded-error.ts";
import { parsePlainDate } from "../../model/plain-date.ts";
import { type Command, EXIT, type Terminal } from "../command.ts";
import { asOfDate, numberOption, type ReadOptions, readOptions } from "../read-options.ts";

export const screen: Command = {
  help: `highfence screen NAME [--schema S] [--country CC] [--birth-date D] [--identifier ID] [--address TEXT]
                 [--list ID] [--threshold N] [--limit N] [--allow-list FILE] [--as-of DATE] [--explain] [--json]
highfence screen --input FILE --output FILE [--resume] [--threshold N] [--limit N] [--allow-list FILE] [--as-of DATE]
highfence screen NAME --clear ENTRY --by WHO --why TEXT --expires DATE

Screens a name, in any script, against the lists. Each match shows the listed name that matched and why.

  --schema S         Person, Company, Organization, Vessel, Airplane …
  --country CC       the party's country or countries (ISO 3166-1 alpha-2 codes or English names, separated by ;)
  --birth-date D     YYYY, YYYY-MM or YYYY-MM-DD
  --identifier ID    a registration, tax, passport, ship or other number
  --address TEXT     the party's address
  --list ID          only this list (several separated by commas)
  --threshold N      lowest score shown, from 0 to 1
  --limit N          most parties shown; what is the same party on several lists counts once
  --allow-list FILE  pairs that people have cleared; a pair lapses when the list record changes
  --as-of DATE       the lists of that day (YYYY-MM-DD)
  --explain          the two outputs apart: name similarity, and evidence in log-odds
  --json             one JSON object
  --input FILE       customers as CSV (columns name or full_name, schema, country, birth_date, identifier, address) or JSON lines
  --output FILE      results as CSV or, by its name (.jsonl), JSON lines; one line a match, one for each customer without
  --resume           go on after the customers that the output already has
  --clear ENTRY      print the allow-list line that clears this name of that list entry, with --by, --why and --expires

Exit codes: 0 no match, 2 at least one match or hold to look at, 1 bad input or failure.

Examples
  highfence screen "Huawei Technologies" --country CN
  highfence screen --input customers.csv --output results.csv
`,
  async run(args, terminal) {
    const options = readOptions(args, { flags: ["json", "explain", "resume"], values: VALUES });
    const { values, operands } = options;
    if (values.input !== undefined || values.output !== undefined) return screenFiles(options, terminal);
    const name = operands.join(" ");
    if (name === "") throw new CodedError("HF-CLI-003", { value: "NAME" });
    return values.clear === undefined ? screenOne(name, options, terminal) : clear(name, options, terminal);
  },
};

const VALUES = [
  "schema",
  "country",
  "birth-date",
  "identifier",
  "address",
  "list",
  "threshold",
  "limit",
  "allow-list",
  "as-of",
  "input",
  "output",
  "clear",
  "by",
  "why",
  "expires",
];

function numbers(values: ReadOptions["values"]): { threshold?: number; limit?: number } {
  const threshold = numberOption(values.threshold, { name: "threshold", low: 0, high: 1 });
  const limit = numberOption(values.limit, { name: "limit", low: 1, high: 10_000 });
  return { ...(threshold === undefined ? {} : { threshold }), ...(limit === undefined ? {} : { limit }) };
}

async function nameOptions(
  { values }: ReadOptions,
  terminal: Terminal,
): Promise<import("../../app/screen-name.ts").ScreenNameOptions> {
  const { schema, country, identifier, address } = values;
  return {
    asOf: asOfDate(values["as-of"], terminal.today()),
    env: terminal.env,
    ...numbers(values),
    ...(schema === undefined ? {} : { schema }),
    ...(country === undefined ? {} : { country }),
    ...(identifier === undefined ? {} : { identifier }),
    ...(address === undefined ? {} : { address }),
    ...(values["birth-date"] === undefined ? {} : { birthDate: values["birth-date"] }),
    ...(values.list === undefined ? {} : { lists: values.list.split(",") }),
    ...(values["allow-list"] === undefined ? {} : { allowList: values["allow-list"] }),
  };
}

async function screenOne(name: string, options: ReadOptions, terminal: Terminal): Promise<number> {
  const { screenName } = await import("../../app/screen-name.ts");
  const result = screenName(name, await nameOptions(options, terminal));
  if (options.flags.json === true) terminal.out(`${JSON.stringify(result)}\n`);
  else {
    const { renderScreening } = await import("../render-screening.ts");
    terminal.out(
      renderScreening(result, { colour: terminal.colour, explain: options.flags.explain === true }),
    );
  }
  const open = result.matches.filter(({ clearance }) => clearance?.state !== "cleared");
  return open.length > 0 ? EXIT.hold : EXIT.release;
}

async function clear(name: string, options: ReadOptions, terminal: Terminal): Promise<number> {
  const { by, why, expires: until } = options.values;
  const expires = parsePlainDate(until ?? "");
  if (by === undefined || why === undefined || by === "" || why === "" || expires === null) {
    throw new CodedError("HF-CLI-003", { value: "--by, --why and --expires DATE" });
  }
  const { clearedLine } = await import("../../app/screen-name.ts");
  const set = { ...(await nameOptions(options, terminal)), by, why, expires };
  terminal.out(`${clearedLine(name, options.values.clear ?? "", set)}\n`);
  return EXIT.release;
}

async function screenFiles(options: ReadOptions, terminal: Terminal): Promise<number> {
  const { input, output } = options.values;
  if (input === undefined || output === undefined)
    throw new CodedError("HF-CLI-003", { value: "--input and --output" });
  const { screenFile } = await import("../../app/screen-file.ts");
  const started = Date.now();
  let drawn = 0;
  const result = await screenFile({
    input,
    output,
    asOf: asOfDate(options.values["as-of"], terminal.today()),
    env: terminal.env,
    resume: options.flags.resume === true,
    ...(options.values["allow-list"] === undefined ? {} : { allowList: options.values["allow-list"] }),
    ...numbers(options.values),
    progress(rows) {
      if (!terminal.interactive || rows - drawn < 1000) return;
      drawn = rows;
      const rate = Math.round((rows * 1000) / Math.max(1, Date.now() - started));
      terminal.err(`\r${rows} customers, ${rate} a second `);
    },
  });
  if (drawn > 0) terminal.err("\n");
  const skipped = result.skipped > 0 ? `, ${result.skipped} were there already` : "";
  terminal.out(
    `${result.rows} customers screened${skipped}: ${result.alerts} with a match, ${result.holds} on hold → ${output}\n`,
  );
  return result.alerts + result.holds > 0 ? EXIT.hold : EXIT.release;
}

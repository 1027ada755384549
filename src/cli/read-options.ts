import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { CodedError } from "../model/coded-error.ts";
import { type PlainDate, parsePlainDate } from "../model/plain-date.ts";

/** Options and operands of a command. A word after `--`, or `-` alone, is an operand. */
export interface ReadOptions {
  readonly flags: Readonly<Record<string, boolean>>;
  readonly values: Readonly<Record<string, string>>;
  /** Options that may be given several times, with all their values; empty for one that was not given. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly operands: readonly string[];
}

/** Reads `args` strictly. @throws CodedError `HF-CLI-002` naming an option that is unknown or lacks its value. */
export function readOptions(
  args: readonly string[],
  known: { flags?: readonly string[]; values?: readonly string[]; many?: readonly string[] },
): ReadOptions {
  const options: ParseArgsOptionsConfig = {};
  for (const name of known.flags ?? []) options[name] = { type: "boolean" };
  for (const name of known.values ?? []) options[name] = { type: "string" };
  for (const name of known.many ?? []) options[name] = { type: "string", multiple: true };
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const entries = Object.entries(parsed.values);
    return {
      flags: Object.fromEntries(
        entries.filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean"),
      ),
      values: Object.fromEntries(
        entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      ),
      lists: Object.fromEntries(
        (known.many ?? []).map((name) => {
          const given = parsed.values[name];
          return [name, Array.isArray(given) ? given.map(String) : []];
        }),
      ),
      operands: parsed.positionals,
    };
  } catch (error) {
    const named = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : "")?.[1];
    throw new CodedError("HF-CLI-002", named === undefined ? {} : { value: named });
  }
}

/** The day of `--as-of`, or `fallback`. @throws CodedError `HF-IN-017` for one that is not a day. */
export function asOfDate(value: string | undefined, fallback: string): PlainDate {
  const date = parsePlainDate(value ?? fallback);
  if (date === null) throw new CodedError("HF-IN-017", { value: value ?? fallback, place: "--as-of" });
  return date;
}

/** A number in `[low, high]`. @throws CodedError `HF-CLI-002` */
export function numberOption(
  value: string | undefined,
  option: { name: string; low: number; high: number },
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number) || number < option.low || number > option.high) {
    throw new CodedError("HF-CLI-002", {
      value: `--${option.name} ${value}`,
      fix: `Give a number from ${option.low} to ${option.high}.`,
    });
  }
  return number;
}

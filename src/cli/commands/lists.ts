import type { SourceStatus } from "../../app/lists.ts";
import type { SnapshotStore } from "../../lists/snapshot-store.ts";
import { CodedError } from "../../model/coded-error.ts";
import { type Command, EXIT, type Terminal } from "../command.ts";
import { asOfDate, numberOption } from "../read-options.ts";

type Options = Readonly<Record<string, string[]>>;

export const lists: Command = {
  help: `highfence lists update [ID …] | import | status | diff A B | show ENTRY | export [ID …] | prune

The official lists, kept as dated snapshots that never change.

  update [ID …]                     downloads all lists, or those named; the others stay as they are
  import --source ID --file FILE …  reads downloaded files (.gz accepted; several files make one list)
      --as-of DATE                  the day the files speak for, where they do not say
      --accept-bounds               takes a list that is out of its bounds
  status                            what is in the store, its age, and what was not mapped
  diff A B                          what changed between snapshots: hashes, or ID@DATE
  show ENTRY                        one entry with its citation
  export [ID …] --format ftm|csv    entries for other tools, on standard output
  prune [--keep-days N]             lets old snapshots go: all of five years are kept, of older ones the last of each month;
                                    an update does this by itself

  --json                            JSON (status, import, update, diff)

The lists are kept in HIGHFENCE_HOME, else in XDG_DATA_HOME/highfence, else in ~/.local/share/highfence.
Exit codes: 0 done, 1 bad input or failure.

Example
  highfence lists import --source un-consolidated --file consolidated.xml
`,
  async run(args, terminal) {
    const [verb, ...rest] = args;
    const run = verb === undefined ? undefined : VERBS[verb];
    if (run === undefined)
      throw new CodedError("HF-CLI-003", {
        value: verb ?? "update, import, status, diff, show, export or prune",
      });
    const { openStore } = await import("../../app/list-store.ts");
    return run({ terminal, store: openStore(terminal.env), ...read(rest) });
  },
};

interface Call {
  readonly terminal: Terminal;
  readonly store: SnapshotStore;
  readonly options: Options;
  readonly operands: readonly string[];
}

const VERBS: Readonly<Record<string, (call: Call) => Promise<number>>> = {
  status,
  import: importCommand,
  update,
  diff,
  show,
  export: exportCommand,
  prune: pruneCommand,
};

const FLAGS = new Set(["json", "accept-bounds"]);
const VALUES = new Set(["source", "file", "as-of", "format", "keep-days"]);

/** Options of which some may come several times. @throws CodedError `HF-CLI-002` */
function read(args: readonly string[]): { options: Options; operands: string[] } {
  const options: Record<string, string[]> = {};
  const operands: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    if (!word.startsWith("--")) {
      operands.push(word);
      continue;
    }
    const [name = "", inline] = word.slice(2).split(/=(.*)/su);
    if (!FLAGS.has(name) && !VALUES.has(name)) throw new CodedError("HF-CLI-002", { value: word });
    const value = FLAGS.has(name) ? "yes" : (inline ?? args[++at]);
    if (value === undefined) throw new CodedError("HF-CLI-002", { value: word });
    options[name] = [...(options[name] ?? []), value];
  }
  return { options, operands };
}

async function status({ terminal, store, options }: Call): Promise<number> {
  const { listsStatus } = await import("../../app/lists.ts");
  const all = listsStatus(store, asOfDate(undefined, terminal.today()));
  if (options.json !== undefined) terminal.out(`${JSON.stringify(all, null, 2)}\n`);
  else terminal.out(renderStatus(all));
  return EXIT.release;
}

function renderStatus(all: readonly SourceStatus[]): string {
  const imported = all.filter(({ entries }) => entries !== null);
  const stale = imported.filter(({ stale: isStale }) => isStale).length;
  const total = imported.reduce((sum, { entries }) => sum + (entries ?? 0), 0);
  const head = `${imported.length} of ${all.length} lists imported, ${total} entries${stale === 0 ? "" : `, ${stale} stale`}\n\n`;
  const rows = all.map((one) => {
    const left = Object.values(one.leftovers).reduce((sum, count) => sum + count, 0);
    const notes = [
      one.stale ? `STALE: ${one.note}` : one.note,
      left === 0 ? "" : `${left} values not mapped`,
    ].filter((note) => note !== "");
    return `${one.id.padEnd(33)}${String(one.entries ?? "-").padStart(7)}  ${one.asOf ?? "-".padEnd(10)}  ${(one.snapshot ?? "-").slice(0, 12).padEnd(12)}  ${notes.join("; ")}`.trimEnd();
  });
  return `${head}${rows.join("\n")}\n`;
}

async function importCommand({ terminal, store, options }: Call): Promise<number> {
  const { importList } = await import("../../app/lists.ts");
  const source = options.source?.[0];
  const files = options.file ?? [];
  if (source === undefined || files.length === 0)
    throw new CodedError("HF-CLI-003", { value: "--source ID --file FILE" });
  const asOf = options["as-of"]?.[0];
  const meta = await importList(store, {
    source,
    files,
    now: new Date().toISOString(),
    ...(asOf === undefined ? {} : { asOf: asOfDate(asOf, asOf) }),
    bounds: options["accept-bounds"] === undefined ? "enforce" : "accept",
  });
  if (options.json !== undefined) terminal.out(`${JSON.stringify(meta, null, 2)}\n`);
  else {
    const left = Object.entries(meta.leftovers).map(([path, count]) => `  not mapped: ${path} (${count})\n`);
    terminal.out(
      `${meta.source}: ${meta.entries} entries of ${meta.records} records, as of ${meta.asOf}\nsnapshot ${meta.hash}\n${left.join("")}`,
    );
  }
  return EXIT.release;
}

async function update({ terminal, store, options, operands }: Call): Promise<number> {
  const { updateLists } = await import("../../app/update-lists.ts");
  const { SOURCES, sourceOf } = await import("../../lists/sources.ts");
  const sources =
    operands.length > 0 ? operands.map(sourceOf) : SOURCES.filter(({ facts }) => facts.downloads.length > 0);
  const progress = progressOf(terminal, sources.length);
  const results = await updateLists(store, {
    sources,
    now: new Date().toISOString(),
    fetch: { progress: progress.bytes },
    onResult: ({ source, outcome }) => {
      progress.finished();
      if (options.json === undefined) terminal.err(`${source}: ${outcome}\n`);
    },
  });
  const { prune } = await import("../../lists/retention.ts");
  prune(
    store,
    sources.map(({ facts }) => facts.id),
    { now: new Date().toISOString() },
  );
  const failed = results.filter(({ outcome }) => outcome === "failed");
  if (options.json !== undefined) terminal.out(`${JSON.stringify(results, null, 2)}\n`);
  else {
    const fresh = results.filter(({ outcome }) => outcome === "new").length;
    terminal.out(
      `${fresh} new, ${results.length - fresh - failed.length} unchanged, ${failed.length} failed\n`,
    );
    for (const { source, reason } of failed) terminal.out(`${source}: ${reason}\n`);
  }
  return failed.length > 0 ? EXIT.failure : EXIT.release;
}

/** One line that is drawn over while lists come in: how many are done, and megabytes so far. */
function progressOf(terminal: Terminal, count: number): { bytes(more: number): void; finished(): void } {
  let [total, drawn, done] = [0, 0, 0];
  return {
    bytes(more) {
      total += more;
      if (!terminal.interactive || total - drawn < 500_000) return;
      drawn = total;
      terminal.err(`\r${done} of ${count} lists, ${(total / 1_000_000).toFixed(1)} MB `);
    },
    finished() {
      done++;
      if (drawn > 0) terminal.err("\r\u001b[K");
    },
  };
}

async function diff({ terminal, store, options, operands }: Call): Promise<number> {
  const { diffSnapshots, findSnapshot } = await import("../../app/lists.ts");
  const [before, after] = operands;
  if (before === undefined || after === undefined)
    throw new CodedError("HF-CLI-003", { value: "two snapshots" });
  const found = diffSnapshots(store, findSnapshot(store, before), findSnapshot(store, after));
  if (options.json !== undefined) {
    terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    return EXIT.release;
  }
  terminal.out(
    `${found.added.length} added, ${found.removed.length} removed, ${found.changed.length} changed\n`,
  );
  for (const entry of found.added) terminal.out(`+ ${entry.id}  ${nameOf(entry)}\n`);
  for (const entry of found.removed) terminal.out(`- ${entry.id}  ${nameOf(entry)}\n`);
  for (const { entry, fields } of found.changed)
    terminal.out(`~ ${entry.id}  ${nameOf(entry)}: ${fields.join(", ")}\n`);
  return EXIT.release;
}

function nameOf(entry: {
  names: readonly { value: string }[];
  addresses: readonly { full: string }[];
}): string {
  return entry.names[0]?.value ?? entry.addresses[0]?.full ?? "";
}

async function show({ terminal, store, operands }: Call): Promise<number> {
  const { findEntry } = await import("../../app/lists.ts");
  const id = operands[0];
  if (id === undefined) throw new CodedError("HF-CLI-003", { value: "ENTRY" });
  const { entry, meta } = findEntry(store, id);
  terminal.out(`${JSON.stringify({ ...entry, snapshot: meta.hash, asOf: meta.asOf }, null, 2)}\n`);
  return EXIT.release;
}

async function exportCommand({ terminal, store, options, operands }: Call): Promise<number> {
  const { SOURCES, sourceOf } = await import("../../lists/sources.ts");
  const { CSV_HEADER, csvLine } = await import("../../app/export-lists.ts");
  const { ftmEntities } = await import("../../app/export-ftm.ts");
  const format = options.format?.[0] ?? "ftm";
  if (format !== "ftm" && format !== "csv")
    throw new CodedError("HF-CLI-002", { value: `--format ${format}` });
  const sources = operands.length > 0 ? operands.map(sourceOf) : SOURCES;
  if (format === "csv") terminal.out(`${CSV_HEADER}\n`);
  for (const { facts } of sources) {
    const meta = store.snapshots(facts.id).at(-1);
    if (meta === undefined) continue;
    const entries = store.entries(meta);
    if (format === "csv") for (const entry of entries) terminal.out(`${csvLine(entry)}\n`);
    else for (const entity of ftmEntities(entries)) terminal.out(`${JSON.stringify(entity)}\n`);
  }
  return EXIT.release;
}

async function pruneCommand({ terminal, store, options }: Call): Promise<number> {
  const { prune } = await import("../../lists/retention.ts");
  const { SOURCE_FACTS } = await import("../../lists/source-facts.ts");
  const days = numberOption(options["keep-days"]?.[0], { name: "keep-days", low: 1, high: 36_600 });
  const gone = prune(
    store,
    SOURCE_FACTS.map(({ id }) => id),
    { now: new Date().toISOString(), ...(days === undefined ? {} : { days }) },
  );
  terminal.out(`${gone} snapshots let go\n`);
  return EXIT.release;
}

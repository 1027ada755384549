import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** What the store knows of an imported file; the JSON contract of `trace import`. */
export interface ImportNote {
  readonly format: 1;
  readonly kind: "flows" | "shipments";
  /** Name of the file without its folder. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly layout: string;
  /** ISO 8601 instant. */
  readonly importedAt: string;
  readonly rows: number;
  readonly accepted: number;
  /** Sums and breakdowns of other rows: kept in the store, apart from what the questions read. */
  readonly aggregates: number;
  /** Rows refused, by reason. */
  readonly rejected: Readonly<Record<string, number>>;
  /** The first refused rows, so that a person can look. */
  readonly examples: readonly string[];
  /** Rows whose code is classified or otherwise no HS code: kept, with the HS code unknown. */
  readonly unknownCodes: number;
  readonly periods: { readonly from: string; readonly to: string } | null;
  /** Months between the first and the last that a reporter lacks, as `REPORTER YYYY-MM`. */
  readonly missingMonths: readonly string[];
  readonly currencies: readonly string[];
  /** Whether the file says of itself that it is synthetic. */
  readonly synthetic: boolean;
  readonly notices: readonly string[];
}

/**
 * Imported files. `KIND/HASH.parquet` holds rows, `notes/HASH.json` what is known of them. Rows are written under another
 * name, flushed and renamed before the note that names them is, so that a kill at any instant leaves no half file: rows
 * without a note are not read.
 */
export class TradeStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Notes of all imported files, oldest first. Notes that do not parse are passed over. */
  notes(): ImportNote[] {
    const folder = join(this.#folder, "notes");
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => readNote(join(folder, name)))
      .filter((note) => note !== null)
      .filter((note) => existsSync(this.rowsPath(note)))
      .sort((a, b) => (a.importedAt + a.sha256 < b.importedAt + b.sha256 ? -1 : 1));
  }

  rowsPath(note: Pick<ImportNote, "kind" | "sha256">): string {
    return join(this.#folder, note.kind, `${note.sha256.slice(0, 32)}.parquet`);
  }

  /** A folder for work in progress; whoever asks for it removes it. */
  scratch(name: string): string {
    const folder = join(this.#folder, "tmp", name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** Takes over the rows at `path` and notes them. The rows come first. */
  keep(path: string, note: ImportNote): void {
    const target = this.rowsPath(note);
    mkdirSync(join(target, ".."), { recursive: true });
    flush(path);
    renameSync(path, target);
    flush(join(target, ".."));
    const notes = join(this.#folder, "notes");
    mkdirSync(notes, { recursive: true });
    const temporary = `${path}.note`;
    const file = openSync(temporary, "w");
    writeSync(file, `${JSON.stringify(note, null, 1)}\n`);
    fsyncSync(file);
    closeSync(file);
    renameSync(temporary, join(notes, `${note.sha256.slice(0, 32)}.json`));
    flush(notes);
  }

  /** Forgets a file: the note first, so that no note names rows that are gone. */
  drop(note: ImportNote): void {
    rmSync(join(this.#folder, "notes", `${note.sha256.slice(0, 32)}.json`), { force: true });
    rmSync(this.rowsPath(note), { force: true });
  }
}

function flush(path: string): void {
  const file = openSync(path, "r");
  fsyncSync(file);
  closeSync(file);
}

function readNote(path: string): ImportNote | null {
  try {
    const note = JSON.parse(readFileSync(path, "utf8")) as ImportNote;
    return note.format === 1 ? note : null;
  } catch {
    return null;
  }
}

import sax from "sax";

/** A row of a table of an eCFR supplement. */
export interface TableRow {
  /** Text of the cells without footnote marks, white space folded. */
  readonly cells: readonly string[];
  readonly isHead: boolean;
}

/** A table, with the text that stood between the table before it and its own first row. */
export interface LawTable {
  readonly before: string;
  readonly rows: readonly TableRow[];
}

/** The tables of one supplement in reading order; `null` where the text has no such supplement. Footnote rows are left out. */
export function tablesOfSupplement(xml: string, part: string, supplement: string): LawTable[] | null {
  const reader = new TableReader(`Supplement No. ${supplement} to Part ${part}`);
  const parser = sax.parser(true, { trim: false, normalize: false, xmlns: false });
  parser.onopentag = ({ name, attributes }) => reader.open(name, String(attributes.N ?? ""));
  parser.ontext = (text) => reader.text(text);
  parser.onclosetag = (name) => reader.close(name);
  parser.write(xml).close();
  return reader.isFound ? reader.tables : null;
}

const MARKS: ReadonlySet<string> = new Set(["sup", "SU", "FTREF"]);

class TableReader {
  readonly tables: LawTable[] = [];
  isFound = false;
  readonly #wanted: string;
  #isInside = false;
  #before = "";
  #rows: TableRow[] | null = null;
  #cells: string[] = [];
  #cell: string | null = null;
  #isHead = false;
  #skipped = 0;

  constructor(wanted: string) {
    this.#wanted = wanted;
  }

  open(name: string, heading: string): void {
    if (name === "DIV9") {
      this.#isInside = heading === this.#wanted;
      this.isFound ||= this.#isInside;
    }
    if (!this.#isInside) return;
    if (MARKS.has(name) || name === "TFOOT") this.#skipped++;
    else if (name === "TABLE") this.#rows = [];
    else if (name === "TR") {
      this.#cells = [];
      this.#isHead = false;
    } else if (name === "TD" || name === "TH") {
      this.#cell = "";
      this.#isHead ||= name === "TH";
    } else if (name === "br") this.text(" ");
  }

  text(text: string): void {
    if (!this.#isInside || this.#skipped > 0) return;
    if (this.#cell !== null) this.#cell += text;
    else this.#before += text;
  }

  close(name: string): void {
    if (!this.#isInside) return;
    if (MARKS.has(name) || name === "TFOOT") this.#skipped--;
    else if (name === "TD" || name === "TH") {
      this.#cells.push((this.#cell ?? "").replace(/\s+/g, " ").trim());
      this.#cell = null;
    } else if (name === "TR" && this.#skipped === 0)
      this.#rows?.push({ cells: this.#cells, isHead: this.#isHead });
    else if (name === "TABLE" && this.#rows !== null) {
      this.tables.push({ before: this.#before, rows: this.#rows });
      this.#rows = null;
      this.#before = "";
    } else if (name === "DIV9") this.#isInside = false;
  }
}

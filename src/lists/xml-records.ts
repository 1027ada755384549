import sax from "sax";
import { CodedError } from "../model/coded-error.ts";
import { decoded, type SourceFile } from "./source-file.ts";
import { SourceRecord } from "./source-record.ts";

/** How an XML file is cut into records. */
export interface XmlShape {
  /** Local names of the elements that are records; they do not nest in each other. */
  readonly records: ReadonlySet<string>;
  /** The local name of the root; any other is refused. */
  readonly root: string;
  /** Elements inside text that are folded into it, with what stands for them: a line break, a footnote mark. */
  readonly folded?: Readonly<Record<string, { open: string; close: string }>>;
  /** Elements whose `@attributes` make a record of kind `NAME` when they open, such as the root with its date. */
  readonly headers?: ReadonlySet<string>;
  /**
   * Elements that only hold records. Where given, any other element outside a record becomes a record of kind
   * `UNEXPECTED`, with the element as its field, so that a new part of the format is reported; else it is passed over.
   */
  readonly containers?: ReadonlySet<string>;
}

/** The kind of a record made of an element that the format is not known to have. */
export const UNEXPECTED = "unexpected element";

const MAX_DEPTH = 64;
/** Characters of text in one record; the longest real one has some 60,000. */
const MAX_RECORD_CHARS = 8_000_000;

/** Only the five entities of XML itself are known; the types of the parser lack that option. */
const PARSER_OPTIONS = { xmlns: false, position: true, strictEntities: true };

interface OpenElement {
  readonly name: string;
  readonly record: SourceRecord | null;
  text: string;
  isBranch: boolean;
}

/**
 * Streams the records of an XML file. A document type is refused, so that no entity is ever defined or expanded and
 * nothing external is read; names of elements lose their prefix. @throws CodedError `HF-LIST-002`
 */
export async function* xmlRecords(file: SourceFile, shape: XmlShape): AsyncGenerator<SourceRecord> {
  const reader = new XmlReader(file.name, shape);
  for await (const text of decoded(file.open(), { place: file.name })) {
    reader.write(text);
    yield* reader.drain();
  }
  reader.close();
  yield* reader.drain();
}

class XmlReader {
  readonly #parser = sax.parser(true, PARSER_OPTIONS);
  readonly #place: string;
  readonly #shape: XmlShape;
  readonly #open: OpenElement[] = [];
  #ready: SourceRecord[] = [];
  #depth = 0;
  #chars = 0;

  constructor(place: string, shape: XmlShape) {
    this.#place = place;
    this.#shape = shape;
    const parser = this.#parser;
    parser.onerror = (error) => {
      throw this.#damaged(error.message.split("\n")[0] ?? "not well-formed");
    };
    parser.ondoctype = () => {
      throw this.#damaged("a document type is not accepted");
    };
    parser.onopentag = (tag) => {
      this.#opened(localName(tag.name), tag.attributes as Record<string, string>);
    };
    parser.onclosetag = (name) => {
      this.#closed(localName(name));
    };
    parser.ontext = (text) => {
      this.#textRead(text);
    };
    parser.oncdata = (text) => {
      this.#textRead(text);
    };
  }

  write(text: string): void {
    this.#parser.write(text.replace(/^\uFEFF/u, ""));
  }

  close(): void {
    if (this.#depth > 0) throw this.#damaged("the file ends before its root is closed");
    this.#parser.close();
  }

  drain(): SourceRecord[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #opened(name: string, attributes: Record<string, string>): void {
    if (this.#depth === 0 && name !== this.#shape.root) throw this.#damaged(`unexpected root ${name}`);
    if (++this.#depth > MAX_DEPTH) throw this.#damaged("elements nest too deep");
    const parent = this.#open.at(-1);
    const fold = this.#shape.folded?.[name];
    if (parent !== undefined && fold !== undefined) {
      parent.text += fold.open;
      return;
    }
    if (parent === undefined && this.#isOutside(name)) {
      if (this.#shape.headers?.has(name)) this.#ready.push(this.#newRecord(name, attributes));
      return;
    }
    if (parent === undefined) this.#chars = 0;
    else parent.isBranch = true;
    const hasAttributes = Object.keys(attributes).length > 0;
    this.#open.push({
      name,
      record: this.#newRecord(name, attributes),
      text: "",
      isBranch: hasAttributes || parent === undefined,
    });
  }

  /** Whether an element that stands in no record is none itself and may be passed over. */
  #isOutside(name: string): boolean {
    const { records, headers, containers, root } = this.#shape;
    if (records.has(name)) return false;
    return containers === undefined || containers.has(name) || headers?.has(name) === true || name === root;
  }

  #newRecord(name: string, attributes: Record<string, string>): SourceRecord {
    const record = new SourceRecord(name, `line ${this.#parser.line + 1}`);
    for (const [key, value] of Object.entries(attributes)) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) record.add(`@${localName(key)}`, value);
    }
    return record;
  }

  #closed(name: string): void {
    this.#depth--;
    const element = this.#open.at(-1);
    if (element === undefined) return;
    const fold = this.#shape.folded?.[name];
    if (fold !== undefined && element.name !== name) {
      element.text += fold.close;
      return;
    }
    this.#open.pop();
    const parent = this.#open.at(-1);
    if (element.isBranch && element.record !== null && element.text.trim() !== "") {
      element.record.add("#text", element.text);
    }
    if (parent === undefined) {
      if (element.record !== null) this.#ready.push(this.#expected(element.record));
    } else if (element.isBranch && element.record !== null) parent.record?.add(name, element.record);
    else parent.record?.add(name, element.text);
  }

  #expected(record: SourceRecord): SourceRecord {
    if (this.#shape.records.has(record.kind)) return record;
    const unexpected = new SourceRecord(UNEXPECTED, record.location);
    unexpected.add(record.kind, record);
    return unexpected;
  }

  #textRead(text: string): void {
    const element = this.#open.at(-1);
    if (element === undefined) return;
    this.#chars += text.length;
    if (this.#chars > MAX_RECORD_CHARS) throw this.#damaged("a record is too long");
    element.text += text;
  }

  #damaged(reason: string): CodedError {
    return new CodedError("HF-LIST-002", {
      value: reason,
      place: `${this.#place}, line ${this.#parser.line + 1}`,
    });
  }
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

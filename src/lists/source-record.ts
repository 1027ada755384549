/** A value of a record: text, or a record of its own. */
export type RecordValue = string | SourceRecord;

/**
 * One record of a source whose fields are taken out as they are used. What was never taken is a leftover, so that a
 * new field of the publisher is seen on the day it appears instead of being dropped. Attributes of XML elements are
 * fields named `@name`; the text of an element that has attributes or children is the field `#text`.
 */
export class SourceRecord {
  /** Where it stands in the source, for instance `line 120`. */
  readonly location: string;
  /** The element's or row's kind, where a source has several. */
  readonly kind: string;
  readonly #fields = new Map<string, RecordValue[]>();
  readonly #taken = new Set<string>();

  constructor(kind: string, location: string) {
    this.kind = kind;
    this.location = location;
  }

  add(name: string, value: RecordValue): void {
    const values = this.#fields.get(name);
    if (values === undefined) this.#fields.set(name, [value]);
    else values.push(value);
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** The names of all fields, in the order of the source. */
  names(): string[] {
    return [...this.#fields.keys()];
  }

  /** The first text of the field, trimmed; empty where the record has none. */
  text(name: string): string {
    return this.texts(name)[0] ?? "";
  }

  /** The first text of the field as it stands, with the spaces around it. */
  raw(name: string): string {
    const [value] = this.#take(name);
    return typeof value === "string" ? value : "";
  }

  /** Every non-empty text of the field, trimmed. */
  texts(name: string): string[] {
    return this.#take(name)
      .map((value) => (typeof value === "string" ? value.trim() : value.text("#text")))
      .filter((text) => text !== "")
      .map(ownCopy);
  }

  /** Every record of the field; a bare text becomes a record with `#text`. */
  children(name: string): SourceRecord[] {
    const values = this.#fields.get(name);
    if (values === undefined) return [];
    this.#taken.add(name);
    return values.map((value, index) => {
      if (typeof value !== "string") return value;
      const record = new SourceRecord(name, this.location);
      record.add("#text", value);
      values[index] = record;
      return record;
    });
  }

  /** The first record of the field, or an empty one. */
  child(name: string): SourceRecord {
    return this.children(name)[0] ?? new SourceRecord(name, this.location);
  }

  /** Takes fields that carry nothing for an entry: counters, sort keys, the record's own bookkeeping. */
  ignore(...names: readonly string[]): void {
    for (const name of names) {
      for (const value of this.#take(name)) if (typeof value !== "string") value.ignore(...value.names());
    }
  }

  /** Paths of the fields with content that were never taken. */
  leftovers(prefix = ""): string[] {
    const found: string[] = [];
    for (const [name, values] of this.#fields) {
      const path = `${prefix}${name}`;
      for (const value of values) {
        if (typeof value !== "string") found.push(...value.leftovers(`${path}/`));
        else if (value.trim() !== "" && !this.#taken.has(name)) found.push(path);
      }
    }
    return found;
  }

  #take(name: string): RecordValue[] {
    const values = this.#fields.get(name) ?? [];
    this.#taken.add(name);
    return values;
  }
}

/** A copy of its own: a part of a string keeps the whole chunk of the file in memory for as long as it lives. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, "utf16le").toString("utf16le");
}

/** Makes a record of parsed JSON, of which arrays become repeated fields. @param depth levels still allowed. */
export function recordOfJson(
  kind: string,
  value: object,
  options: { location: string; depth?: number },
): SourceRecord {
  const depth = options.depth ?? 24;
  const record = new SourceRecord(kind, options.location);
  const add = (name: string, field: unknown): void => {
    if (field === null || field === undefined) return;
    if (Array.isArray(field)) for (const one of field) add(name, one);
    else if (typeof field === "object") {
      if (depth > 0)
        record.add(name, recordOfJson(name, field, { location: options.location, depth: depth - 1 }));
    } else record.add(name, String(field));
  };
  for (const [name, field] of Object.entries(value)) add(name, field);
  return record;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { EntrySchema, ListDate, ListEntry, ListName } from "../../src/model/list-entry.ts";
import { plainEntry } from "../../src/model/plain-entry.ts";

// The lists of 2026 in the third-party re-encodings of the shared test data: for volume and for measuring only. The product
// reads the official files.

interface Draft {
  id: string;
  list: string;
  schema: EntrySchema;
  names: ListName[];
  countries: string[];
  births: ListDate[];
}

/** Latin names only where `native` is false: native-script names are then what is looked for. */
export interface LoadOptions {
  readonly native?: boolean;
}

/** Every entry of the re-encoded lists, about 57,000. */
export function loadEntries(folder: string, options: LoadOptions = {}): ListEntry[] {
  const base = join(folder, "lists", "reencoded");
  const codes = countryCodes();
  const drafts = [
    ...consolidated(base),
    ...european(base),
    ...british(base, codes),
    ...swiss(base),
    ...canadian(base, codes),
    ...australian(base, codes),
  ];
  if (options.native === false) {
    for (const draft of drafts) draft.names = draft.names.filter(({ value }) => isLatin(value));
  }
  return drafts.filter(({ names }) => names.length > 0).map(entryOf);
}

function isLatin(text: string): boolean {
  return !/[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Khmer}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    text,
  );
}

function entryOf({ id, list, schema, names, countries, births }: Draft): ListEntry {
  const seen = new Set<string>();
  return {
    ...plainEntry({
      id,
      list,
      schema,
      names: names.filter(({ value }) => {
        if (seen.has(value)) return false;
        seen.add(value);
        return true;
      }),
      citation: { authority: list, pinpoint: id, version: "2026", url: "https://example.org" },
    }),
    countries: [...new Set(countries)],
    birthDates: births,
  };
}

function countryCodes(): (text: string) => string[] {
  const { names } = JSON.parse(readFileSync(new URL("../../data/countries.json", import.meta.url), "utf8"));
  const byName = new Map(
    Object.entries(names as Record<string, string>).map(([code, name]) => [name.toLowerCase(), code]),
  );
  return (text) => {
    const code = byName.get(text.split(/[/(]/)[0]?.trim().toLowerCase() ?? "");
    return code === undefined ? [] : [code];
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the shape of foreign files, read for a measurement.
type Raw = any;

function lines(base: string, file: string): Raw[] {
  const text = gunzipSync(readFileSync(join(base, file))).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

function named(value: string, type: ListName["type"] = "alias", weak = false): ListName[] {
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? [] : [{ value: text, type, strength: weak ? "weak" : "strong" }];
}

function consolidated(base: string): Draft[] {
  const { entries } = JSON.parse(
    gunzipSync(readFileSync(join(base, "us_csl_2026-07-31.json.gz"))).toString("utf8"),
  ) as Raw;
  const schemata: Record<string, EntrySchema> = {
    Individual: "Person",
    Entity: "Company",
    Vessel: "Vessel",
    Aircraft: "Airplane",
  };
  return entries.map((entry: Raw, at: number) => ({
    id: `us-csl:${entry.e ?? `row-${at}`}`,
    list: `us-csl-${entry.s}`,
    schema: schemata[entry.t] ?? "LegalEntity",
    names: [...named(entry.n, "primary"), ...(entry.a ?? []).flatMap((name: string) => named(name))],
    countries: entry.c ?? [],
    births: [],
  }));
}

function european(base: string): Draft[] {
  return lines(base, "eu_fsf_2026-05-01.jsonl.gz").flatMap((row) =>
    row.eu_reference_number === undefined
      ? []
      : [
          {
            id: row.eu_reference_number,
            list: "eu-fsf",
            schema: row.subject_type?.code === "person" ? ("Person" as const) : ("Organization" as const),
            names: (row.name_aliases ?? []).flatMap((name: Raw) =>
              named(name.whole_name ?? "", "alias", !name.strong),
            ),
            countries: [...(row.citizenships ?? []), ...(row.addresses ?? [])]
              .map((one: Raw) => one.country_iso2_code)
              .filter((code: string) => /^[A-Z]{2}$/.test(code ?? "") && code !== "00"),
            births: (row.birthdates ?? []).flatMap((date: Raw) => {
              const from = date.birthdate ?? (date.year === undefined ? undefined : String(date.year));
              return from === undefined ? [] : [{ from, ...(date.circa ? { circa: true } : {}) }];
            }),
          },
        ],
  );
}

function british(base: string, codes: (text: string) => string[]): Draft[] {
  const schemata: Record<string, EntrySchema> = {
    Individual: "Person",
    Entity: "Organization",
    Ship: "Vessel",
  };
  return lines(base, "uk_sanctions_list_2026-08-22.jsonl.gz").flatMap((row) => {
    if (row.unique_id === undefined) return [];
    const latin = (row.names?.names ?? []).flatMap((name: Raw) =>
      named(
        [name.name1, name.name2, name.name3, name.name4, name.name5, name.name6].filter(Boolean).join(" "),
        name.name_type === "Primary Name" ? "primary" : "alias",
        name.alias_strength === "Low Quality a.k.a" || name.alias_strength === "Low",
      ),
    );
    const native = (row.non_latin_names?.names ?? []).flatMap((name: Raw) =>
      named(name.name_non_latin_script ?? "", "original-script"),
    );
    return [
      {
        id: row.unique_id,
        list: "uk-sanctions-list",
        schema: schemata[row.individual_entity_ship] ?? "LegalEntity",
        names: [...latin, ...native],
        countries: [
          ...(row.addresses?.addresses ?? []).flatMap((one: Raw) => codes(one.address_country ?? "")),
          ...(row.individual_details?.nationalities ?? []).flatMap((one: Raw) => codes(String(one))),
        ],
        births: (row.individual_details?.dates_of_birth ?? []).flatMap((text: Raw) =>
          britishDate(String(text)),
        ),
      },
    ];
  });
}

function britishDate(text: string): ListDate[] {
  const match = /^(?:(\d\d|dd)\/(\d\d|mm)\/)?(\d{4})$/.exec(text);
  if (match === null) return [];
  const [, day, month, year] = match;
  if (month === undefined || month === "mm") return [{ from: year ?? "" }];
  return [{ from: day === "dd" ? `${year}-${month}` : `${year}-${month}-${day}` }];
}

function swiss(base: string): Draft[] {
  return lines(base, "ch_seco_2026-03-15.jsonl.gz").flatMap((row) => {
    const body = row.individual ?? row.entity ?? row.object;
    const identities = [body?.identity ?? []].flat();
    const names = identities.flatMap((identity: Raw) =>
      (identity.names ?? []).flatMap((name: Raw) =>
        named(
          (name.name_parts ?? []).map((part: Raw) => part.value).join(" "),
          name.name_type === "primary-name" ? "primary" : "alias",
          name.quality === "low",
        ),
      ),
    );
    if (names.length === 0) return [];
    return [
      {
        id: `ch:${row.ssid}`,
        list: "ch-seco",
        schema: row.individual !== undefined ? ("Person" as const) : ("LegalEntity" as const),
        names,
        countries: [],
        births: identities.flatMap((identity: Raw) =>
          [identity.day_month_year ?? []]
            .flat()
            .flatMap((date: Raw) => (date.year === undefined ? [] : [{ from: partial(date) }])),
        ),
      },
    ];
  });
}

function partial({ year, month, day }: { year: number; month?: number; day?: number }): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

function canadian(base: string, codes: (text: string) => string[]): Draft[] {
  return lines(base, "ca_sema_2026-08-22.jsonl.gz").flatMap((row) => {
    if (row.item === undefined) return [];
    const person = row.last_name !== undefined || row.given_name !== undefined;
    const name = person ? `${row.given_name ?? ""} ${row.last_name ?? ""}` : String(row.entity_or_ship ?? "");
    const birth = String(row.date_of_birth_or_ship_build_date ?? "");
    return [
      {
        id: row._file,
        list: "ca-sema",
        schema: person ? ("Person" as const) : ("LegalEntity" as const),
        names: named(name, "primary"),
        countries: codes(String(row.country ?? "")),
        births: person && /^\d{4}(?:-\d\d){0,2}$/.test(birth) ? [{ from: birth }] : [],
      },
    ];
  });
}

function australian(base: string, codes: (text: string) => string[]): Draft[] {
  return lines(base, "au_dfat_2026-08-22.jsonl.gz").flatMap((row) =>
    row.reference === undefined
      ? []
      : [
          {
            id: `au:${row.reference}`,
            list: "au-dfat",
            schema: row.entity_type === "person" ? ("Person" as const) : ("LegalEntity" as const),
            names: (row.names ?? []).flatMap((name: Raw) =>
              named(
                name.text ?? "",
                name.script === "Latn" ? "alias" : "original-script",
                name.alias_strength === "Weak",
              ),
            ),
            countries: (row.citizenships ?? []).flatMap((one: Raw) => codes(String(one))),
            births: (row.dates_of_birth ?? []).flatMap((date: Raw) =>
              date.year === undefined
                ? []
                : [{ from: partial(date), ...(date.circa ? { circa: true } : {}) }],
            ),
          },
        ],
  );
}

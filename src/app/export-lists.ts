import type { ListEntry } from "../model/list-entry.ts";

/** FollowTheMoney's property for an identifier, where it has one of its own; others become `idNumber`. */
const PROPERTIES: Readonly<Record<string, string>> = {
  inn: "innCode",
  ogrn: "ogrnCode",
  imo: "imoNumber",
  mmsi: "mmsi",
  lei: "leiCode",
  bic: "swiftBic",
  uscc: "uscCode",
  "tax-id": "taxNumber",
  registration: "registrationNumber",
  passport: "passportNumber",
};

/** An entry as one line of a FollowTheMoney entity file. */
export function ftmLine(entry: ListEntry): string {
  const properties: Record<string, string[]> = {};
  const add = (name: string, values: readonly (string | undefined)[]): void => {
    const kept = [
      ...new Set([
        ...(properties[name] ?? []),
        ...values.filter((value) => value !== undefined && value !== ""),
      ]),
    ];
    if (kept.length > 0) properties[name] = kept as string[];
  };
  for (const name of entry.names) {
    const field =
      name.strength === "weak"
        ? "weakAlias"
        : name.type === "former"
          ? "previousName"
          : name.type === "alias"
            ? "alias"
            : "name";
    add(field, [name.value]);
  }
  const isAddress = entry.schema === "Address";
  add(
    isAddress ? "full" : "address",
    entry.addresses.map(({ full }) => full),
  );
  add(
    "country",
    entry.countries.map((code) => code.toLowerCase()),
  );
  if (entry.schema === "Person") {
    add(
      "nationality",
      (entry.nationalities ?? []).map((code) => code.toLowerCase()),
    );
    add(
      "birthDate",
      entry.birthDates.flatMap(({ from, to }) => [from, to]),
    );
    add("birthPlace", entry.birthPlaces ?? []);
    add("gender", [entry.gender]);
  }
  for (const { type, value } of entry.identifiers) add(PROPERTIES[type] ?? "idNumber", [value]);
  if (!isAddress) add("programId", entry.programmes);
  if (!isAddress) add("topics", [...new Set(entry.measures.map(({ kind }) => topicOf(kind)))]);
  add("notes", entry.remarks ?? []);
  add("sourceUrl", [entry.citation.url]);
  const caption = entry.names[0]?.value ?? entry.addresses[0]?.full ?? entry.id;
  return JSON.stringify({
    id: entry.id.replace(/[^\w.-]+/gu, "-"),
    caption,
    schema: entry.schema,
    properties,
    datasets: [entry.list],
  });
}

function topicOf(kind: ListEntry["measures"][number]["kind"]): string {
  if (kind === "blocking" || kind === "asset-freeze" || kind === "sectoral" || kind === "non-sdn-menu")
    return "sanction";
  return kind === "denied-persons" ? "debarment" : "export.control";
}

/** An entry as a row of CSV: id, list, schema, name, other names, countries, addresses, listed, delisted. */
export function csvLine(entry: ListEntry): string {
  const [first, ...others] = entry.names.map(({ value }) => value);
  return [
    entry.id,
    entry.list,
    entry.schema,
    first ?? "",
    others.join("; "),
    entry.countries.join("; "),
    entry.addresses.map(({ full }) => full).join("; "),
    entry.listed ?? "",
    entry.delisted ?? "",
  ]
    .map(csvCell)
    .join(",");
}

export const CSV_HEADER = "id,list,schema,name,other_names,countries,addresses,listed,delisted";

/** A quoted cell. One that a spreadsheet program would run as a formula gets an apostrophe in front. */
export function csvCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/gu, '""')}"`;
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { EarLaw } from "../law/us-ear/determine.ts";
import { RESTRICTIONS } from "../law/us-ear/part-740/740-2-restrictions.ts";
import { LICENCE_EXCEPTIONS } from "../law/us-ear/part-740/provisions.ts";
import { readCcl } from "../law/us-ear/part-774/ccl.ts";
import { earRulebooks } from "../law/us-ear/rulebook.ts";
import { type RawTables, readTables } from "../law/us-ear/tables.ts";

/** The law as shipped in `data/`, with the hash that a certificate names. */
export interface EmbeddedLaw {
  readonly law: EarLaw;
  /** SHA-256 over the data files and the encoded provisions' dated versions. */
  readonly hash: string;
}

const DATA = new URL("../../data/", import.meta.url);
const TABLE_FILES = [
  "countries",
  "country-chart",
  "country-groups",
  "part-746-hts",
  "common-high-priority",
  "destinations",
  "part-744-supplement-2",
  "ownership-regimes",
  "red-flags",
  "ccl",
  "exception-eligibility",
  "enforcement-posture",
] as const;

/** Reads a file of `data/`. */
export function readDataFile(name: string): string {
  return readFileSync(new URL(name, DATA), "utf8");
}

let loaded: EmbeddedLaw | undefined;

/** The embedded law; read once a process. */
export function embeddedLaw(): EmbeddedLaw {
  loaded ??= loadLaw();
  return loaded;
}

function loadLaw(): EmbeddedLaw {
  const texts = TABLE_FILES.map((name) => readDataFile(`${name}.json`));
  const parsed = texts.map((text) => JSON.parse(text));
  const [
    countries,
    countryChart,
    countryGroups,
    hts,
    highPriority,
    destinations,
    militarySupplement,
    ownership,
    redFlags,
    ccl,
    exceptionEligibility,
    postures,
  ] = parsed;
  const raw: RawTables = {
    countries,
    countryChart,
    countryGroups,
    hts,
    highPriority,
    destinations,
    militarySupplement,
    ownership,
    exceptionEligibility,
    redFlags,
    postures,
  };
  const tables = readTables(raw);
  const books = earRulebooks(tables);
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text);
  // Conditions hold sets, which JSON drops: they are written out so that a changed table changes the hash.
  const provisions = [
    ...[books.scope, books.item, books.party, books.activity].map(({ provisions: one }) => one),
    RESTRICTIONS,
    LICENCE_EXCEPTIONS,
  ];
  hash.update(JSON.stringify(provisions, (_, value) => (value instanceof Set ? [...value].sort() : value)));
  return { law: { tables, ccl: readCcl(ccl), books }, hash: hash.digest("hex") };
}

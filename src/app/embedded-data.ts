import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { EarLaw } from "../law/us-ear/ear-law.ts";
import { RESTRICTIONS } from "../law/us-ear/part-740/740-2-restrictions.ts";
import { LICENCE_EXCEPTIONS } from "../law/us-ear/part-740/provisions.ts";
import { type RawCcl, readCcl } from "../law/us-ear/part-774/ccl.ts";
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

/** The parsed files of `data/` that the law is made of. A copy for each call: it may be changed. */
export function lawFiles(): {
  readonly texts: readonly string[];
  readonly raw: RawTables;
  readonly ccl: RawCcl;
} {
  const texts = TABLE_FILES.map((name) => readDataFile(`${name}.json`));
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
  ] = texts.map((text) => JSON.parse(text));
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
  return { texts, raw, ccl };
}

/** The law made of the files of `data/`. @throws RangeError, RulebookError where they contradict themselves. */
export function lawOf({ raw, ccl }: { readonly raw: RawTables; readonly ccl: RawCcl }): EarLaw {
  const tables = readTables(raw);
  return { tables, ccl: readCcl(ccl), books: earRulebooks(tables) };
}

function loadLaw(): EmbeddedLaw {
  const files = lawFiles();
  const { texts } = files;
  const law = lawOf(files);
  const { books } = law;
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text);
  // Conditions hold sets, which JSON drops: they are written out so that a changed table changes the hash.
  const provisions = [
    ...[books.scope, books.item, books.party, books.activity].map(({ provisions: one }) => one),
    RESTRICTIONS,
    LICENCE_EXCEPTIONS,
  ];
  hash.update(JSON.stringify(provisions, (_, value) => (value instanceof Set ? [...value].sort() : value)));
  return { law, hash: hash.digest("hex") };
}

import * as fc from "fast-check";
import {
  type EndUse,
  type Item,
  type Party,
  REGIONS,
  TRANSACTION_TYPES,
  type Transaction,
} from "../../../model/transaction.ts";
import { FACT_QUESTIONS, type FactQuestion } from "../fact-catalogue.ts";

const COUNTRIES = "DE CN HK MO RU BY IR CU SY KP TR KZ AE SG UA IL GL US CA GB IN PK CY NI ZZ".split(" ");
const ECCNS =
  "EAR99 3A001 3A001.a.7 3A001.b.2 3A090.a 3A090.c 4A090 3A991.d 3A991 4A994.b 5A002 5A002.a 5A992.c 2B001.b.2 2B001 6A003.b.4.b 1C355.a 1C351.d.14 0A501.a 0A504 0A919 9A515.a 9A610 9A610.a 9A012 7A101 5D002 3E001 3E001.z 4D001.a 0A521 2B999 9A999".split(
    " ",
  );
const HS = ["8542.31", "8471.30", "9401.39", "2203.00", "3003.90"];
const CLAIMED = ["STA", "TMP (a)(6)", "GOV (b)(2)", "LVS", "ENC"];

/** The answers that a `facts` object may hold: their short names, by what `place` says. */
function answersOf(place: "transaction" | "item"): fc.Arbitrary<Record<string, boolean | number | string>> {
  const short = /^(items\[\{line\}\]\.)?facts(?:\.(\w+)|\["(.+)"\])$/;
  const names = Object.values(FACT_QUESTIONS).flatMap(({ path, kind }) => {
    const [, ofItem, plain, quoted] = short.exec(path) ?? [];
    const name = plain ?? quoted;
    return name === undefined || (ofItem !== undefined) !== (place === "item") ? [] : [{ name, kind }];
  });
  const answer = fc
    .constantFrom(...names)
    .chain(({ name, kind }) => valuesOf(name, kind).map((value) => [name, value] as const));
  return fc.array(answer, { maxLength: 8 }).map((pairs) => Object.fromEntries(pairs));
}

/** Texts in the form that the question asks for. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  rowsOfDay: ["NS 2; AT 1", "none"],
  destinationColumns: ["NS 1; RS 1", "none"],
  destinationGroups: ["D:1 D:5", "none"],
  rulesOf: ["CN", "DE"],
};

function valuesOf(name: string, kind: FactQuestion["kind"]): fc.Arbitrary<boolean | number | string> {
  if (kind === "boolean") return fc.boolean();
  if (kind === "number") return fc.constantFrom(0, 1, 5_000, 1e8);
  return fc.constantFrom(...(TEXTS[name] ?? ["none"]));
}

/** Transactions that say more or less, now and then everything; synthetic, and not all of them sensible. */
export function anyTransactions(): fc.Arbitrary<Transaction> {
  const country = fc.constantFrom(...COUNTRIES);
  const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
  const item: fc.Arbitrary<Item> = fc.record({
    eccn: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ECCNS) }, fc.constant(undefined)),
    hs: maybe(fc.constantFrom(...HS)),
    origin: maybe(fc.constantFrom("US", "CN", "DE")),
    kind: maybe(fc.constantFrom("software" as const, "technology" as const)),
    usControlledContentPercent: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      fc.constantFrom(5, 30),
    ),
    value: maybe(fc.constantFrom({ amount: 900, currency: "USD" }, { amount: 9e6, currency: "USD" })),
    facts: fc.oneof(fc.constant(undefined), answersOf("item")),
  });
  const party: fc.Arbitrary<Party> = fc.record({
    role: fc.constantFrom("end-user" as const, "ultimate-consignee" as const, "exporter" as const),
    name: fc.constant("Synthetic Works"),
    kind: maybe(fc.constantFrom("vessel" as const, "company" as const, "government" as const)),
    country: maybe(country),
    headquarters: maybe(country),
    parentHeadquarters: maybe(country),
  });
  const bool = fc.boolean();
  const uses: fc.Arbitrary<EndUse> = fc.record(
    {
      noProhibitedUseKnown: bool,
      military: bool,
      missile: bool,
      missileRangeKm: fc.constantFrom(299, 300),
      wmdDelivery: bool,
      supercomputer: bool,
      informedByBis: bool,
    },
    { requiredKeys: [] },
  );
  const any: fc.Arbitrary<Transaction> = fc.record({
    id: fc.constant("synthetic"),
    type: fc.oneof(fc.constant("export" as const), fc.constantFrom(...TRANSACTION_TYPES)),
    from: fc.constantFrom("US", "US", "DE", "HK", "CN"),
    to: country,
    via: maybe(fc.subarray(["PL", "KZ", "RU"])),
    region: maybe(fc.constantFrom(...REGIONS)),
    parties: fc.array(party, { maxLength: 2 }),
    items: fc.array(item, { minLength: 1, maxLength: 2 }),
    endUse: fc.oneof(fc.constant({ noProhibitedUseKnown: true }), fc.constant(undefined), uses),
    claimedException: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.constantFrom(...CLAIMED)),
    facts: fc.oneof(fc.constant(undefined), answersOf("transaction")),
  });
  return fc.tuple(any, fc.boolean()).map(([one, isWellTold]) => (isWellTold ? wellTold(one) : one));
}

/** The same with all that a careful exporter says, so that outcomes other than *undetermined* come up too. */
function wellTold(one: Transaction): Transaction {
  const { to } = one;
  return {
    ...one,
    via: [],
    region: "none",
    parties: [
      { role: "end-user", name: "Synthetic Works", country: to, headquarters: to, parentHeadquarters: to },
    ],
    items: one.items.map((item) => ({ ...item, hs: item.hs ?? "8471.30", origin: "US", facts: undefined })),
    endUse: { noProhibitedUseKnown: true },
    facts: undefined,
  };
}

import * as fc from "fast-check";
import type { Transaction } from "../../model/transaction.ts";

/** A synthetic shipment that needs no licence: EAR99 furniture to Germany with everything known. */
export function plainShipment(over: Partial<Transaction> = {}): Transaction {
  return {
    id: "synthetic-1",
    type: "export",
    from: "US",
    to: "DE",
    parties: [
      { role: "ultimate-consignee", name: "Synthetische Möbel GmbH", country: "DE", kind: "company" },
      {
        role: "end-user",
        name: "Synthetische Möbel GmbH",
        country: "DE",
        headquarters: "DE",
        parentHeadquarters: "DE",
      },
    ],
    items: [{ description: "chairs", eccn: "EAR99", hs: "9401.39", origin: "US" }],
    endUse: { noProhibitedUseKnown: true },
    ...over,
  };
}

const COUNTRIES = [
  "DE",
  "CN",
  "HK",
  "RU",
  "BY",
  "IR",
  "CU",
  "SY",
  "KP",
  "TR",
  "KZ",
  "AE",
  "SG",
  "UA",
  "IL",
  "GL",
  "US",
];
const ECCNS = [
  "EAR99",
  "3A001.a.7",
  "3A001.b.2",
  "3A090.a",
  "3A090.b",
  "4A090.a",
  "3A991.d",
  "4A994.a",
  "5A002.a",
  "5A992.c",
  "2B001.b.2",
  "6A003.b.4.b",
  "1C355.a",
  "1C355.b",
  "4A001.b",
  "9A005",
  "9A610.y",
];
const HS = ["8542.31", "8471.30", "9401.39", "8482.10", "2203.00", "7304.23", "3003.90"];

/** Complete synthetic transactions: every fact that the law can ask about is stated. */
export function completeTransactions(): fc.Arbitrary<Transaction> {
  const bool = fc.boolean();
  const itemFacts = fc.record({
    foodOrMedicine: bool,
    supplement6: bool,
    luxuryPriceLimit: bool,
    militarySupplement2: bool,
    proseControl: bool,
    massMarketClassified: bool,
    endUseCertificate745: bool,
    "directProduct:734.9(b)": bool,
    "directProduct:734.9(d)": bool,
    "directProduct:734.9(e)(1)": bool,
    "directProduct:734.9(e)(2)": bool,
    "directProduct:734.9(e)(3)": bool,
    "directProduct:734.9(f)": bool,
    "directProduct:734.9(g)": bool,
    "directProduct:734.9(h)": bool,
    "directProduct:734.9(i)": bool,
    "directProduct:734.9(j)": bool,
    noDeMinimis: bool,
    "row:NS 1": bool,
    "row:RS 1": bool,
    "row:RS 2": bool,
    "in:744.17(a)": bool,
    "in:744.9(a)(1)(ii)": bool,
    "in:744.9(a)(1)(iii)": bool,
    excludedFromIranRule: bool,
    personalCommunications: bool,
  });
  const item = fc
    .record({
      eccn: fc.constantFrom(...ECCNS),
      hs: fc.constantFrom(...HS),
      origin: fc.constantFrom("US", "DE", "CN"),
      usControlledContentPercent: fc.constantFrom(0, 10, 25, 60),
      facts: itemFacts,
    })
    .map((one) => {
      // Only the first chapters of the Harmonized System hold food and medicine.
      const isGoods = Number(one.hs.slice(0, 2)) >= 50;
      return isGoods ? { ...one, facts: { ...one.facts, foodOrMedicine: false } } : one;
    });
  const endUse = fc.record({
    military: bool,
    militaryEndUser: bool,
    militaryIntelligence: bool,
    nuclear: bool,
    missile: bool,
    missileRangeKm: fc.constantFrom(299, 300),
    missileUndetermined: bool,
    wmdDelivery: bool,
    chemicalBiological: bool,
    precursorPlant: bool,
    maritimeNuclear: bool,
    militaryCommodity: bool,
    supercomputer: bool,
    advancedNodeFabrication: bool,
    unknownNodeFabrication: bool,
    advancedNodeDesign: bool,
    semiconductorEquipment: bool,
    semiconductorEquipmentByD5: bool,
    vesselOrAircraft: bool,
    oilGasExploration: bool,
    informedByBis: bool,
  });
  // Half of the shipments have no prohibited use, so that releases are as common as stops.
  const mostlyCivil = fc.oneof(endUse, fc.constant({ noProhibitedUseKnown: true }));
  const transaction = fc.record({
    id: fc.constant("synthetic"),
    type: fc.constantFrom("export" as const, "reexport" as const),
    from: fc.constantFrom("US", "DE"),
    to: fc.constantFrom(...COUNTRIES),
    via: fc.subarray(["PL", "KZ", "RU"]),
    region: fc.constantFrom("none" as const, "crimea" as const),
    parties: fc
      .tuple(fc.constantFrom("DE", "CN", "HK", "TR"), fc.constantFrom("DE", "CN"))
      .map(([headquarters, parentHeadquarters]) => [
        { role: "end-user" as const, name: "Synthetic Works", headquarters, parentHeadquarters },
        { role: "purchaser" as const, name: "Synthetic Trading", headquarters, parentHeadquarters },
      ]),
    items: fc.array(item, { minLength: 1, maxLength: 2 }),
    endUse: mostlyCivil,
    facts: fc.record({
      usPerson: bool,
      transitAuthorized: bool,
      breaksTerms: fc.constant(false),
      knowsOfViolation: fc.constant(false),
      // Whoever knows of no prohibited use knows of none of these either.
      forFootnote1Entity: fc.constant(false),
      forFootnote3Entity: fc.constant(false),
      forFootnote4Entity: fc.constant(false),
      forFootnote5Entity: fc.constant(false),
      governmentOfIran: fc.constant(false),
      civilEndUserOfPartnerCountry: bool,
      rulesOf: fc.constant("DK"),
      namedMilitaryIntelligenceUser: bool,
      vesselLicenceNeeded: bool,
    }),
  });
  return transaction.map((one) => ({ ...one, region: one.to === "UA" ? one.region : ("none" as const) }));
}

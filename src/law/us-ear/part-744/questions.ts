import { type FactQuestion, ofItem, ofTransaction } from "../fact-question.ts";
import { PART_744_ECCN_LISTS } from "./eccn-lists.ts";

function endUse(field: string, weight: number, ask: string): [string, FactQuestion] {
  const kind = field === "missileRangeKm" ? "number" : "boolean";
  return [`endUse.${field}`, { path: `endUse.${field}`, kind, weight, ask }];
}

function claim(name: string, ask: string): [string, FactQuestion] {
  return [`claimed.${name}`, { path: ofTransaction(name), kind: "boolean", weight: 5, ask }];
}

/** End uses that the exporter's general statement (`endUse.noProhibitedUseKnown`) covers. */
const END_USES: readonly (readonly [string, FactQuestion])[] = [
  endUse(
    "military",
    30,
    "Do you know, or have reason to know, that the item is meant for a military end use (15 CFR 744.21(f))?",
  ),
  endUse("militaryEndUser", 30, "Is a party a military end user (15 CFR 744.21(g))?"),
  endUse(
    "militaryIntelligence",
    28,
    "Is the item meant for a military-intelligence end use or end user (15 CFR 744.22(f))?",
  ),
  endUse("nuclear", 26, "Will the item be used in a nuclear activity of 15 CFR 744.2(a)?"),
  endUse(
    "missile",
    26,
    "Will the item be used for rocket systems or unmanned aerial vehicles of any kind (15 CFR 744.3)?",
  ),
  endUse("missileRangeKm", 27, "What range, in km, do the rockets or unmanned aircraft have?"),
  endUse(
    "missileUndetermined",
    27,
    "Can you not determine the range of the rockets or unmanned aircraft, or whether they deliver weapons of mass destruction?",
  ),
  endUse(
    "wmdDelivery",
    26,
    "Will the item be used for rockets or unmanned aircraft that deliver chemical, biological or nuclear weapons (15 CFR 744.3(a)(2))?",
  ),
  endUse(
    "chemicalBiological",
    26,
    "Will the item be used for chemical or biological weapons (15 CFR 744.4(a))?",
  ),
  endUse(
    "precursorPlant",
    25,
    "Is the item for a whole plant that makes chemical weapons precursors of ECCN 1C350 (15 CFR 744.4(a))?",
  ),
  endUse(
    "maritimeNuclear",
    25,
    "Is the technology for a maritime nuclear propulsion project (15 CFR 744.5)?",
  ),
  endUse(
    "militaryCommodity",
    27,
    "Will the camera or imaging system be built into a military commodity of ECCN 0A919 (15 CFR 744.9(a)(1)(iii))?",
  ),
  endUse(
    "supercomputer",
    27,
    "Will the item be used in or for a supercomputer in Macau or a D:5 country (15 CFR 744.23(a)(1))?",
  ),
  endUse(
    "advancedNodeFabrication",
    27,
    "Will the item be used to develop or make integrated circuits at a facility in Macau or a D:5 country that makes advanced-node ICs (15 CFR 744.23(a)(2)(i))?",
  ),
  endUse(
    "unknownNodeFabrication",
    27,
    "Will the item be used to make integrated circuits at a facility in Macau or a D:5 country of which you do not know whether it makes advanced nodes (15 CFR 744.23(a)(2)(ii))?",
  ),
  endUse(
    "advancedNodeDesign",
    27,
    "Is this design software or technology (ECAD, TCAD) for an advanced-node circuit that will be made in Macau or a D:5 country (15 CFR 744.23(a)(2)(iii))?",
  ),
  endUse(
    "semiconductorEquipment",
    27,
    "Is the item for developing or making semiconductor manufacturing equipment (15 CFR 744.23(a)(4))?",
  ),
  endUse(
    "semiconductorEquipmentByD5",
    24,
    "Is the item, or what it is built into, for semiconductor equipment that an entity headquartered in Macau or a D:5 country makes elsewhere (15 CFR 744.23(a)(4)(ii))?",
  ),
  endUse("vesselOrAircraft", 24, "Is the item for the use of a foreign vessel or aircraft (15 CFR 744.7)?"),
  endUse(
    "informedByBis",
    32,
    "Has BIS informed you, by letter or notice, that this transaction needs a licence? Makers of accelerators for China have had such letters since April 2025.",
  ),
];

/** Exclusions that lighten the answer: heeded only where the exporter claims them, and never asked about first. */
const CLAIMS: readonly (readonly [string, FactQuestion])[] = [
  claim(
    "alliedDeployment",
    "Are the items moved as part of a deployment by a unit of a Country Group A:1 government (15 CFR 744.9(a)(2))?",
  ),
  claim(
    "venezuelaContractBefore2014",
    "Was the contract for Venezuela signed before 2014-11-07 (15 CFR 744.21(h))?",
  ),
  claim(
    "usPersonExcluded",
    "Is the US person or the activity one that 15 CFR 744.6(d) leaves out (clerical work, employees of companies headquartered in the US, A:5 or A:6, back-end steps, government duties)?",
  ),
  claim(
    "civilAviationSafety",
    "Are these items of 15 CFR 740.2(a)(5) that ensure the safety of civil aviation and the safe operation of commercial passenger aircraft of a listed Indian or Pakistani party (744.16(b))?",
  ),
  claim(
    "payloadBelow500kg",
    "Do the rockets or unmanned aircraft carry less than 500 kg, so that they are no missiles of 15 CFR 772.1 (744.6(b)(2))?",
  ),
  claim(
    "backEndOnly",
    "Is the production only assembly, test or packaging that leaves the technology level as it is (15 CFR 744.23(a)(5))?",
  ),
  claim(
    "ofacAuthorised",
    "Has OFAC authorised this transaction by a licence or an exemption, or would a general licence cover it (15 CFR 744.8(b), 746.7(a))?",
  ),
  claim(
    "footnote5Exclusion",
    "Do the exporter's headquarters and country leave the item out of 15 CFR 744.11(a)(2)(v)(A) (part 742, Supplement No. 4)?",
  ),
];

const DIRECT_PRODUCTS: Readonly<Record<string, string>> = {
  "734.9(e)(1)": "footnote 1 of the Entity List",
  "734.9(e)(2)": "footnote 4 of the Entity List",
  "734.9(e)(3)": "footnote 5 of the Entity List",
  "734.9(g)": "footnote 3 of the Entity List",
};

/** The name under which an item's membership of a list of paragraphs is answered. */
function listQuestion(name: string): [string, FactQuestion] {
  return [
    `item.in.${name}`,
    {
      path: ofItem(`in:${name}`),
      kind: "boolean",
      weight: 60,
      ask: `15 CFR ${name} covers only part of this ECCN, described in words. Is the item in that part?`,
    },
  ];
}

export const PART_744_QUESTIONS: Readonly<Record<string, FactQuestion>> = Object.fromEntries([
  ...END_USES,
  ...CLAIMS,
  ...PART_744_ECCN_LISTS.map(({ name }) => listQuestion(name)),
  ...Object.entries(DIRECT_PRODUCTS).map(([paragraph, what]): [string, FactQuestion] => [
    `item.directProduct.${paragraph}`,
    {
      path: ofItem(`directProduct:${paragraph}`),
      kind: "boolean",
      weight: 48,
      ask: `Is the foreign-made item a direct product under 15 CFR ${paragraph}, which ${what} brings in?`,
    },
  ]),
  [
    "users.inD4",
    {
      path: "parties",
      kind: "text",
      weight: 25,
      ask: "In which country is the end user? Rockets and unmanned aircraft in or by a D:4 country need a licence. Give each party its country.",
    },
  ],
  [
    "endUser.namedIn744.22",
    {
      path: ofTransaction("namedMilitaryIntelligenceUser"),
      kind: "boolean",
      weight: 28,
      ask: "Is the end user one of the military-intelligence organisations that 15 CFR 744.22(f)(2) names?",
    },
  ],
  [
    "endUser.government",
    {
      path: ofTransaction("governmentEndUser"),
      kind: "boolean",
      weight: 28,
      ask: "Is the end user a government or a state-owned enterprise?",
    },
  ],
  [
    "endUser.footnote5",
    {
      path: ofTransaction("footnote5EndUser"),
      kind: "boolean",
      weight: 22,
      ask: "Is the end user on the Entity List with footnote 5?",
    },
  ],
  [
    "item.coveredByMilitaryRule",
    {
      path: ofItem("coveredByMilitaryRule"),
      kind: "boolean",
      weight: 28,
      ask: "The text of 15 CFR 744.21(a)(2) between 2022-03-02 and 2024-08-27 is not at hand for EAR99 food and medicine and mass-market items. Did it cover this item on that day?",
    },
  ],
  [
    "item.servicesCategory3",
    {
      path: ofItem("servicesCategory3"),
      kind: "boolean",
      weight: 23,
      ask: "Does what is serviced, or whose shipment is facilitated, meet an ECCN of Category 3, product groups B to E (15 CFR 744.6(c)(2)(ii))?",
    },
  ],
  [
    "item.chipTechnologyOfD5",
    {
      path: ofItem("chipTechnologyOfD5"),
      kind: "boolean",
      weight: 40,
      ask: "Did an entity headquartered in Macau or a D:5 country develop this technology for advanced computing items, and does it leave a D:1, D:4 or D:5 country (15 CFR 744.23(a)(3)(ii))?",
    },
  ],
  [
    "vessel.licenceNeededThere",
    {
      path: ofTransaction("vesselLicenceNeeded"),
      kind: "boolean",
      weight: 24,
      ask: "Would the item need a licence to the country where the vessel or aircraft is registered, or that controls, leases or charters it (15 CFR 744.7(a))?",
    },
  ],
  [
    "exporter.headquartersD5",
    {
      path: "parties",
      kind: "text",
      weight: 20,
      ask: "Where is the exporter, or its ultimate parent, headquartered? Give the party with the role exporter its headquarters and parentHeadquarters.",
    },
  ],
  [
    "party.unverifiedStatement",
    {
      path: ofTransaction("unverifiedStatement"),
      kind: "boolean",
      weight: 70,
      ask: "Has the party on the Unverified List given the signed statement of 15 CFR 744.15(b)(2)?",
    },
  ],
  [
    "sdnProgramme",
    {
      path: ofTransaction("sdnProgramme"),
      kind: "text",
      weight: 60,
      ask: "Under which OFAC programme is the party designated (for instance RUSSIA-EO14024, SDGT, NPWMD)?",
    },
  ],
  [
    "measure.nonProliferation",
    {
      path: ofTransaction("nonProliferationSanction"),
      kind: "boolean",
      weight: 40,
      ask: "Is the party under one of the non-proliferation sanctions that 15 CFR 744.19 names?",
    },
  ],
]);

/** Facts that are `false` until the exporter claims them. */
export const PART_744_CLAIMS: readonly string[] = CLAIMS.map(([fact]) => fact);

/** Questions that make sense only once another fact is known to be so: until then only that one is asked. */
export const PART_744_FOLLOW_UPS: Readonly<Record<string, string>> = {
  "endUse.missileRangeKm": "endUse.missile",
  "endUse.missileUndetermined": "endUse.missile",
  "users.inD4": "endUse.missile",
  "endUser.namedIn744.22": "endUse.militaryIntelligence",
  "vessel.licenceNeededThere": "endUse.vesselOrAircraft",
};

/** How a fact that a person must supply is asked for and where its answer goes. */
export interface FactQuestion {
  /** Where the answer is written, relative to the transaction; `{line}` stands for the item's index. */
  readonly path: string;
  readonly kind: "boolean" | "number" | "text";
  readonly ask: string;
  /** Weight of the answer: the higher, the earlier it is asked. */
  readonly weight: number;
}

const own = (name: string): string => `facts.${name}`;
const ofItem = (name: string): string => `items[{line}].facts.${name}`;

/**
 * Every fact that the encoded law may leave open. A fact that stands here and not in a field of its own is answered
 * under `facts` of the transaction or of the item; any other name there is refused.
 */
export const FACT_QUESTIONS: Readonly<Record<string, FactQuestion>> = {
  "item.eccn": {
    path: "items[{line}].eccn",
    kind: "text",
    weight: 100,
    ask: "Which ECCN describes the item, or is it EAR99? Controls by reason and by list depend on it.",
  },
  "item.hs6": {
    path: "items[{line}].hs",
    kind: "text",
    weight: 90,
    ask: "Which HS code does the item have? The lists of part 746 go by HTS-6 code.",
  },
  "item.paragraph": {
    path: "items[{line}].eccn",
    kind: "text",
    weight: 80,
    ask: "Which paragraph of the ECCN describes the item? Its paragraphs are controlled differently.",
  },
  "item.foreignDirectProduct": {
    path: ofItem("foreignDirectProduct"),
    kind: "boolean",
    weight: 50,
    ask: "Is the foreign-made item the direct product of controlled US technology, software or equipment (15 CFR 734.9)?",
  },
  "item.usControlledContentPercent": {
    path: "items[{line}].usControlledContentPercent",
    kind: "number",
    weight: 50,
    ask: "What share of the item's value is controlled US-origin content (15 CFR part 734, Supplement No. 2)?",
  },
  "item.noDeMinimis": {
    path: ofItem("noDeMinimis"),
    kind: "boolean",
    weight: 45,
    ask: "Is the US content of a kind for which no de minimis level exists (15 CFR 734.4(a))?",
  },
  "item.origin": {
    path: "items[{line}].origin",
    kind: "text",
    weight: 55,
    ask: "In which country was the item made? Whether it is subject to the EAR depends on it.",
  },
  "item.supplement6": {
    path: ofItem("supplement6"),
    kind: "boolean",
    weight: 40,
    ask: "Is the item described in Supplement No. 6 to part 746 (chemicals, biologics, equipment listed by description)?",
  },
  "item.luxuryPriceLimit": {
    path: ofItem("luxuryPriceLimit"),
    kind: "boolean",
    weight: 40,
    ask: "Does the item reach the value, if any, that Supplement No. 5 to part 746 sets for its HTS-6 code?",
  },
  "item.listedSoftware": {
    path: ofItem("listedSoftware"),
    kind: "boolean",
    weight: 40,
    ask: "Is the EAR99 software of a kind named in 15 CFR 746.8(a)(8)(ii) (ERP, CRM, CAD, CAM, PLM, CNC and others)?",
  },
  "item.foodOrMedicine": {
    path: ofItem("foodOrMedicine"),
    kind: "boolean",
    weight: 40,
    ask: "Is the EAR99 item food or medicine as the EAR defines them (15 CFR 772.1)?",
  },
  "item.militarySupplement2": {
    path: ofItem("militarySupplement2"),
    kind: "boolean",
    weight: 35,
    ask: "Only part of this ECCN is covered by Supplement No. 2 to part 744. Is the item in that part?",
  },
  "item.proseControl": {
    path: ofItem("proseControl"),
    kind: "boolean",
    weight: 65,
    ask: "A licence requirement of this ECCN is stated in words that are not encoded. Read the entry and the paragraphs it names: do they require a licence for this destination?",
  },
  rulesOf: {
    path: own("rulesOf"),
    kind: "text",
    weight: 92,
    ask: "The destination has no row of its own in the Country Chart. Which country's row and groups apply to it (its ISO code)?",
  },
  otherListingReviewed: {
    path: own("otherListingReviewed"),
    kind: "boolean",
    weight: 76,
    ask: "A party stands on a list whose law is not encoded. Has somebody reviewed the listing and found that it does not stop this transaction?",
  },
  region: {
    path: "region",
    kind: "text",
    weight: 95,
    ask: "Is the destination in Crimea or in the so-called DNR or LNR regions of Ukraine?",
  },
  "endUse.military": {
    path: "endUse.military",
    kind: "boolean",
    weight: 30,
    ask: "Do you know, or have reason to know, that the item is meant for a military end use?",
  },
  "endUse.militaryEndUser": {
    path: "endUse.militaryEndUser",
    kind: "boolean",
    weight: 30,
    ask: "Is a party a military end user?",
  },
  "endUse.militaryIntelligence": {
    path: "endUse.militaryIntelligence",
    kind: "boolean",
    weight: 28,
    ask: "Is the item meant for a military-intelligence end use or end user (15 CFR 744.22)?",
  },
  "endUse.nuclear": {
    path: "endUse.nuclear",
    kind: "boolean",
    weight: 26,
    ask: "Will the item be used in a nuclear activity of 15 CFR 744.2(a)?",
  },
  "endUse.missile": {
    path: "endUse.missile",
    kind: "boolean",
    weight: 26,
    ask: "Will the item be used in rockets or unmanned aircraft in the way of 15 CFR 744.3(a)?",
  },
  "endUse.chemicalBiological": {
    path: "endUse.chemicalBiological",
    kind: "boolean",
    weight: 26,
    ask: "Will the item be used for chemical or biological weapons (15 CFR 744.4(a))?",
  },
  "endUse.supercomputer": {
    path: "endUse.supercomputer",
    kind: "boolean",
    weight: 27,
    ask: "Will the item be used in or for a supercomputer in Macau or a D:5 country (15 CFR 744.23(a)(1))?",
  },
  "endUse.advancedNodeFabrication": {
    path: "endUse.advancedNodeFabrication",
    kind: "boolean",
    weight: 27,
    ask: "Will the item be used to develop or make integrated circuits at a facility in Macau or a D:5 country that makes advanced-node ICs (15 CFR 744.23(a)(2))?",
  },
  "endUse.semiconductorEquipment": {
    path: "endUse.semiconductorEquipment",
    kind: "boolean",
    weight: 27,
    ask: "Is the item for developing or making semiconductor manufacturing equipment in Macau or a D:5 country (15 CFR 744.23(a)(4))?",
  },
  "endUse.informedByBis": {
    path: "endUse.informedByBis",
    kind: "boolean",
    weight: 32,
    ask: "Has BIS informed you, by letter or notice, that this transaction needs a licence? Makers of accelerators for China have had such letters since April 2025.",
  },
  "endUse.oilGasExploration": {
    path: "endUse.oilGasExploration",
    kind: "boolean",
    weight: 27,
    ask: "Will the item be used for deepwater, Arctic or shale oil or gas projects in Russia or Belarus, or can you not determine that (15 CFR 746.8(a)(4))?",
  },
  "party.endUser": {
    path: "parties",
    kind: "text",
    weight: 85,
    ask: "Who is the end user? Add a party with the role end-user.",
  },
  "party.consignee": {
    path: "parties",
    kind: "text",
    weight: 84,
    ask: "Who is the ultimate consignee? Add a party with the role ultimate-consignee.",
  },
  "party.headquartersD5": {
    path: "parties",
    kind: "text",
    weight: 75,
    ask: "Where is the party, or its ultimate parent, headquartered? Advanced computing items need a licence to parties headquartered in Macau or a D:5 country. Give headquarters and parentHeadquarters.",
  },
  "exporter.usPerson": {
    path: own("usPerson"),
    kind: "boolean",
    weight: 50,
    ask: "Is a US person taking part, or does the transaction touch the United States?",
  },
  datacentre: {
    path: ofItem("designedOrMarketedForDatacentre"),
    kind: "boolean",
    weight: 30,
    ask: "Is the item designed or marketed for use in a data centre?",
  },
  "deemed.permanentResident": {
    path: own("permanentResident"),
    kind: "boolean",
    weight: 50,
    ask: "Is the foreign person a lawful permanent resident of the United States or a protected individual (15 CFR 734.2, 772.1)?",
  },
  "item.published": {
    path: ofItem("published"),
    kind: "boolean",
    weight: 20,
    ask: "Is the technology or software published (15 CFR 734.7)?",
  },
  "item.fundamentalResearch": {
    path: ofItem("fundamentalResearch"),
    kind: "boolean",
    weight: 20,
    ask: "Does the technology arise in fundamental research intended for publication (15 CFR 734.8)?",
  },
  "item.massMarketClassified": {
    path: ofItem("massMarketClassified"),
    kind: "boolean",
    weight: 35,
    ask: "Has the mass-market encryption item been classified under 15 CFR 740.17?",
  },
  "endUser.excludedFrom746.8": {
    path: own("civilEndUserOfPartnerCountry"),
    kind: "boolean",
    weight: 25,
    ask: "Is the end user one of the civil end users of partner countries that 15 CFR 746.8(a)(12)(ii) names?",
  },
};

/** Facts named after a row of the ECCN's licence requirements that applies only under conditions in words. */
export const ROW_FACT: RegExp = /^row:([A-Z?]{2} \d|@\S+)$/;

/** Facts named after a list entry whose licence requirement is stated in words. */
const ENTRY_FACT = /^entry:.+$/;

/** The question for a fact that the law left open. @throws RangeError for a fact that cannot be asked about. */
export function questionFor(fact: string): FactQuestion {
  const known = FACT_QUESTIONS[fact];
  if (known !== undefined) return known;
  const row = ROW_FACT.exec(fact)?.[1];
  if (row === undefined) throw new RangeError(`no question for the fact ${fact}`);
  const what = row.startsWith("@")
    ? `the requirement of 15 CFR ${row.slice(1)}`
    : `the control under ${row.replace(" ", " Column ")}`;
  return {
    path: ofItem(fact),
    kind: "boolean",
    weight: 70,
    ask: `Does ${what} cover this item? The ECCN states the condition in words.`,
  };
}

/** The fact that an answer given under the short name `name` in a `facts` object settles; `null` for none. */
export function factOfAnswer(
  scope: "transaction" | "item",
  name: string,
): { fact: string; kind: FactQuestion["kind"] } | null {
  if (scope === "item" && (ROW_FACT.test(name) || ENTRY_FACT.test(name)))
    return { fact: name, kind: "boolean" };
  const path = scope === "transaction" ? own(name) : ofItem(name);
  for (const [fact, question] of Object.entries(FACT_QUESTIONS))
    if (question.path === path) return { fact, kind: question.kind };
  return null;
}

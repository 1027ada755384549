import { type FactQuestion, ofItem, ofTransaction } from "../fact-question.ts";

function yesOrNo(path: string, weight: number, ask: string): FactQuestion {
  return { path, kind: "boolean", weight, ask };
}

/** The code is given, but the supplement's content on that day is not at hand. */
function supplementQuestion(number: string): [string, FactQuestion] {
  return [
    `item.hts.${number}`,
    yesOrNo(
      ofItem(`inSupplement${number}`),
      72,
      `The content of Supplement No. ${number} to part 746 on that day is not at hand. Did the item's HTS-6 code stand in it?`,
    ),
  ];
}

function claim(name: string, ask: string): [string, FactQuestion] {
  return [`claimed.${name}`, yesOrNo(ofTransaction(name), 5, ask)];
}

const CLAIMS: readonly (readonly [string, FactQuestion])[] = [
  claim(
    "ukraineGovernmentDeployment",
    "Are the items for a deployment by the Government of Ukraine (15 CFR 746.6(a)(5))?",
  ),
  claim(
    "governmentOfIraq",
    "Is the item for the Government of Iraq, or for official use by personnel or agencies of the US Government (15 CFR 746.3(a)(4))?",
  ),
  claim(
    "agricultureOrMedicineOnly",
    "Is the EAR99 software for an entity that works in agriculture or medicine and nothing else (15 CFR 746.8(a)(12)(iv))?",
  ),
];

export const PART_746_QUESTIONS: Readonly<Record<string, FactQuestion>> = Object.fromEntries([
  ...CLAIMS,
  ...["2", "4", "5", "7"].map(supplementQuestion),
  [
    "item.in.746.7(a)(1)(i)",
    yesOrNo(
      ofItem("in:746.7(a)(1)(i)"),
      60,
      "15 CFR 746.7(a)(1)(i) names only a part of this ECCN. Is the item in that part?",
    ),
  ],
  [
    "item.in.746.8(a)(12)(ii)",
    yesOrNo(
      ofItem("in:746.8(a)(12)(ii)"),
      60,
      "15 CFR 746.8(a)(12)(ii) names only a part of this ECCN. Is the item in that part?",
    ),
  ],
  [
    "item.directProduct.734.9(f)",
    yesOrNo(
      ofItem("directProduct:734.9(f)"),
      48,
      "Is the foreign-made item a direct product under 15 CFR 734.9(f) (Russia, Belarus, Crimea)?",
    ),
  ],
  [
    "item.directProduct.734.9(j)",
    yesOrNo(
      ofItem("directProduct:734.9(j)"),
      48,
      "Is the foreign-made item a direct product under 15 CFR 734.9(j) (Iran)?",
    ),
  ],
  [
    "item.supplement6",
    yesOrNo(
      ofItem("supplement6"),
      40,
      "Is the item described in Supplement No. 6 to part 746 (chemicals, biologics, equipment listed by description) as of that day?",
    ),
  ],
  [
    "item.luxuryPriceLimit",
    yesOrNo(
      ofItem("luxuryPriceLimit"),
      40,
      "Does the item reach the value, if any, that Supplement No. 5 to part 746 sets for its HTS-6 code?",
    ),
  ],
  [
    "item.listedSoftware",
    yesOrNo(
      ofItem("listedSoftware"),
      40,
      "Is the EAR99 software of a kind named in 15 CFR 746.8(a)(8)(ii) (ERP, CRM, CAD, CAM, PLM, CNC and others)?",
    ),
  ],
  [
    "item.foodOrMedicine",
    yesOrNo(
      ofItem("foodOrMedicine"),
      40,
      "Is the EAR99 item food or medicine as the EAR defines them (15 CFR 772.1)?",
    ),
  ],
  [
    "item.personalCommunications",
    yesOrNo(
      ofItem("personalCommunications"),
      38,
      "Is the software free, widely available, and necessary for personal communications over the internet (15 CFR 746.6(d)(3))?",
    ),
  ],
  [
    "item.excludedFromIranRule",
    yesOrNo(
      ofItem("excludedFromIranRule"),
      38,
      "Is the item EAR99 food, medicine or a medical device, or incident to communications and within an OFAC general licence (15 CFR 746.7(a)(1)(iv)(B))?",
    ),
  ],
  [
    "endUser.excludedFrom746.8",
    yesOrNo(
      ofTransaction("civilEndUserOfPartnerCountry"),
      25,
      "Is the end user one of the civil end users of partner countries that 15 CFR 746.8(a)(12)(ii) names?",
    ),
  ],
  [
    "endUse.oilGasExploration",
    yesOrNo(
      "endUse.oilGasExploration",
      27,
      "Will the item be used for deepwater, Arctic or shale oil or gas projects in Russia or Belarus, or can you not determine that (15 CFR 746.8(a)(4))?",
    ),
  ],
  [
    "region",
    {
      path: "region",
      kind: "text",
      weight: 95,
      ask: "Is the destination in Crimea or in the so-called DNR or LNR regions of Ukraine?",
    },
  ],
] satisfies readonly (readonly [string, FactQuestion])[]);

/** Facts that are `false` until the exporter claims them. */
export const PART_746_CLAIMS: readonly string[] = CLAIMS.map(([fact]) => fact);

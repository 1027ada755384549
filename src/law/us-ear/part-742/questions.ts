import { type FactQuestion, ofItem, ofTransaction } from "../fact-question.ts";

/** Claimed by the exporter, and false until then. */
export const PART_742_CLAIMS: readonly string[] = [
  "claimed.employedSince20240906",
  "claimed.equivalentControls",
  "claimed.approvedInSupplement8",
];

/** Facts on the reasons for control. */
export const PART_742_QUESTIONS: Readonly<Record<string, FactQuestion>> = {
  "item.massMarketClassified": {
    path: ofItem("massMarketClassified"),
    kind: "boolean",
    weight: 35,
    ask: "Has the mass-market encryption item been classified under 15 CFR 740.17?",
  },
  "item.eccnDespiteParameters": {
    path: ofItem("eccnDespiteParameters"),
    kind: "boolean",
    weight: 96,
    ask: "The parameters meet a paragraph of another ECCN than the one given. Has the item been classified with these parameters in view, so that the ECCN given stands?",
  },
  "item.endUseCertificate745": {
    path: ofItem("endUseCertificate745"),
    kind: "boolean",
    weight: 64,
    ask: "Is the end-use certificate of the importing government at hand, and submitted to BIS (15 CFR 745.2)?",
  },
  "item.militaryDeployment": {
    path: ofItem("militaryDeployment"),
    kind: "boolean",
    weight: 45,
    ask: "Is the item reexported as part of a military deployment by a unit of the government of the United States or of a country of A:1 (15 CFR 742.6(a)(3))?",
  },
  "claimed.employedSince20240906": {
    path: ofTransaction("employedSince20240906"),
    kind: "boolean",
    weight: 5,
    ask: "Was the foreign person an employee or contractor of an entity under this control on 2024-09-06, and is he on no list of part 744 (15 CFR 742.4(a)(5)(ii)(A))?",
  },
  "claimed.equivalentControls": {
    path: ofTransaction("equivalentControls"),
    kind: "boolean",
    weight: 5,
    ask: "Is the equipment subject to the EAR only under 15 CFR 734.4(a)(8) or 734.9(k), and sent from abroad by an entity in a country of part 742, Supplement No. 4, or with equivalent controls (742.4(a)(4)(ii))?",
  },
  "claimed.approvedInSupplement8": {
    path: ofTransaction("approvedInSupplement8"),
    kind: "boolean",
    weight: 5,
    ask: "Is every consignee and end user in the United Arab Emirates an entity that part 740, Supplement No. 8 approves for items at the level of 3A090.b (15 CFR 742.6(a)(6)(iii)(B))?",
  },
  datacentre: {
    path: ofItem("designedOrMarketedForDatacentre"),
    kind: "boolean",
    weight: 30,
    ask: "Is the item designed or marketed for use in a data centre?",
  },
};

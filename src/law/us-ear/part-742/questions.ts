import { type FactQuestion, ofItem } from "../fact-question.ts";

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
  datacentre: {
    path: ofItem("designedOrMarketedForDatacentre"),
    kind: "boolean",
    weight: 30,
    ask: "Is the item designed or marketed for use in a data centre?",
  },
};

import { type FactQuestion, ofItem, ofTransaction } from "../fact-question.ts";

/** Facts on what is subject to the EAR. */
export const PART_734_QUESTIONS: Readonly<Record<string, FactQuestion>> = {
  "item.origin": {
    path: "items[{line}].origin",
    kind: "text",
    weight: 55,
    ask: "In which country was the item made? Whether it is subject to the EAR depends on it.",
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
  "deemed.permanentResident": {
    path: ofTransaction("permanentResident"),
    kind: "boolean",
    weight: 50,
    ask: "Is the foreign person a lawful permanent resident of the United States or a protected individual (15 CFR 734.2, 772.1)?",
  },
};

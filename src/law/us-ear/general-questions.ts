import { type FactQuestion, ofItem, ofTransaction } from "./fact-question.ts";

/** Columns of the Country Chart that are not known on some days. */
const OPEN_COLUMNS = ["FC 1", "CC 1", "CC 2", "CC 3"];

/** Facts that several parts read: the classification, the parties, the destination. */
export const GENERAL_QUESTIONS: Readonly<Record<string, FactQuestion>> = {
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
    path: ofTransaction("rulesOf"),
    kind: "text",
    weight: 92,
    ask: "The destination has no row of its own in the Country Chart. Which country's row and groups apply to it (its ISO code)?",
  },
  "item.rowsOfDay": {
    path: ofItem("rowsOfDay"),
    kind: "text",
    weight: 79,
    ask: "The ECCN's licence requirements on the day of the transaction are not at hand: a rule has changed the entry, or it was not on the list. Which were they that day (`NS 2; AT 1`, or `none`)?",
  },
  ...Object.fromEntries(
    OPEN_COLUMNS.map((column) => [
      `chart.${column}`,
      {
        path: ofTransaction(`chart ${column}`),
        kind: "boolean",
        weight: 68,
        ask: `The column ${column} of the Country Chart on the day of the transaction is not at hand. Did the destination have an X in it that day?`,
      } as const,
    ]),
  ),
  destinationColumns: {
    path: ofTransaction("destinationColumns"),
    kind: "text",
    weight: 91,
    ask: "The destination's row of the Country Chart on the day of the transaction is not at hand. Which columns had an X that day (`NS 1; RS 1`, or `none`)?",
  },
  destinationGroups: {
    path: ofTransaction("destinationGroups"),
    kind: "text",
    weight: 91,
    ask: "The destination's Country Groups on the day of the transaction are not at hand. Which were they that day (`D:1 D:5`, or `none`)?",
  },
  otherListingReviewed: {
    path: ofTransaction("otherListingReviewed"),
    kind: "boolean",
    weight: 76,
    ask: "A party stands on a list whose law is not encoded. Has somebody reviewed the listing and found that it does not stop this transaction?",
  },
  "party.endUser": {
    path: "parties",
    kind: "text",
    weight: 85,
    ask: "Who is the end user? Give the name, or the name and the country, `Beispiel GmbH:DE`.",
  },
  "party.headquartersD5": {
    path: "parties",
    kind: "text",
    weight: 75,
    ask: "Where is the party, or its ultimate parent, headquartered? Advanced computing items need a licence to parties headquartered in Macau or a D:5 country. Give headquarters and parentHeadquarters.",
  },
  "exporter.usPerson": {
    path: ofTransaction("usPerson"),
    kind: "boolean",
    weight: 50,
    ask: "Is a US person taking part, or does the transaction touch the United States?",
  },
};

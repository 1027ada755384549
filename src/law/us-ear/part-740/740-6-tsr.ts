import { all, fact, named, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import { NOT_SUDAN_OR_UKRAINE, ONLY_NS } from "./740-4-gbs.ts";
import {
  days,
  type ExceptionQuestions,
  inGroup,
  type LicenceExceptionRule,
  questions,
  SOFTWARE,
  stated,
  TECHNOLOGY,
} from "./licence-exception.ts";

const COMMON = all(
  oneOf("item.kind", "software or technology", ["software", "technology"]),
  inGroup("B"),
  NOT_SUDAN_OR_UKRAINE,
  ONLY_NS,
  named("the ECCN offers TSR for the item", fact("item.tsrOffered")),
  stated("tsrWrittenAssurance"),
);
const PARAGRAPHS = [
  { paragraph: "(a)(1)", title: "Technology, with the importer's written assurance", when: TECHNOLOGY },
  { paragraph: "(a)(2)", title: "Software, with the importer's written assurance", when: SOFTWARE },
].map((one) => ({ ...one, duties: ["Wassenaar report where 743.1 requires one"] }));

/** 15 CFR 740.6. On 2025-01-16 (90 FR 4615) the assurance for 3E069 technology was added. */
export const tsr: LicenceExceptionRule = {
  id: "TSR",
  title: "Technology and software under restriction",
  section: "740.6",
  before: "not-encoded",
  versions: [
    {
      ...days("2021-01-19", "2025-01-16"),
      cite: cfr15("740.6", "86 FR 4933"),
      when: COMMON,
      paragraphs: PARAGRAPHS,
    },
    { ...days("2025-01-16"), cite: cfr15("740.6; 90 FR 4615"), when: COMMON, paragraphs: PARAGRAPHS },
  ],
};

export const tsrQuestions: ExceptionQuestions = questions({
  tsrWrittenAssurance:
    "Have you received the importer's written assurance on nationals of, and exports to, D:1, E:1 and E:2, for 3E069 also on D:5, Macau and 3A999 destinations (15 CFR 740.6(a)(1)–(3))?",
  tsrOffered:
    "Does the TSR paragraph of the ECCN's entry cover this item? It depends on words (15 CFR 740.6; part 774).",
});

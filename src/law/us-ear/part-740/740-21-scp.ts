import { all, equals } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  days,
  type ExceptionParagraph,
  type ExceptionQuestions,
  type LicenceExceptionRule,
  ONLY_AT_OR_EAR99,
  questions,
  stated,
} from "./licence-exception.ts";

const PARAGRAPHS: readonly ExceptionParagraph[] = [
  {
    paragraph: "(b)",
    title: "Living conditions and independent economic activity",
    when: stated("scpLivingConditions"),
  },
  { paragraph: "(c)", title: "Civil society", when: stated("scpCivilSociety") },
  { paragraph: "(d)", title: "Communications and news", when: stated("scpCommunications") },
  {
    paragraph: "(e)",
    title: "Persons with an OFAC-authorised presence in Cuba",
    when: stated("scpAuthorisedPresence"),
  },
  {
    paragraph: "(f)",
    title: "Temporary exports",
    when: stated("scpTemporary"),
    duties: ["returned within one year"],
  },
];

/** 15 CFR 740.21, last amended 2019-10-21 (84 FR 56121). */
export const scp: LicenceExceptionRule = {
  id: "SCP",
  title: "Support for the Cuban people",
  section: "740.21",
  before: "not-encoded",
  versions: [
    {
      ...days("2019-10-21"),
      cite: cfr15("740.21; 84 FR 56121"),
      when: all(equals("dest", "CU"), ONLY_AT_OR_EAR99),
      paragraphs: PARAGRAPHS,
    },
  ],
};

export const scpQuestions: ExceptionQuestions = questions({
  scpLivingConditions:
    "Is it for the Cuban private sector's own activities, not to earn for or serve the state, or sold to individuals for personal use, officials excepted (15 CFR 740.21(b))?",
  scpCivilSociety:
    "Is it a donation, a traveller's item or for an organisation in the ways of 15 CFR 740.21(c), independent of government and party?",
  scpCommunications:
    "Is it for telecommunications infrastructure, news media or private software development in the ways of 15 CFR 740.21(d), to no excluded end user?",
  scpAuthorisedPresence:
    "Is it for a person authorised by OFAC to have a physical or business presence in Cuba (15 CFR 740.21(e)(1))?",
  scpTemporary:
    "Is it a temporary export of a kind in 15 CFR 740.21(f), under effective control, no order received, for at most a year?",
});

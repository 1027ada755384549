import { all, any, equals, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  COMMODITY,
  days,
  type ExceptionQuestions,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

const WHERE = any(
  oneOf("dest", "Russia, Belarus", ["RU", "BY"]),
  oneOf("region", "Crimea, DNR, LNR", ["crimea", "dnr", "lnr"]),
);

/** 15 CFR 740.23: since 2024-04-29 (89 FR 33227), as amended 2024-08-27 (89 FR 68543). */
export const med: LicenceExceptionRule = {
  id: "MED",
  title: "Medical devices",
  section: "740.23",
  before: "not-in-force",
  versions: [
    {
      ...days("2024-04-29"),
      cite: cfr15("740.23; 89 FR 33227, 89 FR 68543"),
      when: all(
        WHERE,
        COMMODITY,
        equals("item.eccn", "EAR99"),
        not(stated("medProscribedPerson")),
        not(stated("medForProduction")),
        stated("medDistributionVerified"),
      ),
      paragraphs: [
        { paragraph: "(a)", title: "EAR99 medical devices", when: stated("medMedicalDevice") },
        {
          paragraph: "(a)(1)–(2)",
          title: "EAR99 parts to replace or maintain, no more than are in use",
          when: stated("medReplacementPart"),
        },
      ],
    },
  ],
};

export const medQuestions: ExceptionQuestions = questions({
  medMedicalDevice: "Is it a medical device as 15 CFR 772.1 defines it?",
  medReplacementPart:
    "Is it a part only for EAR99 medical devices, to replace a broken one or for maintenance, in no greater number than is in use there (15 CFR 740.23(a)(1)–(2))?",
  medProscribedPerson:
    "Is a party a proscribed person, a military end user or on the Entity List or Military End-User List (15 CFR 740.23(b)(1))?",
  medForProduction:
    "Does it go to a production facility, or is it known to be for developing or producing items (15 CFR 740.23(b)(2)–(3))?",
  medDistributionVerified:
    "Is there a system of distribution, verified, that keeps the devices from such persons (15 CFR 740.23(c))?",
});

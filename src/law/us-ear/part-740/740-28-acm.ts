import { all, fact, named, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  D5_OR_MACAU,
  days,
  type ExceptionQuestions,
  itemIn,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

/** 15 CFR 740.28: text of 90 FR 4544, compliance from 2025-05-15. */
export const acm: LicenceExceptionRule = {
  id: "ACM",
  title: "Advanced compute manufacturing",
  section: "740.28",
  before: "not-in-force",
  versions: [
    {
      ...days("2025-05-15"),
      cite: cfr15("740.28; 90 FR 4559, 90 FR 5309"),
      when: all(
        itemIn("740.28(b)"),
        not(D5_OR_MACAU),
        named("no party is headquartered in Macau or D:5", not(fact("party.headquartersD5"))),
        stated("acmPrivateSector"),
        stated("acmManufacture"),
        stated("acmApprovedDesigner"),
        stated("acmAccounting"),
      ),
      paragraphs: [
        {
          paragraph: "(a)",
          title: "Development, production or storage by private-sector end users",
          when: all(),
        },
      ],
    },
  ],
};

export const acmQuestions: ExceptionQuestions = questions({
  acmPrivateSector:
    "Is the end user a private-sector end user, owned or controlled by no foreign government (15 CFR 740.28(d))?",
  acmManufacture:
    "Is it for developing, producing or storing eligible items that are ultimately for customers outside Macau and D:5 (15 CFR 740.28(a))?",
  acmApprovedDesigner:
    "Was the integrated circuit designed by an approved or authorised designer, where the paragraph asks for it (15 CFR 740.28(b))?",
  acmAccounting:
    "Does the distribution system account for the items in and out of each facility (15 CFR 740.28(e))?",
});

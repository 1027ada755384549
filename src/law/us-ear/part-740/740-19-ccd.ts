import { all, any, type Condition, equals, fact, named, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  days,
  type ExceptionQuestions,
  itemIn,
  type LicenceExceptionRule,
  NOT_TECHNOLOGY,
  questions,
  stated,
} from "./licence-exception.ts";

const EAR99 = equals("item.eccn", "EAR99");
const FIRST_EIGHT: Condition = any(
  EAR99,
  itemIn("740.19(b)(1)"),
  itemIn("740.19(b)(2)"),
  itemIn("740.19(b)(3)–(8)"),
);
const CUBA_OR_SYRIA = oneOf("dest", "Cuba, Syria", ["CU", "SY"]);
const ALL_FOUR = named(
  "Belarus, Cuba, Russia or Syria",
  oneOf("dest", "Belarus, Cuba, Russia, Syria", ["BY", "CU", "RU", "SY"]),
);
/** (c): to Syria, or to eligible individuals and independent organisations elsewhere. */
const END_USER = any(equals("dest", "SY"), stated("ccdEligibleEndUser"));

/** 15 CFR 740.19. Syria joined on 2025-09-02 (90 FR 42320). */
export const ccd: LicenceExceptionRule = {
  id: "CCD",
  title: "Consumer communications devices",
  section: "740.19",
  before: "not-encoded",
  versions: [
    {
      ...days("2025-09-02"),
      cite: cfr15("740.19; 90 FR 42320"),
      when: all(NOT_TECHNOLOGY, not(fact("isDeemed")), END_USER),
      paragraphs: [
        {
          paragraph: "(b)(1)–(8)",
          title: "Consumer computers, telephones, peripherals, software",
          when: all(ALL_FOUR, FIRST_EIGHT, stated("ccdKind1To8")),
        },
        {
          paragraph: "(b)(9)–(18)",
          title: "Further consumer devices, to Cuba and Syria",
          when: all(CUBA_OR_SYRIA, any(EAR99, itemIn("740.19(b)(9)–(18)")), stated("ccdKind9To18")),
        },
      ],
    },
  ],
};

export const ccdQuestions: ExceptionQuestions = questions({
  ccdEligibleEndUser:
    "Is the end user an individual, or an independent non-governmental organisation, that 15 CFR 740.19(c) does not exclude (governments, ruling parties, their officials and organisations)?",
  ccdKind1To8:
    "Is it a consumer item of a kind and classification that 15 CFR 740.19(b)(1)–(8) lists, not encryption source code?",
  ccdKind9To18: "Is it a consumer item of a kind and classification that 15 CFR 740.19(b)(9)–(18) lists?",
});

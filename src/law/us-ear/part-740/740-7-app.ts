import { all, atLeast, equals, fact, named, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  COMMODITY,
  days,
  type ExceptionQuestions,
  inGroup,
  itemIn,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

const TIER_1 = named("a Computer Tier 1 destination", fact("dest.computerTier1"));
const TIER_3 = named("a Computer Tier 3 destination", fact("dest.computerTier3"));
const FOR_COMPUTERS = all(oneOf("item.eccn", "4D001, 4E001", ["4D001", "4E001"]), stated("appForComputers"));
const DEEMED = named("a deemed export", equals("type", "deemed-export"));
/** The APP of the computers does not exceed `limit` weighted teraflops. */
const upTo = (limit: number) => not(atLeast("appWeightedTeraflops", limit + 1e-9));

/** 15 CFR 740.7, as read in 2025-08 and on 2026-02-10. */
export const app: LicenceExceptionRule = {
  id: "APP",
  title: "Computers",
  section: "740.7",
  before: "not-encoded",
  versions: [
    {
      ...days("2025-09-01"),
      cite: cfr15("740.7"),
      when: all(stated("appNoEnhancement")),
      paragraphs: [
        {
          paragraph: "(c)(2)",
          title: "Computers and assemblies of 4A003.b and .c to Tier 1",
          when: all(COMMODITY, itemIn("740.7(c)(2)"), TIER_1, not(fact("isDeemed"))),
          duties: ["Wassenaar report where 743.1 requires one", "tell the consignee of (b)(3)"],
        },
        {
          paragraph: "(c)(3)(i)",
          title: "Technology and software for computers, to A:5",
          when: all(FOR_COMPUTERS, inGroup("A:5"), TIER_1),
        },
        {
          paragraph: "(c)(3)(ii)",
          title:
            "Development and production technology and source code up to 175 WT, deemed exports to Tier 1",
          when: all(FOR_COMPUTERS, DEEMED, TIER_1, not(inGroup("A:5")), upTo(175), stated("appValidVisa")),
        },
        {
          paragraph: "(c)(3)(iii)",
          title: "Use technology and source code up to 500 WT, deemed exports to Tier 1",
          when: all(
            FOR_COMPUTERS,
            stated("appUseOnly"),
            DEEMED,
            TIER_1,
            not(inGroup("A:5")),
            upTo(500),
            stated("appValidVisa"),
          ),
        },
        {
          paragraph: "(d)(3)(i)",
          title:
            "Development and production technology and source code up to 50 WT, deemed exports to Tier 3",
          when: all(FOR_COMPUTERS, DEEMED, TIER_3, upTo(50), stated("appValidVisa")),
        },
        {
          paragraph: "(d)(3)(ii)",
          title: "Use technology and source code up to 140 WT, deemed exports to Tier 3",
          when: all(FOR_COMPUTERS, stated("appUseOnly"), DEEMED, TIER_3, upTo(140), stated("appValidVisa")),
        },
      ],
    },
  ],
};

export const appQuestions: ExceptionQuestions = questions({
  appNoEnhancement:
    "Do you know of no plan to raise the computers' APP beyond what the destination may have (15 CFR 740.7(b)(4))?",
  appForComputers:
    "Is the technology or software specially designed for computers or assemblies of 4A003 (15 CFR 740.7(a)(2))?",
  appWeightedTeraflops: {
    kind: "number",
    ask: "What is the adjusted peak performance (APP) of the computers in weighted teraflops (15 CFR 740.7(c)(3), (d)(3))?",
  },
  appUseOnly: "Is it technology or source code for use only, not for development or production?",
  appValidVisa: "Does the foreign national hold a valid US visa where one is required (15 CFR 740.7(b)(6))?",
});

import { all, any, atLeast, equals, fact, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  controlledFor,
  days,
  type ExceptionQuestions,
  type LicenceExceptionRule,
  NOT_TECHNOLOGY,
  questions,
  stated,
} from "./licence-exception.ts";

const none = (reasons: string) => all(...reasons.split(" ").map((reason) => not(controlledFor(reason))));
const CUBA = equals("dest", "CU");

/** 15 CFR 740.12, last amended 2017-11-09 (82 FR 51985). */
export const gft: LicenceExceptionRule = {
  id: "GFT",
  title: "Gift parcels and humanitarian donations",
  section: "740.12",
  before: "not-encoded",
  versions: [
    {
      ...days("2017-11-09"),
      cite: cfr15("740.12; 82 FR 51985"),
      // 746.4(c)(3): no luxury goods to North Korea.
      when: any(not(equals("dest", "KP")), not(stated("gftLuxuryGoods"))),
      paragraphs: [
        {
          paragraph: "(a)",
          title: "Gift parcel of an individual",
          when: all(
            NOT_TECHNOLOGY,
            none("CB MT NS NP EI"),
            any(not(CUBA), not(fact("item.onCcl")), stated("gftConsumerDevice")),
            stated("gftParcel"),
            any(not(CUBA), not(stated("gftCubanOfficial"))),
            any(not(atLeast("gftParcelUsd", 800.000_001)), all(CUBA, stated("gftFood"))),
          ),
          duties: ["marked GIFT with donor and donee on the wrapper"],
        },
        {
          paragraph: "(b)",
          title: "Humanitarian donation of a US charitable organisation",
          when: all(NOT_TECHNOLOGY, none("NS CB NP MT CC"), stated("gftHumanitarian")),
          duties: ["records of 740.12(b)(7)"],
        },
      ],
    },
  ],
};

export const gftQuestions: ExceptionQuestions = questions({
  gftLuxuryGoods: "Does the parcel or donation hold luxury goods (15 CFR 746.4(c)(3))?",
  gftConsumerDevice: "Is the item one that 15 CFR 740.19(b) lists?",
  gftParcel:
    "Is it a free gift of an individual to an individual or a religious, charitable or educational body, of eligible kinds and quantities, at most one a month (15 CFR 740.12(a))?",
  gftCubanOfficial:
    "Is the donee an official, party member or organisation that 15 CFR 740.12(a)(2)(v) excludes?",
  gftParcelUsd: {
    kind: "number",
    ask: "What is the retail value of the whole gift parcel in US dollars (15 CFR 740.12(a)(2)(iv))?",
  },
  gftFood: "Is the parcel food?",
  gftHumanitarian:
    "Is it a free donation for basic human needs, listed in Supplement No. 2 to part 740, by a US charity with a verified distribution, not for large projects or excluded medical items (15 CFR 740.12(b))?",
});

import { all, any, equals, named, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  controlledFor,
  days,
  type ExceptionQuestions,
  inGroup,
  type LicenceExceptionRule,
  questions,
  SOFTWARE,
  stated,
  TECHNOLOGY,
} from "./licence-exception.ts";

const SOFTWARE_OR_TECHNOLOGY = named(
  "software or technology",
  oneOf("item.kind", "software or technology", ["software", "technology"]),
);

/** 15 CFR 740.13, as read in 2025-08 and on 2026-02-10. */
export const tsu: LicenceExceptionRule = {
  id: "TSU",
  title: "Technology and software, unrestricted",
  section: "740.13",
  before: "not-encoded",
  versions: [
    {
      ...days("2025-09-01"),
      cite: cfr15("740.13"),
      when: SOFTWARE_OR_TECHNOLOGY,
      paragraphs: [
        { paragraph: "(a)", title: "Operation technology and software", when: stated("tsuOperation") },
        { paragraph: "(b)", title: "Sales technology", when: all(TECHNOLOGY, stated("tsuSales")) },
        {
          paragraph: "(c)",
          title: "Software updates that fix errors",
          when: all(SOFTWARE, stated("tsuBugFix")),
        },
        {
          paragraph: "(d)",
          title: "Mass-market software of the General Software Note",
          when: all(
            SOFTWARE,
            not(inGroup("E:1")),
            not(controlledFor("EI")),
            not(equals("item.eccn", "5D002")),
            not(controlledFor("MT")),
            stated("tsuMassMarket"),
          ),
        },
        {
          paragraph: "(f)",
          title: "Release by a US university to its regular employee",
          when: all(
            equals("type", "deemed-export"),
            not(inGroup("D:5")),
            not(controlledFor("MT")),
            any(not(TECHNOLOGY), not(controlledFor("EI"))),
            stated("tsuUniversityEmployee"),
          ),
        },
        {
          paragraph: "(g)",
          title: "Copies of technology authorised before for the same recipient",
          when: all(TECHNOLOGY, stated("tsuCopies")),
        },
      ],
    },
  ],
};

export const tsuQuestions: ExceptionQuestions = questions({
  tsuOperation:
    "Is it the minimum necessary to install, operate, maintain or repair a lawfully exported item there, software in object code, and not restricted by its entry (15 CFR 740.13(a))?",
  tsuSales:
    "Is it data customary with a quotation or bid that discloses no detailed design, production or manufacture (15 CFR 740.13(b))?",
  tsuBugFix:
    "Does the update only correct errors, add no function, and go to the consignee of the lawfully exported original (15 CFR 740.13(c))?",
  tsuMassMarket:
    "Is the software sold from stock at retail without restriction and installable without support, and not encryption software above 64 bits (15 CFR 740.13(d))?",
  tsuUniversityEmployee:
    "Is it released by a US university to its bona fide, full-time regular employee who lives in the United States, told in writing not to pass it on, under no part 744 control (15 CFR 740.13(f))?",
  tsuCopies:
    "Is it a copy, at most editorially revised, of technology authorised before for this recipient and the identical item, with no sign of misuse (15 CFR 740.13(g))?",
});

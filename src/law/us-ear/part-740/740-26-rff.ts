import { all, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  days,
  type ExceptionQuestions,
  itemIn,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

/**
 * 15 CFR 740.26: since 2024-12-02 (89 FR 96790), as amended 2025-01-16. It answers only the Entity List requirement of
 * an entry that refers to it, so it is open only where that requirement says so.
 */
export const rff: LicenceExceptionRule = {
  id: "RFF",
  title: "Restricted fabrication facility",
  section: "740.26",
  before: "not-in-force",
  versions: [
    {
      ...days("2025-01-16"),
      cite: cfr15("740.26; 90 FR 5309"),
      when: all(
        not(itemIn("740.26(a)")),
        stated("rffEntryNamesIt"),
        stated("rffNotForEquipmentOrAdvancedNode"),
        stated("rffNotified"),
      ),
      paragraphs: [
        {
          paragraph: "(a)",
          title: "To a restricted fabrication facility, 45 days after notification",
          when: all(),
          duties: ["installation report within 30 days", "annual confirmation on 1 February"],
        },
      ],
    },
  ],
};

export const rffQuestions: ExceptionQuestions = questions({
  rffEntryNamesIt:
    "Does the Entity List entry of the facility refer to 15 CFR 740.26, and is no other listed party involved?",
  rffNotForEquipmentOrAdvancedNode:
    "Is the item neither for the equipment that 15 CFR 740.26(c)(1) names nor for making advanced-node ICs?",
  rffNotified: "Was BIS notified 45 days before (15 CFR 740.26(d)(1))?",
});

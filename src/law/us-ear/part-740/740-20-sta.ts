import { all, any, type Condition, equals, fact, named, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  COMMODITY,
  controlledFor,
  days,
  type ExceptionQuestions,
  inGroup,
  itemIn,
  type LicenceExceptionRule,
  questions,
  SERIES_9X515,
  SERIES_600,
  stated,
} from "./licence-exception.ts";

/** (b)(2): what STA never reaches. */
const LIMITS: Condition = all(
  named("(b)(2)(i): no licence is required by part 744 or 746", fact("requirement.onlyPart742")),
  not(itemIn("740.20(b)(2)(ii)")),
  ...["EI", "SS", "SL", "CW"].map((reason) => not(controlledFor(reason))),
  not(itemIn("740.20(b)(2)(v)")),
  not(itemIn("740.20(b)(2)(vii)")),
  not(itemIn("740.20(b)(2)(viii)")),
  not(itemIn("740.20(b)(2)(x)")),
  // The way out for civil telecommunications is one of the commodities, not of their technology in 3E001.
  any(not(itemIn("740.20(b)(2)(xi)")), all(COMMODITY, stated("staCivilTelecommunications"))),
);

/** (b)(3), (c)(1)(i) note, (d)(2)(vii)–(viii): the 600 series. */
const SERIES_600_RULES: Condition = any(
  not(SERIES_600),
  all(
    not(fact("item.staEndItemNotApproved")),
    stated("staPreviouslyApprovedParties"),
    stated("staUltimateUserGovernmentA5"),
    stated("sta600ConsigneeUndertaking"),
  ),
);

/** (d): ECCN furnished, statement obtained, notice with the shipment; for releases in one country a notification. */
const CONDITIONS: Condition = any(
  all(stated("staEccnFurnished"), stated("staConsigneeStatement"), stated("staShipmentNotice")),
  all(named("a release within a single country", fact("isDeemed")), stated("staReleaseNotification")),
);

/** 15 CFR 740.20, as read on 2026-02-10. */
export const sta: LicenceExceptionRule = {
  id: "STA",
  title: "Strategic trade authorisation",
  section: "740.20",
  before: "not-encoded",
  versions: [
    {
      ...days("2026-02-10"),
      cite: cfr15("740.20"),
      when: all(LIMITS, SERIES_600_RULES, CONDITIONS, any(not(SERIES_9X515), stated("sta515EndUseCheck"))),
      paragraphs: [
        {
          paragraph: "(c)(1)(i)",
          title: "NS, CB, NP, RS, CC or SI controls, to A:5",
          when: all(
            inGroup("A:5"),
            not(controlledFor("MT")),
            named(
              "a licence is required for NS, CB, NP, RS, CC or SI reasons only",
              fact("requirement.onlyStaReasons"),
            ),
            not(fact("item.staExcludedC1")),
          ),
        },
        {
          paragraph: "(c)(1)(ii)",
          title: "Unmanned aircraft of 9A012 and 9A120 below 500 kg and 300 km, to A:5",
          when: all(
            inGroup("A:5"),
            itemIn("740.20(c)(1)(ii)"),
            controlledFor("MT"),
            named(
              "a licence is required for MT, NS, CB, NP, RS, CC or SI reasons only",
              fact("requirement.onlyStaReasonsOrMt"),
            ),
            stated("staUnmannedAircraftBelowLimits"),
            not(fact("item.staExcludedC1")),
          ),
        },
        {
          paragraph: "(c)(2)",
          title: "NS controls only, to A:6",
          when: all(
            inGroup("A:6"),
            not(controlledFor("MT")),
            not(equals("item.eccn", "9B001")),
            named("a licence is required for NS reasons only", fact("requirement.onlyNationalSecurity")),
            not(fact("item.staExcludedC2")),
          ),
        },
      ],
    },
  ],
};

export const staQuestions: ExceptionQuestions = questions({
  staEccnFurnished: "Has the ECCN been furnished to the consignee (15 CFR 740.20(d)(1))?",
  staConsigneeStatement:
    "Has the prior consignee statement been obtained in writing, or is the consignee a government of A:5 or A:6 (15 CFR 740.20(d)(2))?",
  staShipmentNotice:
    "Will the consignee be told in writing with the shipment that it goes under STA, or is it intangible (15 CFR 740.20(d)(3))?",
  staReleaseNotification:
    "Has the recipient been notified in writing of the restrictions on further release (15 CFR 740.20(d)(4))?",
  staCivilTelecommunications:
    "Is the amplifier or transistor for use in civil telecommunications (15 CFR 740.20(b)(2)(xi))?",
  staPreviouslyApprovedParties:
    "Have purchaser, consignees and end user all been approved on a BIS or DDTC licence before (15 CFR 740.20(c)(1), note)?",
  staUltimateUserGovernmentA5:
    "Is the ultimate end user one that 15 CFR 740.20(b)(3)(ii) names (government forces of A:5 or the United States, work for them, or authorised use)?",
  sta600ConsigneeUndertaking:
    "Does the consignee statement hold the undertakings for 600-series items (15 CFR 740.20(d)(2)(vii)–(viii)), and is the contract's major defence equipment not above 25,000,000 dollars (b)(3)(iv)?",
  sta515EndUseCheck:
    "Does the consignee statement agree to an end-use check by the US Government (15 CFR 740.20(d)(2)(viii))?",
  staUnmannedAircraftBelowLimits:
    "Can the unmanned aircraft not deliver 500 kg of payload to a range of 300 km (15 CFR 740.20(c)(1)(ii)(A))?",
  staExcludedC1:
    "Does the STA paragraph of the ECCN's entry exclude the item from destinations in A:5, or from 740.20(c)(1)? It depends on words.",
  staExcludedC2:
    "Does the STA paragraph of the ECCN's entry exclude the item from destinations in A:6, or from 740.20(c)(2)? It depends on words.",
  staEndItemApproved: "Has BIS approved STA for this end item under 15 CFR 740.20(g)?",
});

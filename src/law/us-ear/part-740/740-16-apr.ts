import { all, any, equals, fact, named, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  COMMODITY,
  controlledFor,
  days,
  destinationIn,
  type ExceptionQuestions,
  inAnyGroup,
  inGroup,
  itemIn,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

const REEXPORT = named("a reexport", equals("type", "reexport"));
const FROM_A1 = named("from a country of Country Group A:1", fact("route.fromA1"));
const NOT_0X5ZZ = not(equals("item.series", "0x5zz"));
const NOT_UNDER_STA = not(stated("aprReceivedUnderSta"));
/** (a)(2), (b)(2)(ii): amplifiers and transistors of 3A001.b.2 and .b.3 go where they serve civil telecommunications. */
const CIVIL_TELECOMMUNICATIONS = any(
  not(itemIn("740.16 civil telecommunications")),
  stated("aprCivilTelecommunications"),
);
const none = (reasons: string) => all(...reasons.split(" ").map((reason) => not(controlledFor(reason))));

/** 15 CFR 740.16, as read in 2025-08 and on 2026-02-10. */
export const apr: LicenceExceptionRule = {
  id: "APR",
  title: "Additional permissive reexports",
  section: "740.16",
  before: "not-encoded",
  versions: [
    {
      ...days("2025-09-01"),
      cite: cfr15("740.16"),
      when: REEXPORT,
      paragraphs: [
        {
          paragraph: "(a)",
          title: "From A:1 with that government's authorisation",
          when: all(
            COMMODITY,
            FROM_A1,
            NOT_UNDER_STA,
            none("NP CB MT SI CC"),
            not(itemIn("740.16(a)(2)")),
            CIVIL_TELECOMMUNICATIONS,
            NOT_0X5ZZ,
            controlledFor("NS"),
            stated("aprForeignAuthorisation"),
            any(
              all(inGroup("B"), not(inAnyGroup("D:2", "D:3", "D:4")), stated("aprNotControlledToA1")),
              all(inGroup("D:1"), not(equals("dest", "KP"))),
            ),
          ),
        },
        {
          paragraph: "(b)(1)",
          title: "To and among A:1, for use there",
          when: all(
            COMMODITY,
            inGroup("A:1"),
            NOT_UNDER_STA,
            none("NP MT"),
            not(itemIn("740.16(b)(2)")),
            CIVIL_TELECOMMUNICATIONS,
            NOT_0X5ZZ,
            stated("aprUsedInA1"),
          ),
        },
        {
          paragraph: "(b)(3)",
          title: "Cameras of 6A003 to and among A:1",
          when: all(equals("item.eccn", "6A003"), inGroup("A:1"), NOT_UNDER_STA, stated("aprCivilCamera")),
        },
        {
          paragraph: "(c)",
          title: "Under an unused licence for direct shipment",
          when: stated("aprUnusedLicence"),
        },
        {
          paragraph: "(d)",
          title:
            "From Australia, Canada or the United Kingdom, where an exception would allow the direct export",
          when: all(
            named("from Australia, Canada or the United Kingdom", fact("route.fromAuCaGb")),
            stated("aprDirectExportUnderException"),
          ),
        },
        { paragraph: "(e)", title: "Return to the United States", when: equals("dest.own", "US") },
        {
          paragraph: "(f)",
          title:
            "To Australia, Canada or the United Kingdom, where no licence is needed from the United States",
          when: all(
            destinationIn("Australia, Canada or the United Kingdom", ["AU", "CA", "GB"]),
            stated("aprNoLicenceForDirectExport"),
          ),
        },
        {
          paragraph: "(h)",
          title: "Spare parts with foreign-made products, up to ten percent",
          when: all(COMMODITY, stated("aprSpareParts")),
        },
        {
          paragraph: "(j)",
          title: "NP Column 1 items to, among and from A:4",
          when: all(
            named("a licence is required under NP Column 1", fact("requirement.npColumn1")),
            named("a licence is required for NP or NS reasons only", fact("requirement.onlyNpOrNs")),
            any(inGroup("A:4"), fact("route.fromA4")),
            any(FROM_A1, not(controlledFor("NS")), not(inGroup("D:1"))),
            not(inAnyGroup("E:2", "D:2")),
          ),
        },
      ],
    },
  ],
};

export const aprQuestions: ExceptionQuestions = questions({
  aprForeignAuthorisation:
    "Does the reexport follow an export authorisation of the reexporting government (15 CFR 740.16(a)(1))?",
  aprNotControlledToA1:
    "Is the commodity not controlled for export to Country Group A:1 (15 CFR 740.16(a)(3)(i))?",
  aprReceivedUnderSta: "Was the commodity received under Licence Exception STA (15 CFR 740.20(e))?",
  aprCivilTelecommunications:
    "Is the amplifier or transistor reexported for use in civil telecommunications (15 CFR 740.16(a)(2), (b)(2)(ii))?",
  aprUsedInA1:
    "Is it for use within A:1, or for a further reexport that the EAR allow (15 CFR 740.16(b)(1))?",
  aprCivilCamera:
    "Is the camera a packaged consumer product, or one of at most 111,000 elements to be built into a civil product (15 CFR 740.16(b)(3))?",
  aprUnusedLicence:
    "Does an unused licence authorise the direct shipment from the United States to this destination, on these terms (15 CFR 740.16(c))?",
  aprDirectExportUnderException:
    "Could the item be exported directly from the United States to this destination under a licence exception now (15 CFR 740.16(d))?",
  aprNoLicenceForDirectExport:
    "Could the item be exported there from the United States without a licence (15 CFR 740.16(f))?",
  aprSpareParts:
    "Are they US-origin spare parts that accompany foreign-made products and do not exceed ten percent of their value, within the restrictions of 15 CFR 734.4 (15 CFR 740.16(h))?",
});

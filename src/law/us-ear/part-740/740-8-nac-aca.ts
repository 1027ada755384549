import { all, any, type Condition, equals, fact, named, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  D5_OR_MACAU,
  days,
  type ExceptionQuestions,
  inAnyGroup,
  itemIn,
  type LicenceExceptionRule,
  questions,
  stated,
} from "./licence-exception.ts";

/** (a): not what is both at the level of 3A090.a and designed or marketed for data centres. */
const NOT_DATACENTRE_AT_LEVEL_A = named(
  "not designed or marketed for data centres at the level of 3A090.a",
  not(all(fact("item.see.742.6(a)(6)(iii)(A)"), fact("datacentre"))),
);
const ITEM = all(itemIn("740.8(a)"), NOT_DATACENTRE_AT_LEVEL_A);
const HEADQUARTERED_THERE = named("a party is headquartered in Macau or D:5", fact("party.headquartersD5"));
const THERE: Condition = any(D5_OR_MACAU, HEADQUARTERED_THERE);
const EXPORT_OR_REEXPORT = oneOf("type", "export or reexport", ["export", "reexport"]);
const ENCRYPTION = any(not(itemIn("740.8(a)(3)")), stated("nacEncryptionRequirementsMet"));
const ORDERED = stated("nacPurchaseOrder");
const NOTIFIED = stated("nacConfirmed");

/** 15 CFR 740.8: NAC, alone from 2023-11-17, beside ACA since 2024-04-04 (89 FR 23876). */
export const nac: LicenceExceptionRule = {
  id: "NAC",
  title: "Notified advanced computing",
  section: "740.8",
  before: "not-in-force",
  versions: [
    {
      ...days("2023-11-17", "2024-04-04"),
      cite: cfr15("740.8", "88 FR 73458"),
      when: all(ITEM, EXPORT_OR_REEXPORT, ORDERED, ENCRYPTION),
      paragraphs: [
        {
          paragraph: "(a)(2)",
          title: "To Macau, D:5 and parties headquartered there, after notification",
          when: all(THERE, NOTIFIED),
        },
        {
          paragraph: "(a)(1)",
          title: "To D:1 and D:4, without notification",
          when: all(inAnyGroup("D:1", "D:4"), not(THERE)),
        },
      ],
    },
    {
      ...days("2024-04-04"),
      cite: cfr15("740.8; 89 FR 23876"),
      when: all(ITEM, EXPORT_OR_REEXPORT, ORDERED, ENCRYPTION),
      paragraphs: [
        {
          paragraph: "(a)",
          title: "To Macau, D:5 and parties headquartered there, after notification",
          when: all(THERE, NOTIFIED),
        },
      ],
    },
  ],
};

export const aca: LicenceExceptionRule = {
  id: "ACA",
  title: "Advanced computing authorised",
  section: "740.8",
  before: "not-in-force",
  versions: [
    {
      ...days("2024-04-04"),
      cite: cfr15("740.8; 89 FR 23876"),
      when: all(ITEM, ORDERED, ENCRYPTION),
      paragraphs: [
        {
          paragraph: "(a)",
          title: "Elsewhere, or in-country transfers within Macau and D:5",
          when: any(not(THERE), all(equals("type", "in-country-transfer"), D5_OR_MACAU)),
        },
      ],
    },
  ],
};

export const nacQuestions: ExceptionQuestions = questions({
  nacPurchaseOrder:
    "Do you hold a written purchase order, or is it a commercial sample (15 CFR 740.8(a)(1))?",
  nacConfirmed:
    "Has BIS confirmed NAC for this item, end user, quantity and value after the notification of 25 days (15 CFR 740.8(a)(2), (c))?",
  nacEncryptionRequirementsMet:
    "Are all requirements of Licence Exception ENC met for the encryption item (15 CFR 740.8(a)(3))?",
});

import { all, any, type Condition, equals, named, not, oneOf } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  days,
  type ExceptionParagraph,
  type ExceptionQuestions,
  inAnyGroup,
  itemIn,
  type LicenceExceptionRule,
  NOT_TECHNOLOGY,
  questions,
  stated,
} from "./licence-exception.ts";

/** (f): cryptanalytic, penetration and network-analysis items not for intrusion. */
const NO_INTRUSION: Condition = any(not(stated("encIntrusionCapable")), not(stated("encUnauthorisedAccess")));
const IN_SUPPLEMENT_3 = named(
  "the end user is located or headquartered in a country of Supplement No. 3 to part 740",
  stated("encEndUserInSupplement3"),
);
/** (b)(2): what needs a classification request before it goes, told apart by the exporter. */
const IS_B2 = stated("encListedInB2");
const IS_B3 = stated("encListedInB3");
const CLASSIFIED = stated("encClassificationRequestMade");
const THIRTY_DAYS = stated("encThirtyDaysPassed");
const TECHNOLOGY = named("the item is technology", equals("item.kind", "technology"));
const SEMIANNUAL = ["semi-annual sales report (740.17(e)(1))"];

/** (b)(2), by kind of item: to the end users of its own paragraph after thirty days, or as the note to (b)(2) says. */
function classified(
  paragraph: string,
  title: string,
  { isOfKind, mayReceive }: { readonly isOfKind: Condition; readonly mayReceive: Condition },
): ExceptionParagraph {
  const byNote = all(IN_SUPPLEMENT_3, stated("encB2NoteApplies"));
  return {
    paragraph,
    title,
    when: all(IS_B2, isOfKind, CLASSIFIED, any(all(mayReceive, THIRTY_DAYS), byNote)),
    duties: SEMIANNUAL,
  };
}

const NO_GOVERNMENT = named("the end user is no government end user", not(stated("encGovernmentEndUser")));

const B2_PARAGRAPHS: readonly ExceptionParagraph[] = [
  classified("(b)(2)(i)(A)", "Network infrastructure", {
    isOfKind: all(NOT_TECHNOLOGY, stated("encNetworkInfrastructure")),
    mayReceive: any(NO_GOVERNMENT, stated("encLessSensitiveGovernment")),
  }),
  classified(
    "(b)(2)(i)(B)",
    "Source code, customised, quantum, penetration, radio and spread-spectrum items",
    {
      isOfKind: all(NOT_TECHNOLOGY, stated("encOtherB2Item")),
      mayReceive: NO_GOVERNMENT,
    },
  ),
  classified("(b)(2)(ii)", "Cryptanalytic commodities and software", {
    isOfKind: all(NOT_TECHNOLOGY, stated("encCryptanalytic")),
    mayReceive: NO_GOVERNMENT,
  }),
  classified("(b)(2)(iii)", "Open cryptographic interface", {
    isOfKind: stated("encOpenInterface"),
    mayReceive: IN_SUPPLEMENT_3,
  }),
  classified("(b)(2)(iv)(A)", "Technology for non-standard cryptography", {
    isOfKind: all(TECHNOLOGY, stated("encNonStandardTechnology")),
    mayReceive: IN_SUPPLEMENT_3,
  }),
  classified("(b)(2)(iv)(B)", "Other encryption technology", {
    isOfKind: all(
      TECHNOLOGY,
      not(stated("encCryptanalytic")),
      not(stated("encOpenInterface")),
      not(stated("encNonStandardTechnology")),
    ),
    mayReceive: all(NO_GOVERNMENT, not(inAnyGroup("D:1", "E:1", "E:2"))),
  }),
];

/** 15 CFR 740.17, last amended 2024-04-19 (89 FR 28599). */
export const enc: LicenceExceptionRule = {
  id: "ENC",
  title: "Encryption commodities, software and technology",
  section: "740.17",
  before: "not-encoded",
  versions: [
    {
      ...days("2024-04-19"),
      cite: cfr15("740.17; 89 FR 28599"),
      when: all(itemIn("740.17 items"), not(inAnyGroup("E:1", "E:2")), NO_INTRUSION),
      paragraphs: [
        {
          paragraph: "(a)(1)",
          title: "Private sector end users headquartered in Supplement No. 3 countries, internal use",
          when: stated("encPrivateSectorSupplement3"),
        },
        {
          paragraph: "(a)(2)",
          title: "US subsidiaries and employees of US companies",
          when: stated("encUsSubsidiary"),
        },
        {
          paragraph: "(a)(3)",
          title: "Non-US products with US-origin encryption classified before",
          when: all(
            oneOf("type", "reexport or transfer", ["reexport", "in-country-transfer"]),
            stated("encForeignProduct"),
          ),
        },
        {
          paragraph: "(b)(1)",
          title: "Self-classified items outside (b)(2) and (b)(3)",
          when: all(itemIn("740.17(b)(1)"), not(IS_B2), not(IS_B3), stated("encSelfClassified")),
          duties: ["self-classification report by 1 February (740.17(e)(3))"],
        },
        ...B2_PARAGRAPHS,
        {
          paragraph: "(b)(3)",
          title: "Items of (b)(3), to any end user, after a classification request",
          when: all(NOT_TECHNOLOGY, not(IS_B2), IS_B3, CLASSIFIED, any(THIRTY_DAYS, IN_SUPPLEMENT_3)),
          duties: ["semi-annual sales report for items of (b)(3)(iii)"],
        },
      ],
    },
  ],
};

export const encQuestions: ExceptionQuestions = questions({
  encIntrusionCapable:
    "Is it a cryptanalytic item, network penetration tool or automated vulnerability analysis tool of 15 CFR 740.17(f)(1)–(3)?",
  encUnauthorisedAccess:
    "Do you know, or have reason to know, that it will affect information systems without their owners' authority (15 CFR 740.17(f))?",
  encPrivateSectorSupplement3:
    "Is it for internal development or production of new products, or other internal use among subsidiaries on the terms of 15 CFR 740.17(a)(1), by private sector end users headquartered in a Supplement No. 3 country?",
  encUsSubsidiary:
    "Does it go to a US subsidiary, or to employees, contractors or interns of a US company for internal use (15 CFR 740.17(a)(2))?",
  encForeignProduct:
    "Is it a non-US product with US-origin encryption that was classified or reported before and is unchanged (15 CFR 740.17(a)(3))?",
  encListedInB2:
    "Is the item one that 15 CFR 740.17(b)(2) describes (network infrastructure, source code, customised, quantum, penetration, cryptanalytic, open interface, technology …)?",
  encListedInB3:
    "Is the item one that 15 CFR 740.17(b)(3) describes (chips, toolkits, non-standard cryptography, network analysis, forensics, cryptographic activation)?",
  encSelfClassified:
    "Has the item been self-classified or classified by BIS, and will the self-classification report be made (15 CFR 740.17(b)(1), (e)(3))?",
  encClassificationRequestMade:
    "Has a classification request with the technical answers been submitted to BIS for the item (15 CFR 740.17(d))?",
  encThirtyDaysPassed:
    "Have 30 days passed since then without a contrary word of BIS, holds not counted (15 CFR 740.17(d)(2))?",
  encNetworkInfrastructure:
    "Is it network infrastructure of 15 CFR 740.17(b)(2)(i)(A): encrypted throughput of 250 Mbps or more, satellite above 10 Mbps, media to more than 2,500 endpoints, or radio beyond 1,000 metres?",
  encOtherB2Item:
    "Is it one of 15 CFR 740.17(b)(2)(i)(B)–(H): source code that is not public, made to a customer's or government's order, quantum cryptography, penetration tool, public safety radio, 5A002.d or .e?",
  encCryptanalytic:
    "Is it a cryptanalytic item, or technology for one (5A004.a, 5D002.a.3.a or .c.3.a; 15 CFR 740.17(b)(2)(ii))?",
  encOpenInterface: "Has it, or is it for, an open cryptographic interface (15 CFR 740.17(b)(2)(iii))?",
  encNonStandardTechnology: "Is it technology for non-standard cryptography (15 CFR 740.17(b)(2)(iv)(A))?",
  encGovernmentEndUser: "Is the end user a government end user of 15 CFR 772.1?",
  encLessSensitiveGovernment: "Is it a less sensitive government end user (15 CFR 740.17, part 772)?",
  encEndUserInSupplement3:
    "Is the end user located or headquartered in a country of Supplement No. 3 to part 740?",
  encB2NoteApplies:
    "Does the note to 15 CFR 740.17(b)(2) allow the item at once after the request to such a country?",
});

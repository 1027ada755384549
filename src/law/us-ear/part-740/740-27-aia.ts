import { all, any, atLeast, equals, not } from "../../../rules/condition.ts";
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

/** (b)(1), (b)(3): asked for commodities, software and technology, not for the model weights of (a)(3). */
const CONSIGNEE_TOLD = all(stated("aiaEccnFurnished"), stated("aiaShipmentNotice"));

/** 15 CFR 740.27: text of 90 FR 4544, compliance from 2025-05-15; not enforced as announced on 2025-05-13. */
export const aia: LicenceExceptionRule = {
  id: "AIA",
  title: "Artificial intelligence authorisation",
  section: "740.27",
  before: "not-in-force",
  versions: [
    {
      ...days("2025-05-15"),
      cite: cfr15("740.27; 90 FR 4559, 90 FR 5309"),
      when: not(D5_OR_MACAU),
      paragraphs: [
        {
          paragraph: "(a)(1)",
          title: "Advanced computing commodities to Supplement No. 5(a) destinations",
          when: all(
            CONSIGNEE_TOLD,
            itemIn("740.27(a)(1)"),
            stated("aiaDestinationAndHeadquarters"),
            stated("aiaApprovedDesigner"),
            not(stated("aiaModelTrainingForOthers")),
            any(not(atLeast("aiaCumulativeTpp", 253_000_000)), stated("aiaCertificationSubmitted")),
            stated("aiaConsigneeCertification"),
          ),
          duties: ["certification sent to BIS where the cumulative TPP reaches 253,000,000"],
        },
        {
          paragraph: "(a)(2)(i)",
          title: "Software and technology for them",
          when: all(CONSIGNEE_TOLD, itemIn("740.27(a)(2)(i)"), stated("aiaDestinationAndHeadquarters")),
        },
        {
          paragraph: "(a)(3)",
          title: "Model weights of 4E091",
          when: all(equals("item.eccn", "4E091"), stated("aiaModelWeights")),
        },
      ],
    },
  ],
};

export const aiaQuestions: ExceptionQuestions = questions({
  aiaEccnFurnished: "Has the ECCN been furnished to the ultimate consignee (15 CFR 740.27(b)(1))?",
  aiaShipmentNotice:
    "Will the ultimate consignee be notified in writing with the shipment (15 CFR 740.27(b)(3))?",
  aiaDestinationAndHeadquarters:
    "Is the recipient located and headquartered, with its ultimate parent, in a destination of paragraph (a) of Supplement No. 5 to part 740 (15 CFR 740.27(a))?",
  aiaApprovedDesigner:
    "Was the integrated circuit designed by an approved or authorised designer, where the paragraph asks for it (15 CFR 740.27(a)(1))?",
  aiaModelTrainingForOthers:
    "Is it for training models of 4E091 for entities headquartered or located outside those destinations (15 CFR 740.27(a))?",
  aiaCumulativeTpp: {
    kind: "number",
    ask: "What cumulative TPP will the ultimate consignee have received under AIA (15 CFR 740.27(c))?",
  },
  aiaCertificationSubmitted: "Was the certification sent to BIS (15 CFR 740.27(c))?",
  aiaConsigneeCertification:
    "Has the ultimate consignee's certification been obtained (15 CFR 740.27(b)(2))?",
  aiaModelWeights:
    "Are the weights for an entity headquartered in Supplement No. 5(a) destinations, outside Macau and D:5, stored as 15 CFR 740.27(a)(3) requires?",
});

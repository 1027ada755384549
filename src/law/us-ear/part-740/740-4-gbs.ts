import { all, type Condition, fact, named, not } from "../../../rules/condition.ts";
import { cfr15 } from "../ear-provision.ts";
import {
  COMMODITY,
  days,
  destinationIn,
  type ExceptionQuestions,
  inGroup,
  type LicenceExceptionRule,
  questions,
} from "./licence-exception.ts";

/** Sudan and Ukraine are in Country Group B, but neither GBS nor TSR reaches them. */
export const NOT_SUDAN_OR_UKRAINE: Condition = not(destinationIn("Sudan or Ukraine", ["SD", "UA"]));
/** Every licence requirement found is that of an NS column. */
export const ONLY_NS: Condition = named(
  "a licence is required for NS reasons only",
  fact("requirement.onlyNationalSecurity"),
);

/** 15 CFR 740.4. */
export const gbs: LicenceExceptionRule = {
  id: "GBS",
  title: "Shipments to Country Group B countries",
  section: "740.4",
  before: "not-encoded",
  versions: [
    {
      ...days("2021-01-19"),
      cite: cfr15("740.4; 86 FR 4933"),
      when: all(
        COMMODITY,
        inGroup("B"),
        NOT_SUDAN_OR_UKRAINE,
        ONLY_NS,
        named("the ECCN offers GBS for the item", fact("item.gbsOffered")),
      ),
      paragraphs: [
        {
          paragraph: "",
          title: "A commodity controlled for NS reasons only, to Country Group B",
          when: all(),
          duties: ["Wassenaar report where 743.1 requires one"],
        },
      ],
    },
  ],
};

export const gbsQuestions: ExceptionQuestions = questions({
  gbsOffered:
    "Does the GBS paragraph of the ECCN's entry cover this item? It depends on words (15 CFR 740.4; part 774).",
});

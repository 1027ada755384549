import { fact } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";
import { endUseLicence } from "./end-use-terms.ts";

/** The paragraphs by which BIS can inform an exporter that a licence is required ("is informed" letters). */
export const informedByBis: EarProvision = {
  id: "us-ear.744.informed",
  title: "Informed by BIS",
  before: "not-encoded",
  versions: [
    version(
      { from: "1996-03-25" },
      cfr15(
        "744.2(b), 744.3(b), 744.4(b), 744.6(c)(1), 744.9(b), 744.11(c), 744.17(b), 744.21(b), 744.22(b), 744.23(b), 746.8(a)(4)(ii)",
      ),
      {
        when: fact("endUse.informedByBis"),
        then: endUseLicence(
          "BIS has informed the exporter that this transaction needs a licence.",
          "as the notice states",
        ),
      },
    ),
  ],
};

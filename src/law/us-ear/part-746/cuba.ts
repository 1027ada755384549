import { all, any, equals, fact, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

/** 15 CFR 746.2: everything subject to the EAR needs a licence to Cuba; EAR99 technology may be released to nationals. */
export const cuba: EarProvision = {
  id: "us-ear.746.2.a",
  title: "Embargo of Cuba",
  before: "not-encoded",
  concerns: equals("dest", "CU"),
  versions: [
    version({ from: "2016-10-17" }, cfr15("746.2(a)"), {
      when: all(
        equals("dest", "CU"),
        not(
          all(
            fact("isDeemed"),
            any(equals("item.kind", "technology"), equals("item.kind", "software")),
            equals("item.eccn", "EAR99"),
          ),
        ),
      ),
      then: {
        kind: "licence-required",
        policy: "general policy of denial",
        because:
          "All items subject to the EAR need a licence to Cuba; OFAC's Cuban Assets Control Regulations (31 CFR part 515) apply beside it.",
        exceptions: ["TMP", "TSU", "RPL", "BAG", "GOV", "GFT", "AVS", "APR", "AGR", "CCD", "SCP"],
      },
    }),
  ],
};

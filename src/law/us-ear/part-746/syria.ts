import { all, any, equals, fact, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

const OPEN_BEFORE_2025 = ["TMP", "GOV", "TSU", "BAG", "AVS"];
const OPEN_SINCE_2025 = ["SPP", "TMP", "RPL", "GOV", "TSU", "BAG", "AVS", "CCD"];

/** 15 CFR 746.9: everything subject to the EAR needs a licence to Syria, EAR99 food and medicine apart. */
const when = all(
  equals("dest", "SY"),
  not(all(equals("item.eccn", "EAR99"), any(fact("item.foodOrMedicine"), fact("isDeemed")))),
);

export const syria: EarProvision = {
  id: "us-ear.746.9.a",
  title: "Syria",
  before: "not-encoded",
  concerns: equals("dest", "SY"),
  versions: [
    version({ from: "2011-12-12", to: "2025-09-02" }, cfr15("746.9(a)", "eCFR 2025-08"), {
      when,
      then: {
        kind: "licence-required",
        policy: "general policy of denial",
        because: "All items subject to the EAR, EAR99 food and medicine apart, need a licence to Syria.",
        exceptions: OPEN_BEFORE_2025,
      },
    }),
    version({ from: "2025-09-02" }, cfr15("746.9(a); 90 FR 42320"), {
      when,
      then: {
        kind: "licence-required",
        policy:
          "presumption of approval for commercial uses that support the Syrian people, else case by case",
        because:
          "All items subject to the EAR, EAR99 food and medicine apart, need a licence to Syria; EAR99 items may go under Licence Exception SPP.",
        exceptions: OPEN_SINCE_2025,
      },
    }),
  ],
};

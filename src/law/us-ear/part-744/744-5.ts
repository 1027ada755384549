import { all, equals, fact } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { endUseLicence } from "./end-use-terms.ts";

/** 15 CFR 744.5(a): technology for maritime nuclear propulsion. */
export const maritimeNuclearPropulsion: EarProvision = {
  id: "us-ear.744.5.a",
  title: "Maritime nuclear propulsion",
  before: "not-encoded",
  versions: [
    version({ from: "2008-11-18" }, cfr15("744.5(a); 73 FR 68326", READ_2026_07), {
      when: all(equals("item.kind", "technology"), fact("endUse.maritimeNuclear")),
      then: endUseLicence(
        "The technology is known to be for a foreign maritime nuclear propulsion project.",
        "no naval projects outside an agreement under section 123(d) of the Atomic Energy Act; civil projects in friendly countries encouraged",
      ),
    }),
  ],
};

import { all, fact, has } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { endUseLicence, MILITARY } from "./end-use-terms.ts";

/** 15 CFR 744.17(a): microprocessors of 5 GFLOPS and 32 bits or more, for military ends in D:1. */
export const militaryMicroprocessors: EarProvision = {
  id: "us-ear.744.17.a",
  title: "Microprocessors for military end uses and end users",
  before: "not-encoded",
  versions: [
    version({ from: "2014-12-17" }, cfr15("744.17(a); 79 FR 75046", READ_2026_07), {
      when: all(fact("item.in.744.17(a)"), has("dest.groups", "D:1"), MILITARY),
      then: endUseLicence(
        "The microprocessor, or its software or technology, is known to be for a military end use or user in Country Group D:1.",
        "presumption of denial",
        ["GOV"],
      ),
    }),
  ],
};

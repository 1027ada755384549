import { all, fact, has, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { endUseLicence } from "./end-use-terms.ts";

const POLICY = "case by case; denied where the contribution is material";

/** 15 CFR 744.4(a), first part: chemical and biological weapons, worldwide. */
export const chemicalBiologicalWeapons: EarProvision = {
  id: "us-ear.744.4.a",
  title: "Chemical and biological weapons",
  before: "not-encoded",
  versions: [
    version({ from: "2021-01-15" }, cfr15("744.4(a); 86 FR 4871", READ_2026_07), {
      when: fact("endUse.chemicalBiological"),
      then: endUseLicence("The item is known to be for chemical or biological weapons.", POLICY),
    }),
  ],
};

/** 15 CFR 744.4(a), second part: whole plants for precursors of 1C350, outside the Australia Group (A:3). */
export const precursorPlants: EarProvision = {
  id: "us-ear.744.4.a-plant",
  title: "Whole plants for chemical weapons precursors",
  before: "not-encoded",
  versions: [
    version({ from: "2021-01-15" }, cfr15("744.4(a); 86 FR 4871", READ_2026_07), {
      when: all(not(has("dest.groups", "A:3")), fact("endUse.precursorPlant")),
      then: endUseLicence(
        "The item is known to be for a whole plant that makes precursors of ECCN 1C350, outside Country Group A:3.",
        POLICY,
      ),
    }),
  ],
};

import { all, any, equals, fact, has, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";
import { IN_ROLE, IS_PARTY } from "../part-744/party-terms.ts";

/** 746.10(a)(2): the programmes of blocked oligarchs and malign actors. */
const PROGRAMMES = [
  "BELARUS",
  "BELARUS-EO14038",
  "RUSSIA-EO14024",
  "UKRAINE-EO13660",
  "UKRAINE-EO13661",
  "UKRAINE-EO13662",
  "UKRAINE-EO13685",
];

/**
 * 15 CFR 746.10(a)(2): luxury goods to blocked Russian and Belarusian oligarchs and malign actors anywhere, until 744.8
 * covered them with every item on 2024-03-21 (89 FR 20107).
 */
export const luxuryToOligarchs: EarProvision = {
  id: "us-ear.746.10.a.2",
  title: "Luxury goods to Russian and Belarusian oligarchs",
  before: "not-in-force",
  versions: [
    version({ from: "2022-03-11", to: "2024-03-21" }, cfr15("746.10(a)(2)", "87 FR 14785"), {
      when: all(
        equals("measure.kind", "blocking"),
        IS_PARTY,
        IN_ROLE,
        any(...PROGRAMMES.map((one) => has("measure.programmes", one))),
        not(fact("item.onCcl")),
        equals("item.kind", "commodity"),
        fact("item.hts.5"),
        fact("item.luxuryPriceLimit"),
      ),
      then: {
        kind: "licence-required",
        policy: "policy of denial",
        because: "A luxury good of Supplement No. 5 goes to a blocked Russian or Belarusian person.",
        exceptions: [],
      },
    }),
  ],
};

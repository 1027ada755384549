import { all, any, atLeast, named, not } from "../../../rules/condition.ts";
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

/** 15 CFR 740.25: since 2024-12-02 (89 FR 96790). */
export const hbm: LicenceExceptionRule = {
  id: "HBM",
  title: "High-bandwidth memory",
  section: "740.25",
  before: "not-in-force",
  versions: [
    {
      ...days("2024-12-02"),
      cite: cfr15("740.25; 89 FR 96814"),
      when: all(
        itemIn("740.25(a)"),
        stated("hbmExporterHeadquarters"),
        named("(c): memory bandwidth density below 3.3 GB/s/mm²", not(atLeast("hbmBandwidthDensity", 3.3))),
        any(not(D5_OR_MACAU), stated("hbmBoughtByDesigner")),
        stated("hbmDirectToPackagingSite"),
        not(stated("hbmAdvancedNodeSite")),
      ),
      paragraphs: [
        {
          paragraph: "(c)(2)(i)",
          title: "To a packaging site headquartered in the United States, A:5 or A:6",
          when: all(stated("hbmSiteInA5A6"), stated("hbmSiteConfirms")),
        },
        {
          paragraph: "(c)(2)(ii)",
          title: "To another packaging site, the finished goods coming back",
          when: all(not(stated("hbmSiteInA5A6")), stated("hbmSentBackAndCounted")),
          duties: ["a difference above one percent is a red flag, reported within 60 days (740.25(e))"],
        },
      ],
    },
  ],
};

export const hbmQuestions: ExceptionQuestions = questions({
  hbmExporterHeadquarters:
    "Is the exporter headquartered in the United States or an A:5 country, with no ultimate parent in Macau or D:5 (15 CFR 740.25(b))?",
  hbmBandwidthDensity: {
    kind: "number",
    ask: "What is the memory bandwidth density in GB/s per mm² (15 CFR 740.25(c))?",
  },
  hbmBoughtByDesigner:
    "Is it bought directly by the designer of the co-packaged commodity, who may receive it (15 CFR 740.25(c)(1))?",
  hbmDirectToPackagingSite:
    "Does it go directly to the packaging site, no distributor and no intermediary but its forwarder or broker (15 CFR 740.25(c)(2), (d)(1)–(2))?",
  hbmAdvancedNodeSite:
    "Is the site in Macau or D:5 a facility where advanced-node ICs are produced (15 CFR 740.25(d)(3))?",
  hbmSiteInA5A6:
    "Is the packaging site headquartered in the United States, A:5 or A:6, with no ultimate parent in Macau or D:5 (15 CFR 740.25(c)(2)(i))?",
  hbmSiteConfirms:
    "Does the site confirm in writing the packaging and delivery to the designer, and is the product below the thresholds of 3A090, or licensed by General Order No. 4 (15 CFR 740.25(c)(2)(i)(A)–(B))?",
  hbmSentBackAndCounted:
    "Does the product come back to the exporter, are the units counted, and is it below 3A090.a and .b (15 CFR 740.25(c)(2)(ii))?",
});

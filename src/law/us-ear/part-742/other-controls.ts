import { all, type Condition, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, NOT_READ, READ_2025_08, READ_2026_07, version } from "../ear-provision.ts";
import { IRAQ_EXCEPTIONS } from "../part-746/iraq.ts";

/** 15 CFR 742.15(a)(1): encryption items controlled for EI reasons, to every destination but Canada. */
export const encryptionItems: EarProvision = {
  id: "us-ear.742.15.a",
  title: "Encryption items",
  before: "not-encoded",
  concerns: fact("item.onCcl"),
  versions: [
    version({ from: "2016-09-20" }, cfr15("742.15(a)(1)"), {
      when: all(fact("item.see.742.15"), not(equals("dest", "CA"))),
      then: {
        kind: "licence-required",
        policy: "case by case",
        because:
          "Items controlled for encryption reasons need a licence to every destination except Canada; many may go under Licence Exception ENC.",
        // LVS for components, AIA, ACM and LPP as the entries offer them.
        exceptions: "LVS ENC TMP RPL GOV TSU BAG NAC ACA AIA ACM LPP".split(" "),
      },
    }),
  ],
};

/** Embargoes of the Security Council that have ended or that 746.1(b)(2) does not name now. */
const FORMERLY_EMBARGOED = ["AF", "AO", "CI", "ET", "HT", "LR", "ML", "RW", "SL", "SS", "YE"];

/** 746.1(b)(4): the sections of these destinations say themselves what exceptions they leave. */
const OWN_SECTION = ["IQ", "IR", "KP"];

/** 15 CFR 746.1(b)(3): items with a UN reason for control, to countries under a United Nations arms embargo. */
export function unArmsEmbargo(members: ReadonlySet<string>): EarProvision[] {
  const others = [...members].filter((one) => !OWN_SECTION.includes(one));
  return [
    armsEmbargo({
      id: "us-ear.746.1.b.3",
      where: oneOf("dest", "countries of 746.1(b)(2) but Iran, Iraq, North Korea", others),
      formerly: oneOf("dest", "countries ever under a UN arms embargo", [...others, ...FORMERLY_EMBARGOED]),
      exceptions: ["GOV (b)", "GOV (c)"],
    }),
    armsEmbargo({
      id: "us-ear.746.1.b.3.own-section",
      where: oneOf("dest", "Iran, Iraq, North Korea", OWN_SECTION),
      formerly: oneOf("dest", "Iran, Iraq, North Korea", OWN_SECTION),
      exceptions: IRAQ_EXCEPTIONS,
    }),
  ];
}

function armsEmbargo(rule: {
  readonly id: string;
  readonly where: Condition;
  readonly formerly: Condition;
  readonly exceptions: readonly string[];
}): EarProvision {
  return {
    id: rule.id,
    title: "United Nations arms embargoes",
    before: "not-encoded",
    concerns: all(fact("item.reason.UN"), rule.formerly),
    versions: [
      version({ from: "2025-08-01" }, cfr15("746.1(b)(3)–(4)", "eCFR 2025-08 and 2026-02-10"), {
        when: all(fact("item.reason.UN"), rule.where),
        then: {
          kind: "licence-required",
          policy: "denial where contrary to the Security Council's resolution",
          because:
            "The item is controlled for UN reasons and the destination is under a United Nations arms embargo.",
          exceptions: rule.exceptions,
        },
      }),
    ],
  };
}

/** Rows of the Commerce Control List whose licence requirement is words that we have not encoded: the user is asked. */
export const proseRow: EarProvision = {
  id: "us-ear.774.prose",
  title: "Licence requirement stated in words in the ECCN",
  before: "not-encoded",
  concerns: fact("item.onCcl"),
  versions: [
    version({ from: "2022-01-01" }, cfr15("738.4(a)(1); part 774, Supplement No. 1", READ_2026_07), {
      when: all(fact("item.see.other"), fact("item.proseControl")),
      then: {
        kind: "licence-required",
        because: "The ECCN's own words require a licence here, as stated by the exporter.",
      },
    }),
  ],
};

/**
 * Parameters that meet a paragraph of another entry than the ECCN given: one of the two is wrong, and which one is for the
 * exporter to say. Nothing is released while that is open.
 */
export const calculatedElsewhere: EarProvision = {
  id: "us-ear.774.calculated-elsewhere",
  title: "Parameters that meet another ECCN than the one given",
  before: "not-encoded",
  concerns: fact("item.calculatedElsewhere"),
  versions: [
    version(
      { from: "1996-03-25" },
      cfr15("774.1(b); part 774, Supplement No. 4", `${READ_2025_08}; the supplement: ${NOT_READ}`),
      {
        when: all(fact("item.calculatedElsewhere"), not(fact("item.eccnDespiteParameters"))),
        then: {
          kind: "licence-required",
          because:
            "The parameters meet a paragraph of another ECCN than the one given, and the exporter does not stand by the ECCN: classify the item again before it moves.",
          exceptions: [],
        },
      },
    ),
  ],
};

/** 15 CFR 746.3(a)(1)–(3): items of the Commerce Control List to Iraq, by reason for control. */
export const iraqListedReasons: EarProvision = {
  id: "us-ear.746.3.a.1",
  title: "Iraq: items on the Commerce Control List",
  before: "not-encoded",
  concerns: fact("item.onCcl"),
  versions: [
    version({ from: "2016-09-01" }, cfr15("746.3(a)(1)–(3)"), {
      when: all(equals("dest", "IQ"), fact("item.iraqReason")),
      then: {
        kind: "licence-required",
        policy: "case by case; denial for weapons of mass destruction and military uses",
        because: "The item is controlled for a reason that 746.3(a) names for Iraq.",
        exceptions: IRAQ_EXCEPTIONS,
      },
    }),
  ],
};

/** 15 CFR 742.6(a)(7): .y items of 9x515 and 600-series ECCNs to China, Russia and Venezuela. */
export const militaryMinorParts: EarProvision = {
  id: "us-ear.742.6.a.7",
  title: "Paragraph .y items of 9x515 and 600-series ECCNs",
  before: "not-encoded",
  concerns: fact("item.onCcl"),
  versions: [
    version({ from: "2020-06-29" }, cfr15("742.6(a)(7); 85 FR 23459"), {
      when: all(fact("item.see.742.6(a)(7)"), oneOf("dest", "China, Russia, Venezuela", ["CN", "RU", "VE"])),
      then: {
        kind: "licence-required",
        policy: "policy of denial",
        because:
          "Paragraph .y items of 9x515 and 600-series ECCNs need a licence to China, Russia and Venezuela.",
        exceptions: ["GOV"],
      },
    }),
  ],
};

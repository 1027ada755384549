import { all, any, equals, fact, has, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2025_08, READ_2026_07, version } from "../ear-provision.ts";
import { endUseLicence } from "./end-use-terms.ts";
import { IN_ROLE, IS_PARTY } from "./party-terms.ts";

const LISTED = all(equals("measure.kind", "entity-list"), IS_PARTY);

/** 744.16(b): items of 740.2(a)(5) that keep civil aviation in India or Pakistan safe; the exporter's to claim. */
const FOR_CIVIL_AVIATION = all(
  oneOf("dest", "India, Pakistan", ["IN", "PK"]),
  fact("claimed.civilAviationSafety"),
);

/** 15 CFR 744.11(a), 744.16(a): a party on the Entity List, to the extent of its entry. The entry states the policy. */
export const entityList: EarProvision = {
  id: "us-ear.744.11.a",
  title: "Entity List",
  before: "not-encoded",
  concerns: equals("measure.kind", "entity-list"),
  versions: [
    version({ from: "2008-08-21" }, cfr15("744.11(a), 744.16(a); part 744, Supplement No. 4", READ_2026_07), {
      when: all(LISTED, IN_ROLE, fact("measure.coversItem"), not(FOR_CIVIL_AVIATION)),
      then: {
        kind: "licence-required",
        because: "A party to the transaction is on the Entity List and its entry covers the item.",
        exceptions: [],
      },
    }),
  ],
};

/** 15 CFR 744.16(b): the one case in which every entry leaves licence exceptions open. */
export const entityListAviation: EarProvision = {
  id: "us-ear.744.16.b",
  title: "Entity List: safety of civil aviation in India and Pakistan",
  before: "not-encoded",
  concerns: all(equals("measure.kind", "entity-list"), FOR_CIVIL_AVIATION),
  versions: [
    version({ from: "2008-08-21" }, cfr15("744.16(b), 740.2(a)(5)", READ_2025_08), {
      when: all(LISTED, IN_ROLE, fact("measure.coversItem"), FOR_CIVIL_AVIATION),
      then: {
        kind: "licence-required",
        because:
          "A listed Indian or Pakistani party is to receive items of 740.2(a)(5) for the safety of civil aviation: a licence, or a licence exception that 740.2(a)(5) leaves.",
      },
    }),
  ],
};

/** 744.11(a)(2): what is foreign-made and subject to the EAR only as a direct product (734.9(e)), by footnote. */
function footnote(
  number: 1 | 4,
  rule: {
    readonly from: string;
    readonly paragraph: string;
    readonly product: string;
    readonly exceptions?: readonly string[];
  },
): EarProvision {
  const { from, paragraph, product, exceptions } = rule;
  return {
    id: `us-ear.744.11.a.2.footnote-${number}`,
    title: `Entity List, footnote ${number}: direct products`,
    before: "not-in-force",
    concerns: has("measure.footnotes", String(number)),
    versions: [
      version({ from }, cfr15(`744.11(a)(2)${paragraph}, ${product}`, READ_2026_07), {
        // Any part in the transaction is enough here, and the destination does not matter.
        when: all(LISTED, has("measure.footnotes", String(number)), fact(`item.directProduct.${product}`)),
        then: {
          kind: "licence-required",
          policy:
            number === 1 ? "as the entry states; below the 5G level case by case" : "as the entry states",
          because: `A party is on the Entity List with footnote ${number}, and the foreign-made item is a direct product under ${product}.`,
          ...(exceptions === undefined ? {} : { exceptions }),
        },
      }),
    ],
  };
}

/** Footnote 1 (since 2020-08-17): every licence exception stays open. */
export const footnote1: EarProvision = footnote(1, {
  from: "2020-08-17",
  paragraph: "(i)",
  product: "734.9(e)(1)",
});

/** Footnote 4 (since 2022-10-21): supercomputer and chip entities. */
export const footnote4: EarProvision = footnote(4, {
  from: "2022-10-21",
  paragraph: "(iv)",
  product: "734.9(e)(2)",
  exceptions: [],
});

/** Footnote 3: Russian and Belarusian military end users and procurement, under 746.8(a)(3). */
export const footnote3: EarProvision = {
  id: "us-ear.744.11.a.2.footnote-3",
  title: "Entity List, footnote 3: direct products for Russian and Belarusian military end users",
  before: "not-in-force",
  concerns: has("measure.footnotes", "3"),
  versions: [
    version({ from: "2022-02-24" }, cfr15("744.11(a)(2)(iii), 746.8(a)(3), 734.9(g)", READ_2026_07), {
      when: all(LISTED, has("measure.footnotes", "3"), fact("item.directProduct.734.9(g)")),
      then: endUseLicence(
        "A party is on the Entity List with footnote 3, and the foreign-made item is a direct product under 734.9(g).",
        "policy of denial",
      ),
    }),
  ],
};

/**
 * Footnote 5 (since 2024-12-02): semiconductor equipment, unless the paragraph on the exporter's headquarters and
 * country leaves it out (part 742, Supplement No. 4), which is the exporter's to claim.
 */
export const footnote5: EarProvision = {
  id: "us-ear.744.11.a.2.footnote-5",
  title: "Entity List, footnote 5: semiconductor equipment as direct product",
  before: "not-in-force",
  concerns: has("measure.footnotes", "5"),
  versions: [
    version({ from: "2024-12-02" }, cfr15("744.11(a)(2)(v), 734.9(e)(3), 734.4(a)(9)", READ_2026_07), {
      when: all(
        LISTED,
        has("measure.footnotes", "5"),
        fact("item.directProduct.734.9(e)(3)"),
        fact("item.in.744.11(a)(2)(v)"),
        any(fact("exporter.headquartersD5"), not(fact("claimed.footnote5Exclusion"))),
      ),
      then: endUseLicence(
        "A party is on the Entity List with footnote 5, and the foreign-made equipment is a direct product under 734.9(e)(3).",
        "as the entry states; case by case where a like item is not subject to this section",
      ),
    }),
  ],
};

/** 15 CFR 744.11(a), 744.16(f): a party at an address of high diversion risk. */
export const highDiversionAddress: EarProvision = {
  id: "us-ear.744.16.f",
  title: "Address of high diversion risk",
  before: "not-in-force",
  versions: [
    version({ from: "2024-06-12" }, cfr15("744.11(a), 744.16(f); part 744, Supplement No. 4", READ_2026_07), {
      when: all(
        equals("measure.kind", "high-diversion-address"),
        IS_PARTY,
        IN_ROLE,
        fact("measure.coversItem"),
      ),
      then: {
        kind: "licence-required",
        because: "A party uses an address that the Entity List names as of high diversion risk.",
        exceptions: [],
      },
    }),
  ],
};

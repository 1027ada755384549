import { all, any, type Condition, equals, fact, has, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2025_08, version } from "../ear-provision.ts";

/** Made abroad and abroad: nothing else is reached by these rules. */
const FOREIGN: Condition = all(not(fact("item.inUnitedStates")), not(fact("item.usOrigin")));
const D5_OR_MACAU = any(has("dest.groups", "D:5"), equals("dest", "MO"));
const E1_OR_E2 = any(has("dest.groups", "E:1"), has("dest.groups", "E:2"));
const CHINA_OR_MACAU = oneOf("dest", "China or Macau", ["CN", "MO"]);

/** The versions of one rule; each adds its scope to the product, which is asked, and to `FOREIGN`. */
interface DirectProductRule {
  /** `b` of 734.9(b), `e.1` of 734.9(e)(1). */
  readonly paragraph: string;
  readonly title: string;
  readonly before: EarProvision["before"];
  readonly versions: readonly {
    readonly from: string;
    readonly to?: string;
    /** Federal Register citation or the text that it was read from. */
    readonly read: string;
    /** Item and destination or end user; the product itself is asked. */
    readonly scope: Condition;
  }[];
}

/** `734.9(e)(1)` of `e.1`. */
function pinpoint(paragraph: string): string {
  return `734.9${paragraph
    .split(".")
    .map((part) => `(${part})`)
    .join("")}`;
}

/**
 * A foreign-direct-product rule: where product and scope are met the foreign-made item is subject to the EAR whatever
 * its US content. It displaces the release of 734.4, and an open fact of it keeps that release open.
 */
function directProductRule({ paragraph, title, before, versions }: DirectProductRule): EarProvision {
  const cite = pinpoint(paragraph);
  return {
    id: `us-ear.734.9.${paragraph}`,
    title,
    before,
    displaces: ["us-ear.734.4"],
    versions: versions.map(({ from, to, read, scope }) =>
      version({ from, ...(to === undefined ? {} : { to }) }, cfr15(cite, read), {
        when: all(FOREIGN, scope, fact(`item.directProduct.${cite}`)),
        then: {
          kind: "subject",
          because: `The item was made abroad, but is a direct product under ${cite}: it is subject to the EAR whatever its US content.`,
        },
      }),
    ),
  };
}

/** Before 734.9 it stood in 736.2(b)(3); the scope was the same. */
const nationalSecurity = directProductRule({
  paragraph: "b",
  title: "Direct products: National Security rule",
  before: "not-encoded",
  versions: [
    {
      from: "2016-09-01",
      read: READ_2025_08,
      scope: all(any(has("dest.groups", "D:1"), E1_OR_E2), fact("item.reason.NS")),
    },
  ],
});

const spacecraft = directProductRule({
  paragraph: "c",
  title: "Direct products: 9x515 rule",
  before: "not-encoded",
  versions: [
    {
      from: "2016-09-01",
      read: READ_2025_08,
      scope: all(equals("item.series", "9x515"), any(has("dest.groups", "D:5"), E1_OR_E2)),
    },
  ],
});

const SIX_HUNDRED_DESTINATIONS = any(
  has("dest.groups", "D:1"),
  has("dest.groups", "D:3"),
  has("dest.groups", "D:4"),
  has("dest.groups", "D:5"),
  E1_OR_E2,
);

const sixHundredSeries = directProductRule({
  paragraph: "d",
  title: "Direct products: 600 series rule",
  before: "not-encoded",
  versions: [
    {
      from: "2016-09-01",
      read: READ_2025_08,
      scope: all(any(equals("item.series", "600"), equals("item.eccn", "0A919")), SIX_HUNDRED_DESTINATIONS),
    },
  ],
});

/** The end-user scope of a footnote: such an entity takes part, or the item goes into what one makes, buys or orders. */
function footnoteScope(number: 1 | 3 | 4 | 5): Condition {
  return any(fact(`parties.footnote.${number}`), fact(`endUse.forFootnote.${number}`));
}

const footnote1 = directProductRule({
  paragraph: "e.1",
  title: "Direct products: Entity List, footnote 1",
  before: "not-in-force",
  versions: [{ from: "2020-08-17", read: READ_2025_08, scope: footnoteScope(1) }],
});

const footnote4 = directProductRule({
  paragraph: "e.2",
  title: "Direct products: Entity List, footnote 4",
  before: "not-in-force",
  versions: [{ from: "2022-10-21", read: READ_2025_08, scope: footnoteScope(4) }],
});

const footnote5 = directProductRule({
  paragraph: "e.3",
  title: "Direct products: Entity List, footnote 5, and advanced-node facilities",
  before: "not-in-force",
  versions: [
    {
      from: "2024-12-02",
      read: READ_2025_08,
      scope: all(
        fact("item.in.744.11(a)(2)(v)"),
        any(footnoteScope(5), all(D5_OR_MACAU, fact("endUse.advancedNodeFabrication"))),
      ),
    },
  ],
});

const CRIMEA = equals("region", "crimea");
const RUSSIA_OR_BELARUS = oneOf("dest", "Russia or Belarus", ["RU", "BY"]);

/** Which items the rule covered on the day is part of the question on the product. */
const russia = directProductRule({
  paragraph: "f",
  title: "Direct products: Russia, Belarus, Crimea",
  before: "not-in-force",
  versions: [
    { from: "2022-02-24", to: "2022-03-02", read: "87 FR 12226", scope: equals("dest", "RU") },
    { from: "2022-03-02", to: "2023-02-24", read: "87 FR 13048", scope: RUSSIA_OR_BELARUS },
    { from: "2023-02-24", read: READ_2025_08, scope: any(RUSSIA_OR_BELARUS, CRIMEA) },
  ],
});

const footnote3 = directProductRule({
  paragraph: "g",
  title: "Direct products: Russian and Belarusian military end users and procurement (footnote 3)",
  before: "not-in-force",
  versions: [{ from: "2022-02-24", read: READ_2025_08, scope: footnoteScope(3) }],
});

const ADVANCED = fact("item.in.734.9(h)");

/** China only at first; Macau beside it from 2023-01-17; D:1, D:4, D:5 with the second vintage; worldwide since 2025-05-15. */
const advancedComputing = directProductRule({
  paragraph: "h",
  title: "Direct products: advanced computing",
  before: "not-in-force",
  versions: [
    {
      from: "2022-10-21",
      to: "2023-01-17",
      read: "87 FR 62186",
      scope: all(ADVANCED, equals("dest", "CN")),
    },
    { from: "2023-01-17", to: "2023-11-17", read: "88 FR 2821", scope: all(ADVANCED, CHINA_OR_MACAU) },
    {
      from: "2023-11-17",
      to: "2025-05-15",
      read: "88 FR 73458",
      scope: all(
        ADVANCED,
        any(
          all(
            any(has("dest.groups", "D:1"), has("dest.groups", "D:4"), D5_OR_MACAU),
            not(any(has("dest.groups", "A:5"), has("dest.groups", "A:6"))),
          ),
          fact("party.headquartersD5"),
        ),
      ),
    },
    { from: "2025-05-15", read: "eCFR 2025-08; 90 FR 4544", scope: ADVANCED },
  ],
});

const supercomputer = directProductRule({
  paragraph: "i",
  title: "Direct products: supercomputers",
  before: "not-in-force",
  versions: [{ from: "2022-10-21", read: READ_2025_08, scope: fact("endUse.supercomputer") }],
});

const iran = directProductRule({
  paragraph: "j",
  title: "Direct products: Iran",
  before: "not-in-force",
  versions: [
    {
      from: "2023-02-24",
      read: "88 FR 12150",
      scope: any(equals("dest", "IR"), fact("parties.governmentOfIran")),
    },
  ],
});

const semiconductorEquipment = directProductRule({
  paragraph: "k",
  title: "Direct products: semiconductor manufacturing equipment",
  before: "not-in-force",
  versions: [
    {
      from: "2024-12-02",
      read: "eCFR 2025-08; 89 FR 96790",
      scope: all(fact("item.in.734.9(k)"), D5_OR_MACAU),
    },
  ],
});

const modelWeights = directProductRule({
  paragraph: "l",
  title: "Direct products: AI model weights",
  before: "not-in-force",
  versions: [
    {
      from: "2025-05-15",
      read: "eCFR 2025-08; 90 FR 4544",
      scope: equals("item.eccn", "4E091"),
    },
  ],
});

/** The foreign-direct-product rules of 15 CFR 734.9(b)–(l), in its order. */
export const directProductRules: readonly EarProvision[] = [
  nationalSecurity,
  spacecraft,
  sixHundredSeries,
  footnote1,
  footnote4,
  footnote5,
  russia,
  footnote3,
  advancedComputing,
  supercomputer,
  iran,
  semiconductorEquipment,
  modelWeights,
];

import { all, any, atLeast, fact, has, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

/** The de minimis levels in percent of the item's value; content that exceeds the level makes the item subject. */
export const DE_MINIMIS_LEVELS = { embargoed: 10, others: 25 } as const;
/** A level is exceeded, not reached: the smallest step above it that a percentage is told in. */
const ABOVE = 0.000_000_1;

/** Country Groups E:1 and E:2 have the lower level (734.4(c)), all others the higher (734.4(d)). */
const EMBARGOED = any(has("dest.groups", "E:1"), has("dest.groups", "E:2"));

/**
 * A foreign-made item outside the United States whose controlled US content does not exceed the level is not subject.
 * The direct-product rules and the items without a level displace this release.
 */
const withinLevel: EarProvision = {
  id: "us-ear.734.4",
  title: "Foreign-made item with de minimis US content",
  before: "not-encoded",
  versions: [
    version({ from: "2016-09-01" }, cfr15("734.3(a), 734.4(c)–(d)"), {
      when: all(
        not(fact("item.inUnitedStates")),
        not(fact("item.usOrigin")),
        any(
          all(
            EMBARGOED,
            not(atLeast("item.usControlledContentPercent", DE_MINIMIS_LEVELS.embargoed + ABOVE)),
          ),
          all(
            not(EMBARGOED),
            not(atLeast("item.usControlledContentPercent", DE_MINIMIS_LEVELS.others + ABOVE)),
          ),
        ),
      ),
      then: {
        kind: "not-subject",
        because:
          "The item was made abroad, is outside the United States, is no direct product under 734.9, and its controlled US content does not exceed the de minimis level.",
      },
    }),
  ],
};

/** 734.4(a), (b): content for which there is no level, or encryption that has not met the conditions. */
const withoutLevel: EarProvision = {
  id: "us-ear.734.4.a",
  title: "Foreign-made item without a de minimis level",
  before: "not-encoded",
  displaces: ["us-ear.734.4"],
  versions: [
    version({ from: "2016-09-01" }, cfr15("734.4(a), (b)", "eCFR 2025-08"), {
      when: all(not(fact("item.inUnitedStates")), not(fact("item.usOrigin")), fact("item.noDeMinimis")),
      then: {
        kind: "subject",
        because: "The item has US content for which no de minimis level exists: any amount makes it subject.",
      },
    }),
  ],
};

/** 734.3(a)(3)(ii): content above the level makes the foreign-made item subject. */
const aboveLevel: EarProvision = {
  id: "us-ear.734.3.a.3",
  title: "Foreign-made item with more than de minimis US content",
  before: "not-encoded",
  versions: [
    version({ from: "2016-09-01" }, cfr15("734.3(a)(3)(ii), 734.4(c)–(d)"), {
      when: all(
        not(fact("item.inUnitedStates")),
        not(fact("item.usOrigin")),
        any(
          all(EMBARGOED, atLeast("item.usControlledContentPercent", DE_MINIMIS_LEVELS.embargoed + ABOVE)),
          // What exceeds the higher level exceeds the lower one too.
          atLeast("item.usControlledContentPercent", DE_MINIMIS_LEVELS.others + ABOVE),
        ),
      ),
      then: {
        kind: "subject",
        because: "The controlled US content of the foreign-made item exceeds the de minimis level.",
      },
    }),
  ],
};

export const deMinimis: readonly EarProvision[] = [withoutLevel, aboveLevel, withinLevel];

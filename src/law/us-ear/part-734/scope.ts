import { all, any, atLeast, equals, fact, has, not } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, version } from "../ear-provision.ts";

/** Published information is not subject to the EAR, encryption source code of 5D002 apart. */
export const published: EarProvision = {
  id: "us-ear.734.7",
  title: "Published technology and software",
  before: "not-encoded",
  versions: [
    version({ from: "2016-09-01" }, cfr15("734.3(b)(3)(i), 734.7"), {
      when: all(
        any(equals("item.kind", "technology"), equals("item.kind", "software")),
        not(equals("item.eccn", "5D002")),
        fact("item.published"),
      ),
      then: {
        kind: "not-subject",
        because: "The technology or software is published, as stated by the exporter.",
      },
    }),
  ],
};

/** Technology that arises in fundamental research and is meant for publication is not subject to the EAR. */
export const fundamentalResearch: EarProvision = {
  id: "us-ear.734.8",
  title: "Fundamental research",
  before: "not-encoded",
  versions: [
    version({ from: "2016-09-01" }, cfr15("734.3(b)(3)(ii), 734.8"), {
      when: all(
        any(equals("item.kind", "technology"), equals("item.kind", "software")),
        fact("item.fundamentalResearch"),
      ),
      then: {
        kind: "not-subject",
        because:
          "The technology arises in fundamental research and is meant for publication, as stated by the exporter.",
      },
    }),
  ],
};

/** A foreign-made item outside the United States, under the de minimis level and no direct product, is not subject. */
export const foreignMade: EarProvision = {
  id: "us-ear.734.4",
  title: "Foreign-made item with de minimis US content",
  before: "not-encoded",
  versions: [
    version({ from: "2016-09-01" }, cfr15("734.3(a), 734.4, 734.9"), {
      when: all(
        not(fact("item.inUnitedStates")),
        not(fact("item.usOrigin")),
        not(fact("item.foreignDirectProduct")),
        not(fact("item.noDeMinimis")),
        any(
          all(
            any(has("dest.groups", "E:1"), has("dest.groups", "E:2")),
            not(atLeast("item.usControlledContentPercent", 10.000_000_1)),
          ),
          all(
            not(has("dest.groups", "E:1")),
            not(has("dest.groups", "E:2")),
            not(atLeast("item.usControlledContentPercent", 25.000_000_1)),
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

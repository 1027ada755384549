import { all, any, type Condition, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarEffect, type EarProvision, READ_2026_07, version } from "../ear-provision.ts";
import { D5_OR_MACAU, endUseLicence } from "./end-use-terms.ts";

/** China from 2022-10, Macau beside it from 2023-01-17 (88 FR 2821), D:5 from 2023-11-17 (88 FR 73424, 88 FR 73458). */
const CHINA: Condition = equals("dest", "CN");
const CHINA_OR_MACAU: Condition = oneOf("dest", "China or Macau", ["CN", "MO"]);
const DENIAL =
  "presumption of denial for Macau, D:5 and entities headquartered there; presumption of approval for end users headquartered in the United States, A:5 or A:6";
/** (a)(5): assembly, test and packaging that leave the technology level as it is; the exporter's to claim. */
const NOT_BACK_END = not(fact("claimed.backEndOnly"));
/** (a)(2)(iv): entities with footnote 5 fall under 744.11(a)(2)(v) instead. */
const NOT_FOOTNOTE_5 = not(fact("endUser.footnote5"));

interface Step {
  readonly pinpoint: string;
  readonly first: string;
  readonly when: Condition;
  readonly then: EarEffect;
  /** A further condition since 2024-12-02. */
  readonly later?: Condition;
}

/** The versions of a paragraph that kept its items while the destinations grew. */
function steps(step: Step): EarProvision["versions"] {
  const { pinpoint, first, when, then, later } = step;
  return [
    version({ from: first, to: "2023-01-17" }, cfr15(pinpoint, "87 FR 62186"), {
      when: all(CHINA, when),
      then,
    }),
    version({ from: "2023-01-17", to: "2023-11-17" }, cfr15(pinpoint, "88 FR 2821"), {
      when: all(CHINA_OR_MACAU, when),
      then,
    }),
    ...(later === undefined
      ? [
          version({ from: "2023-11-17" }, cfr15(`${pinpoint}; 88 FR 73424`, READ_2026_07), {
            when: all(D5_OR_MACAU, when),
            then,
          }),
        ]
      : [
          version({ from: "2023-11-17", to: "2024-12-02" }, cfr15(pinpoint, "88 FR 73424"), {
            when: all(D5_OR_MACAU, when),
            then,
          }),
          version({ from: "2024-12-02" }, cfr15(`${pinpoint}; 89 FR 96790`, READ_2026_07), {
            when: all(D5_OR_MACAU, when, later),
            then,
          }),
        ]),
  ];
}

/** 744.23(a)(1)(i): circuits, computers, assemblies and components by ECCN. */
const SUPERCOMPUTER_ITEMS = oneOf("item.eccn", "ECCNs of 744.23(a)(1)(i)", [
  "3A001",
  "3A991",
  "4A003",
  "4A004",
  "4A994",
  "5A002",
  "5A004",
  "5A992",
]);

/** 15 CFR 744.23(a)(1): supercomputers, and what is built into them. */
export const supercomputer: EarProvision = {
  id: "us-ear.744.23.a.1",
  title: "Supercomputer end use",
  before: "not-in-force",
  versions: steps({
    pinpoint: "744.23(a)(1)",
    first: "2022-10-21",
    when: all(SUPERCOMPUTER_ITEMS, fact("endUse.supercomputer")),
    then: endUseLicence("The item is known to be for a supercomputer in Macau or a D:5 country.", DENIAL),
  }),
};

/** 15 CFR 744.23(a)(2)(i): any item for a facility that makes advanced-node circuits. */
export const advancedNode: EarProvision = {
  id: "us-ear.744.23.a.2",
  title: "Advanced-node integrated circuits",
  before: "not-in-force",
  versions: steps({
    pinpoint: "744.23(a)(2)(i)",
    first: "2022-10-21",
    when: all(NOT_BACK_END, fact("endUse.advancedNodeFabrication")),
    then: endUseLicence(
      "The item is known to be for making integrated circuits at a facility for advanced nodes in Macau or a D:5 country.",
      DENIAL,
    ),
    later: NOT_FOOTNOTE_5,
  }),
};

/** 15 CFR 744.23(a)(2)(ii): items of category 3, product groups B to E, for a facility whose node is unknown. */
export const unknownNode: EarProvision = {
  id: "us-ear.744.23.a.2.ii",
  title: "Category 3 items for facilities of unknown node",
  before: "not-in-force",
  versions: steps({
    pinpoint: "744.23(a)(2)(ii)",
    first: "2022-10-21",
    when: all(
      equals("item.category", "3"),
      oneOf("item.productGroup", "product groups B to E", ["B", "C", "D", "E"]),
      NOT_BACK_END,
      fact("endUse.unknownNodeFabrication"),
    ),
    then: endUseLicence(
      "The category 3 item is known to be for making integrated circuits at a facility of Macau or a D:5 country whose node is unknown.",
      DENIAL,
    ),
    later: NOT_FOOTNOTE_5,
  }),
};

/** 15 CFR 744.23(a)(2)(iii): design software and technology for advanced nodes. Added by 89 FR 96790. */
export const advancedNodeDesign: EarProvision = {
  id: "us-ear.744.23.a.2.iii",
  title: "Design software and technology for advanced nodes",
  before: "not-in-force",
  versions: [
    version({ from: "2024-12-02" }, cfr15("744.23(a)(2)(iii); 89 FR 96790", READ_2026_07), {
      when: all(
        D5_OR_MACAU,
        oneOf("item.kind", "software or technology", ["software", "technology"]),
        fact("endUse.advancedNodeDesign"),
      ),
      then: endUseLicence(
        "Design software or technology is known to be for an advanced-node circuit made in Macau or a D:5 country.",
        DENIAL,
      ),
    }),
  ],
};

/** 15 CFR 744.23(a)(4)(i): for developing or making the equipment of category 3B, its parts, software and technology. */
export const semiconductorEquipmentEndUse: EarProvision = {
  id: "us-ear.744.23.a.4",
  title: "Semiconductor manufacturing equipment end use",
  before: "not-in-force",
  versions: [
    version({ from: "2022-10-07", to: "2023-01-17" }, cfr15("744.23(a)(2)(v)", "87 FR 62186"), {
      when: all(CHINA, fact("endUse.semiconductorEquipment")),
      then: endUseLicence(
        "The item is known to be for making semiconductor equipment in China.",
        "presumption of denial",
      ),
    }),
    version({ from: "2023-01-17", to: "2023-11-17" }, cfr15("744.23(a)(2)(v)", "88 FR 2821"), {
      when: all(CHINA_OR_MACAU, fact("endUse.semiconductorEquipment")),
      then: endUseLicence(
        "The item is known to be for making semiconductor equipment in China or Macau.",
        "presumption of denial",
      ),
    }),
    version({ from: "2023-11-17" }, cfr15("744.23(a)(4)(i); 88 FR 73424", READ_2026_07), {
      when: all(D5_OR_MACAU, fact("item.onCcl"), fact("endUse.semiconductorEquipment")),
      then: endUseLicence(
        "The item is known to be for making semiconductor equipment in Macau or a D:5 country; General Order No. 4 may apply.",
        DENIAL,
        ["GOV"],
      ),
    }),
  ],
};

/** 15 CFR 744.23(a)(4)(ii): elsewhere, for equipment that an entity headquartered in Macau or D:5 develops or makes. */
export const indirectSemiconductorEquipment: EarProvision = {
  id: "us-ear.744.23.a.4.ii",
  title: "Semiconductor equipment made by entities headquartered in Macau or D:5",
  before: "not-in-force",
  versions: [
    version({ from: "2023-11-17" }, cfr15("744.23(a)(4)(ii); 88 FR 73424", READ_2026_07), {
      when: all(
        not(D5_OR_MACAU),
        fact("item.onCcl"),
        any(
          fact("endUse.semiconductorEquipmentByD5"),
          all(fact("endUse.semiconductorEquipment"), fact("party.headquartersD5")),
        ),
      ),
      then: endUseLicence(
        "The item is for semiconductor equipment that an entity headquartered in Macau or a D:5 country develops or makes.",
        DENIAL,
        ["GOV"],
      ),
    }),
  ],
};

import { all, any, equals, fact, has, not, oneOf } from "../../../rules/condition.ts";
import { cfr15, type EarProvision, READ_2025_08, READ_2026_07, version } from "../ear-provision.ts";
import type { NamedSet } from "../tables.ts";
import { always, butClosestAllies, inCrimeControl, READ_BACK, SINCE } from "./destination-rule.ts";

/** Rows of the Commerce Control List that no column of the Country Chart holds: their paragraph names the destinations. */

/** The rules that ask this concern commodities alone, which no deemed export releases. */
const IS_EXPORT = equals("type", "export");
const IS_REEXPORT = equals("type", "reexport");

/** 15 CFR 742.18(a): chemicals of the schedules of the Chemical Weapons Convention, and technology of 1E355. */
function chemicalWeaponsConvention(nonParties: NamedSet): EarProvision[] {
  const members = [...nonParties.members];
  const toNonParty = oneOf("dest", "States not party to the Chemical Weapons Convention", members);
  const fromNonParty = oneOf("route.from", "States not party to the Chemical Weapons Convention", members);
  const read = `${READ_BACK}; ${nonParties.citation.version}`;
  const denial = "general policy of denial to States not party to the Convention";
  return [
    always({
      id: "us-ear.742.18.a.1",
      title: "Chemicals of Schedule 1",
      pinpoint: "742.18(a)(1), 745.1",
      see: "742.18-1",
      policy:
        "denial, but for research, medical, pharmaceutical or protective purposes in States party to the Convention",
      because:
        "Ricin and saxitoxin of Schedule 1 need a licence to every destination, Canada included; advance notice goes with it.",
    }),
    always({
      id: "us-ear.742.18.a.2.ii.a",
      title: "Chemicals of Schedule 2",
      pinpoint: "742.18(a)(2)(ii)(A)",
      read,
      see: "742.18-2",
      where: toNonParty,
      policy: denial,
      because:
        "Chemicals of Schedule 2 need a licence to States not party to the Chemical Weapons Convention.",
    }),
    always({
      id: "us-ear.742.18.a.2.ii.b",
      title: "Chemicals of Schedule 3",
      pinpoint: "742.18(a)(2)(ii)(B), 745.2",
      read,
      see: "742.18-3",
      where: all(
        toNonParty,
        any(all(IS_EXPORT, not(fact("item.endUseCertificate745"))), all(IS_REEXPORT, fromNonParty)),
      ),
      policy: denial,
      because:
        "Chemicals of Schedule 3 need a licence to States not party to the Chemical Weapons Convention, unless the end-use certificate of 745.2 is at hand for an export.",
    }),
    always({
      id: "us-ear.742.18.a.2.ii.c",
      title: "Technology for chemicals of the Convention (1E355)",
      pinpoint: "742.18(a)(2)(ii)(C)",
      read,
      see: "742.18-1E355",
      where: all(toNonParty, not(oneOf("dest", "Israel, Taiwan", ["IL", "TW"]))),
      policy: denial,
      because:
        "Technology of 1E355 needs a licence to States not party to the Chemical Weapons Convention, Israel and Taiwan excepted.",
    }),
  ];
}

/** 15 CFR 742.7(a)(4)–(5) and 742.11: instruments of execution, restraint and torture. */
const crimeControl: readonly EarProvision[] = [
  inCrimeControl({
    id: "us-ear.742.7.a.4",
    title: "Equipment for executions",
    during: "742.7(a)(2)",
    since: "742.7(a)(4)",
    see: "742.7(a)(4)",
    policy: "case by case; denial where human rights are at risk",
    because: "Equipment designed for executions needs a licence to every destination, Canada included.",
  }),
  inCrimeControl({
    id: "us-ear.742.7.a.5",
    title: "Restraint devices and discharge arms",
    during: "742.7(a)(3)",
    since: "742.7(a)(5)",
    see: "742.7(a)(5)",
    where: not(equals("dest", "CA")),
    policy: "case by case; denial where human rights are at risk",
    because: "The item needs a licence for crime control to every destination but Canada.",
  }),
  always({
    id: "us-ear.742.11.a",
    title: "Implements of torture",
    pinpoint: "742.11(a)",
    see: "742.11",
    policy: "general denial",
    because: "Implements of torture need a licence to every destination, Canada included.",
  }),
];

/** 15 CFR 742.13 and 742.14: interception devices, and hot section technology of aircraft engines. */
const significantItems: readonly EarProvision[] = [
  always({
    id: "us-ear.742.13.a",
    title: "Devices that intercept communications",
    pinpoint: "742.13(a)(1)",
    see: "742.13",
    policy: "denial, but for providers of communication services and governments of the United States",
    because:
      "Devices for surreptitious interception, their software and technology, need a licence to every destination, Canada included.",
  }),
  butClosestAllies({
    id: "us-ear.742.14.a",
    title: "Hot section technology of aircraft engines",
    pinpoint: "742.14(a)",
    see: "742.14",
    policy: "case by case",
    because:
      "Hot section technology needs a licence to every destination but Canada, and from 2024-04-19 Australia and the United Kingdom.",
  }),
];

/** 15 CFR 742.6(a)(3): military commodities made abroad, when reexported. */
const militaryCommodities: EarProvision = butClosestAllies({
  id: "us-ear.742.6.a.3",
  title: "Military commodities made outside the United States (0A919)",
  pinpoint: "742.6(a)(3)",
  see: "742.6(a)(3)",
  where: all(IS_REEXPORT, not(fact("item.militaryDeployment"))),
  policy: "case by case",
  because:
    "Military commodities of 0A919 need a licence for reexport to every destination but Canada, and from 2024-04-19 Australia and the United Kingdom.",
});

/** 15 CFR 742.6(a)(6)(ii): technology of 3A090 that goes out of Macau or D:5. */
const chipTechnologyFromD5: EarProvision = {
  id: "us-ear.742.6.a.6.ii",
  title: "Technology of 3A090 exported from Macau or D:5",
  before: "not-in-force",
  concerns: fact("item.see.742.6(a)(6)(ii)"),
  versions: [
    version({ from: "2023-11-17" }, cfr15("742.6(a)(6)(ii); 88 FR 73458", READ_2025_08), {
      when: all(
        any(has("from.groups", "D:5"), equals("route.from", "MO")),
        not(any(has("dest.groups", "A:5"), has("dest.groups", "A:6"))),
        fact("item.see.742.6(a)(6)(ii)"),
      ),
      then: {
        kind: "licence-required",
        policy: "presumption of denial",
        because:
          "Technology of 3E001 for 3A090 that a party headquartered in Macau or D:5 developed with software subject to the EAR needs a licence on its way out of there.",
        exceptions: ["GOV"],
      },
    }),
  ],
};

/** 15 CFR 754.3–754.5: exports in short supply. */
const shortSupply: readonly EarProvision[] = (
  [
    [
      "754.3",
      "Petroleum products of the Naval Petroleum Reserves",
      "denial unless the President finds otherwise",
    ],
    [
      "754.4",
      "Unprocessed western red cedar",
      "denial for federal and State lands; see licence exception WRC",
    ],
    ["754.5", "Horses exported by sea", "denial for slaughter"],
  ] as const
).map(([section, title, policy]) =>
  always({
    id: `us-ear.${section}.a`,
    title,
    pinpoint: `${section}(a)`,
    see: section,
    where: IS_EXPORT,
    policy,
    because: `The export needs a licence to every destination for short supply (${section}).`,
  }),
);

/** Entries of the list whose items the Department of State controls: the EAR ask for nothing, but the item is not free. */
const underItar: EarProvision = {
  id: "us-ear.734.3.b.1.itar",
  title: "Items under the International Traffic in Arms Regulations",
  before: "not-encoded",
  concerns: fact("item.subjectToItar"),
  versions: [
    version({ from: SINCE }, cfr15("734.3(b)(1)(i); part 774, Supplement No. 1", READ_2026_07), {
      when: fact("item.subjectToItar"),
      then: {
        kind: "licence-required",
        policy: "Department of State, 22 CFR parts 120–130",
        because:
          "The ECCN given only points to the ITAR: the Department of State authorises this item, not BIS. That law is not encoded here; ask for its authorisation before the item moves.",
        exceptions: [],
      },
    }),
  ],
};

/** @param nonParties States not party to the Chemical Weapons Convention. */
export function rowsByDestination(nonParties: NamedSet): EarProvision[] {
  return [
    ...chemicalWeaponsConvention(nonParties),
    ...crimeControl,
    ...significantItems,
    militaryCommodities,
    chipTechnologyFromD5,
    ...shortSupply,
    underItar,
  ];
}

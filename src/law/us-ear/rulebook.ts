import { all, fact } from "../../rules/condition.ts";
import { loadRulebook, type Rulebook } from "../../rules/provision.ts";
import { cfr15, type EarEffect, type EarProvision, version } from "./ear-provision.ts";
import { foreignMade, fundamentalResearch, published } from "./part-734/scope.ts";
import { countryChartProvisions } from "./part-738/country-chart.ts";
import {
  advancedComputingRegional,
  advancedComputingWorldwide,
  highBandwidthMemory,
} from "./part-742/advanced-computing.ts";
import {
  encryptionItems,
  iraqListedReasons,
  iraqPakistan,
  militaryMinorParts,
  proseRow,
  semiconductorEquipment,
  unArmsEmbargo,
  worldwideControls,
} from "./part-742/other-controls.ts";
import {
  part744ActivityProvisions,
  part744ItemProvisions,
  part744PartyProvisions,
} from "./part-744/provisions.ts";
import { part746ItemProvisions, part746PartyProvisions } from "./part-746/provisions.ts";
import type { EarTables } from "./tables.ts";

/** The encoded law in four books: what is subject to the EAR, what an item needs, what a listed party brings. */
export interface EarRulebooks {
  readonly scope: Rulebook<EarEffect>;
  readonly item: Rulebook<EarEffect>;
  /** Evaluated once per party and measure. */
  readonly party: Rulebook<EarEffect>;
  /** What US persons may not do with items that are not subject to the EAR. */
  readonly activity: Rulebook<EarEffect>;
}

/**
 * 15 CFR 748.5(f) with part 744: without an end user, the end-user controls cannot be answered. It never applies; it
 * is open while nobody is named.
 */
const endUserNamed: EarProvision = {
  id: "us-ear.748.5.f",
  title: "End user named",
  before: "not-encoded",
  versions: [
    version({ from: "1996-03-25" }, cfr15("748.5(f), 732.3(h)"), {
      when: all(fact("party.endUserMissing"), fact("party.endUser")),
      then: { kind: "licence-required", because: "The end user is not named." },
    }),
  ],
};

/** @throws RulebookError when the encoded law contradicts itself. */
export function earRulebooks(tables: EarTables): EarRulebooks {
  return {
    scope: loadRulebook([published, fundamentalResearch, foreignMade]),
    item: loadRulebook([
      ...countryChartProvisions(tables.chart),
      advancedComputingWorldwide,
      advancedComputingRegional,
      highBandwidthMemory,
      semiconductorEquipment,
      worldwideControls,
      militaryMinorParts,
      encryptionItems,
      proseRow,
      iraqPakistan,
      ...part744ItemProvisions(tables),
      unArmsEmbargo(tables.destinations["un-arms-embargo"].members),
      iraqListedReasons,
      ...part746ItemProvisions(tables),
      endUserNamed,
    ]),
    party: loadRulebook([...part744PartyProvisions(tables), ...part746PartyProvisions]),
    activity: loadRulebook(part744ActivityProvisions(tables)),
  };
}

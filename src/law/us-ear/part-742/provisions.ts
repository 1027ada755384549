import type { EarProvision } from "../ear-provision.ts";
import type { EarTables } from "../tables.ts";
import {
  advancedComputingRegional,
  advancedComputingWorldwide,
  highBandwidthMemory,
} from "./advanced-computing.ts";
import {
  calculatedElsewhere,
  encryptionItems,
  iraqPakistan,
  militaryMinorParts,
  proseRow,
  semiconductorEquipment,
  unArmsEmbargo,
  worldwideControls,
} from "./other-controls.ts";

/** Reasons for control that are not columns of the Country Chart. */
export function part742Provisions(tables: EarTables): EarProvision[] {
  return [
    advancedComputingWorldwide,
    advancedComputingRegional,
    highBandwidthMemory,
    semiconductorEquipment,
    worldwideControls,
    militaryMinorParts,
    encryptionItems,
    proseRow,
    calculatedElsewhere,
    iraqPakistan,
    unArmsEmbargo(tables.destinations["un-arms-embargo"].members),
  ];
}

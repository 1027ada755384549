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
  militaryMinorParts,
  proseRow,
  unArmsEmbargo,
} from "./other-controls.ts";
import {
  biotechnologyEquipment,
  footnote5Equipment,
  iraqPakistan,
  pakistan,
  semiconductorEquipment,
} from "./regional-stability.ts";
import { rowsByDestination } from "./rows-by-destination.ts";
import { worldwideControls } from "./worldwide-controls.ts";

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
    footnote5Equipment,
    biotechnologyEquipment,
    pakistan,
    ...rowsByDestination(tables.destinations["cwc-non-parties"]),
    ...unArmsEmbargo(tables.destinations["un-arms-embargo"].members),
  ];
}

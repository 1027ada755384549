import type { EarProvision } from "../ear-provision.ts";
import type { EarTables } from "../tables.ts";
import { nuclearEndUse } from "./744-2.ts";
import { longRangeMissiles, undeterminedMissiles, weaponsDelivery } from "./744-3.ts";
import { chemicalBiologicalWeapons, precursorPlants } from "./744-4.ts";
import { maritimeNuclearPropulsion } from "./744-5.ts";
import { usPersonActivities } from "./744-6.ts";
import { foreignVesselOrAircraft } from "./744-7.ts";
import { designatedPersons } from "./744-8.ts";
import { militaryCameras, militaryCommodity, militaryImaging } from "./744-9.ts";
import {
  entityList,
  entityListAviation,
  footnote1,
  footnote3,
  footnote4,
  footnote5,
  highDiversionAddress,
} from "./744-11.ts";
import { unverifiedList, unverifiedStatement } from "./744-15.ts";
import { militaryMicroprocessors } from "./744-17.ts";
import { statutorySanctions } from "./744-19.ts";
import { militaryEndUse, militaryEndUseRussia } from "./744-21.ts";
import { militaryEndUserList, militaryIntelligenceList } from "./744-21-list.ts";
import { militaryIntelligence } from "./744-22.ts";
import {
  advancedNode,
  advancedNodeDesign,
  indirectSemiconductorEquipment,
  semiconductorEquipmentEndUse,
  supercomputer,
  unknownNode,
} from "./744-23.ts";
import { headquarteredInD5, memoryToHeadquarters, technologyOfHeadquarters } from "./744-23-headquarters.ts";
import { informedByBis } from "./744-informed.ts";
import { blockedPerson, deniedPerson, otherListing } from "./denied-and-blocked.ts";

/** What part 744 asks of an item, by its use and the exporter's knowledge. */
export function part744ItemProvisions(tables: EarTables): EarProvision[] {
  return [
    nuclearEndUse(tables.destinations["nuclear-excluded"].members),
    longRangeMissiles,
    weaponsDelivery,
    undeterminedMissiles,
    chemicalBiologicalWeapons,
    precursorPlants,
    maritimeNuclearPropulsion,
    foreignVesselOrAircraft,
    militaryCameras,
    militaryImaging,
    militaryCommodity,
    militaryMicroprocessors,
    militaryEndUse,
    militaryEndUseRussia,
    militaryIntelligence,
    supercomputer,
    advancedNode,
    unknownNode,
    advancedNodeDesign,
    headquarteredInD5,
    memoryToHeadquarters,
    technologyOfHeadquarters,
    semiconductorEquipmentEndUse,
    indirectSemiconductorEquipment,
    informedByBis,
  ];
}

/** What a listed party brings, evaluated once per party and measure. */
export function part744PartyProvisions(tables: EarTables): EarProvision[] {
  return [
    deniedPerson,
    blockedPerson,
    designatedPersons(tables.affiliatesRule),
    entityList,
    entityListAviation,
    footnote1,
    footnote3,
    footnote4,
    footnote5,
    highDiversionAddress,
    militaryEndUserList,
    militaryIntelligenceList,
    unverifiedList,
    unverifiedStatement,
    statutorySanctions,
    otherListing,
  ];
}

/** What US persons may not support, evaluated for items that are not subject to the EAR. */
export function part744ActivityProvisions(tables: EarTables): EarProvision[] {
  return usPersonActivities(tables.destinations["nuclear-excluded"].members);
}

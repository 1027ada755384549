import type { EarProvision } from "../ear-provision.ts";
import type { EarTables } from "../tables.ts";
import { russiaCcl, russiaDirectProduct } from "./746-8-ccl.ts";
import {
  russiaIndustrial,
  russiaIndustrialUnclassified,
  russiaItemised,
  russiaLuxury,
  russiaOilGas,
  russiaSoftware,
} from "./746-8-goods.ts";
import { luxuryToOligarchs } from "./746-10.ts";
import { cuba } from "./cuba.ts";
import { iranCcl, iranDirectProduct, iranOfac, iranSupplement7 } from "./iran.ts";
import { iraqMilitary } from "./iraq.ts";
import { northKorea } from "./north-korea.ts";
import { occupiedUkraine } from "./occupied-ukraine.ts";
import { syria } from "./syria.ts";

/** The embargoes and special controls of part 746; those of 746.8 in its own order of review, the use of (a)(4) last. */
export function part746ItemProvisions(tables: EarTables): EarProvision[] {
  const partners = tables.destinations.gecc.members;
  return [
    cuba,
    iraqMilitary,
    northKorea,
    occupiedUkraine,
    iranCcl,
    iranSupplement7,
    iranDirectProduct(partners),
    iranOfac,
    russiaCcl,
    russiaDirectProduct(partners),
    russiaIndustrial,
    russiaIndustrialUnclassified,
    russiaItemised,
    russiaLuxury,
    russiaSoftware,
    russiaOilGas,
    syria,
  ];
}

/** What part 746 asks of listed parties. */
export const part746PartyProvisions: readonly EarProvision[] = [luxuryToOligarchs];

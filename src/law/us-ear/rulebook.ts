import { loadRulebook, type Rulebook } from "../../rules/provision.ts";
import type { EarEffect } from "./ear-provision.ts";
import { part734Provisions } from "./part-734/provisions.ts";
import { part736Provisions } from "./part-736/736-2.ts";
import { countryChartProvisions } from "./part-738/country-chart.ts";
import { iraqListedReasons } from "./part-742/other-controls.ts";
import { part742Provisions } from "./part-742/provisions.ts";
import {
  part744ActivityProvisions,
  part744ItemProvisions,
  part744PartyProvisions,
} from "./part-744/provisions.ts";
import { part746ItemProvisions, part746PartyProvisions } from "./part-746/provisions.ts";
import { endUserNamed } from "./part-748/748-5.ts";
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

/** @throws RulebookError when the encoded law contradicts itself. */
export function earRulebooks(tables: EarTables): EarRulebooks {
  return {
    scope: loadRulebook(part734Provisions()),
    item: loadRulebook([
      ...countryChartProvisions(tables.chart),
      ...part742Provisions(tables),
      ...part744ItemProvisions(tables),
      iraqListedReasons,
      ...part746ItemProvisions(tables),
      endUserNamed,
      ...part736Provisions,
    ]),
    party: loadRulebook([...part744PartyProvisions(tables), ...part746PartyProvisions]),
    activity: loadRulebook(part744ActivityProvisions(tables)),
  };
}

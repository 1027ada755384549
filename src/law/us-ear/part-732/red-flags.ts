import type { ChecklistEntry, RedFlag } from "../../../model/determination.ts";
import type { PlainDate } from "../../../model/plain-date.ts";
import { citationOf, type Indicator } from "./catalogue.ts";
import { listedAddress, militaryAddress, sharedAddress, unfitAddress } from "./flags/address.ts";
import { foundedAfterInvasion } from "./flags/company-age.ts";
import { internetElsewhere, littleWebPresence, phoneElsewhere, privateMailbox } from "./flags/contact.ts";
import { newDemand, suddenVolume } from "./flags/demand.ts";
import { forwarderAsEndUser, traderAsEndUser } from "./flags/forwarder.ts";
import { outsideLineOfBusiness } from "./flags/line-of-business.ts";
import {
  bankAsConsignee,
  bankOutsideCountry,
  cashForExpensiveGoods,
  overpayment,
  paymentFromTransshipmentPoint,
  splitPayments,
  thirdPartyPayment,
} from "./flags/payment.ts";
import { highPriorityTransshipment, lateChanges, redirectedFromRussia } from "./flags/route.ts";
import { endUseRefused, noWrittenAssurance } from "./flags/statements.ts";
import { type Computation, isOutsideCoalition, type Observed, type Sighting } from "./observation.ts";

/** Every computation, in the order in which flags are shown. */
const COMPUTATIONS: readonly Computation[] = [
  highPriorityTransshipment,
  redirectedFromRussia,
  foundedAfterInvasion,
  forwarderAsEndUser,
  traderAsEndUser,
  sharedAddress,
  listedAddress,
  militaryAddress,
  unfitAddress,
  littleWebPresence,
  privateMailbox,
  phoneElsewhere,
  internetElsewhere,
  outsideLineOfBusiness,
  newDemand,
  suddenVolume,
  thirdPartyPayment,
  paymentFromTransshipmentPoint,
  bankOutsideCountry,
  splitPayments,
  bankAsConsignee,
  cashForExpensiveGoods,
  overpayment,
  lateChanges,
  endUseRefused,
  noWrittenAssurance,
];

/** Two parties of one transaction at one address: named by no document of the catalogue, a matter of knowing the customer. */
const SHARED_ADDRESS: Indicator = {
  id: "shared-address",
  how: "computed",
  text: "Two companies of the transaction give the same address.",
  sources: [{ document: "BIS-KYC", seen: false }],
};

/**
 * Red flags of 15 CFR part 732, Supplement No. 3 and of the published alerts that the facts show or the exporter has
 * seen. An unresolved one means that the shipment is held. What no document had named by `date` is not raised.
 */
export function redFlagsOf(observed: Observed, date: PlainDate): RedFlag[] {
  const { transaction, catalogue } = observed;
  const indicators = new Map([SHARED_ADDRESS, ...catalogue.flags].map((one) => [one.id, one]));
  const sightings = [
    ...COMPUTATIONS.flatMap((computation) => computation(observed)),
    ...ticked(observed, indicators),
  ];
  const flags = new Map<string, RedFlag>();
  for (const { indicator, subject, because } of sightings) {
    const known = indicators.get(indicator);
    const citation = known === undefined ? null : citationOf(known, catalogue, date);
    if (citation === null) continue;
    const id = idOf(indicator, subject);
    const resolved = transaction.resolvedRedFlags?.includes(id) ?? false;
    // A party that appears in two roles raises a flag once.
    if (!flags.has(id)) flags.set(id, { id, resolved, citation, because });
  }
  return [...flags.values()];
}

/**
 * What a person should look for beside the computed flags: nothing for a sale that stays among partner countries, and
 * nothing that the exporter has answered already.
 */
export function checklistOf(observed: Observed, date: PlainDate): ChecklistEntry[] {
  const { transaction, catalogue, tables } = observed;
  const places = [
    transaction.to,
    ...(transaction.via ?? []),
    transaction.payment?.country,
    ...transaction.parties.map(({ country }) => country),
  ];
  if (!places.some((place) => isOutsideCoalition(place, tables))) return [];
  const answered = transaction.redFlagChecklist ?? {};
  return catalogue.flags.flatMap((indicator) => {
    if (indicator.how !== "asked" || Object.hasOwn(answered, indicator.id)) return [];
    const citation = citationOf(indicator, catalogue, date);
    return citation === null ? [] : [{ id: indicator.id, text: indicator.text, citation }];
  });
}

/** Flags that the exporter has seen. */
function ticked({ transaction }: Observed, indicators: ReadonlyMap<string, Indicator>): Sighting[] {
  return Object.entries(transaction.redFlagChecklist ?? {}).flatMap(([id, seen]) => {
    const indicator = indicators.get(id);
    if (!seen || indicator === undefined) return [];
    return [{ indicator: id, subject: "seen", because: `Seen by the exporter: ${indicator.text}` }];
  });
}

/** The id by which a flag is resolved. */
function idOf(indicator: string, subject: string): string {
  return indicator === "forwarder-as-end-user" ? `forwarder-as-${subject}` : `${indicator}:${subject}`;
}

import { type Computation, countryName, lineOf, tierOf } from "../observation.ts";

/** Common High Priority goods to, or through, a known transshipment point. */
export const highPriorityTransshipment: Computation = ({ transaction, tables }) => {
  const points = tables.destinations.transshipment.members;
  const route = [transaction.to, ...(transaction.via ?? [])].filter((country) => points.has(country));
  if (route.length === 0) return [];
  const through = route.map((country) => countryName(country, tables)).join(", ");
  return transaction.items.flatMap((item, index) => {
    const tier = tierOf(item, tables);
    if (tier === undefined) return [];
    const line = lineOf(item, index);
    return [
      {
        indicator: "high-priority-transshipment",
        subject: line,
        because: `Item ${line} (HS ${item.hs ?? ""}) is on the Common High Priority List, Tier ${tier}, and goes to or through ${through}, a known transshipment point.`,
      },
    ];
  });
};

/** Business that went to Russia or Belarus before and goes elsewhere now. */
export const redirectedFromRussia: Computation = ({ transaction, tables }) => {
  const former = transaction.formerDestinations ?? [];
  const before: readonly string[] = former.filter((one) => one === "RU" || one === "BY");
  if (before.length === 0 || before.includes(transaction.to)) return [];
  const names = before.map((one) => countryName(one, tables)).join(", ");
  return [
    {
      indicator: "redirected-from-russia",
      subject: transaction.to,
      because: `This business went to ${names} before and goes to ${countryName(transaction.to, tables)} now.`,
    },
  ];
};

/** Shipping instructions or payment changed at the last minute. */
export const lateChanges: Computation = ({ transaction }) =>
  [...new Set(transaction.lateChanges ?? [])].map((what) => ({
    indicator: `late-${what}-change`,
    subject: what,
    because:
      what === "shipping"
        ? "The shipping instructions were changed at the last minute."
        : "The way of payment was changed at the last minute.",
  }));

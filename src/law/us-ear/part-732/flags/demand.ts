import {
  type Computation,
  canBeAfterInvasion,
  customers,
  INVASION,
  isMostWanted,
  isOutsideCoalition,
  lineOf,
  tierOf,
} from "../observation.ts";

/** A customer outside the partner countries that ordered the most wanted goods for the first time after 2022-02-24. */
export const newDemand: Computation = ({ transaction, tables }) => {
  const outside = customers(transaction).filter(({ country }) => isOutsideCoalition(country, tables));
  const old = outside.find(({ customerSince }) => customerSince !== undefined && customerSince <= INVASION);
  const party = old ?? outside[0];
  if (party === undefined) return [];
  return transaction.items.flatMap((item, index) =>
    isMostWanted(item, tables) && canBeAfterInvasion(item.firstOrdered)
      ? [
          {
            indicator: "new-demand-after-2022-02-24",
            subject: lineOf(item, index),
            because: `"${party.name}" first ordered goods of item ${lineOf(item, index)} (HS ${item.hs ?? ""}) ${item.firstOrdered ?? ""}, after 2022-02-24.`,
          },
        ]
      : [],
  );
};

/** An order of high priority goods, to outside the partner countries, that is many times the usual one. */
export const suddenVolume: Computation = ({ transaction, tables, catalogue }) => {
  const times = catalogue.thresholds.suddenVolumeTimes;
  const isOutside = customers(transaction).some(({ country }) => isOutsideCoalition(country, tables));
  if (!isOutside && !isOutsideCoalition(transaction.to, tables)) return [];
  return transaction.items.flatMap((item, index) => {
    const { quantity, usualQuantity } = item;
    if (quantity === undefined || usualQuantity === undefined || tierOf(item, tables) === undefined)
      return [];
    if (quantity.amount < usualQuantity * times) return [];
    return [
      {
        indicator: "sudden-volume",
        subject: lineOf(item, index),
        because: `Item ${lineOf(item, index)}: ${quantity.amount} ${quantity.unit} are ordered, ${times} times the usual ${usualQuantity} or more.`,
      },
    ];
  });
};

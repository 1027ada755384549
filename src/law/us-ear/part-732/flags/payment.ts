import { type Computation, countryName, isOutsideCoalition, lineOf } from "../observation.ts";

/** A payer who is no party, or a country that has no part in the sale. */
export const thirdPartyPayment: Computation = ({ transaction, tables }) => {
  const { payment, parties, from, to } = transaction;
  if (payment === undefined) return [];
  const places = new Set([
    from,
    to,
    ...parties.flatMap(({ country, headquarters }) => [country, headquarters]),
  ]);
  const names = new Set(parties.map(({ name }) => name.toLowerCase()));
  const stranger = payment.payer !== undefined && !names.has(payment.payer.toLowerCase());
  const elsewhere = payment.country !== undefined && !places.has(payment.country);
  if (!stranger && !elsewhere) return [];
  const who = stranger ? `"${payment.payer ?? ""}", who is no party to the sale,` : "The payer";
  const where = elsewhere ? ` from ${countryName(payment.country ?? "", tables)}, a third country` : "";
  return [
    {
      indicator: "third-party-payment",
      subject: payment.payer ?? payment.country ?? "payer",
      because: `${who} pays${where}.`,
    },
  ];
};

/** A payment from a known transshipment point that is not where the goods go. */
export const paymentFromTransshipmentPoint: Computation = ({ transaction, tables }) => {
  const country = transaction.payment?.country;
  if (country === undefined || country === transaction.to) return [];
  if (!tables.destinations.transshipment.members.has(country)) return [];
  return [
    {
      indicator: "payment-from-transshipment-point",
      subject: country,
      because: `The payment comes from ${countryName(country, tables)}, a known transshipment point.`,
    },
  ];
};

/** A bank in another country than the payer, outside the partner countries. */
export const bankOutsideCountry: Computation = ({ transaction, tables }) => {
  const { payment } = transaction;
  if (payment?.country === undefined || payment.bankCountry === undefined) return [];
  const { country, bankCountry } = payment;
  const isPartner = !isOutsideCoalition(country, tables) && !isOutsideCoalition(bankCountry, tables);
  if (country === bankCountry || isPartner) return [];
  return [
    {
      indicator: "bank-outside-country",
      subject: bankCountry,
      because: `The payer is in ${countryName(country, tables)}, its bank in ${countryName(bankCountry, tables)}.`,
    },
  ];
};

/** Many smaller payments instead of one. */
export const splitPayments: Computation = ({ transaction }) =>
  transaction.payment?.split === true
    ? [
        {
          indicator: "split-payments",
          subject: transaction.payment.payer ?? "payer",
          because: "Many smaller payments come from one account.",
        },
      ]
    : [];

/** A letter of credit that consigns the goods to the bank, with no end user on the invoice. */
export const bankAsConsignee: Computation = ({ transaction }) => {
  const { payment } = transaction;
  const shows =
    payment?.method === "letter-of-credit" &&
    payment.consignedToBank === true &&
    payment.endUserOnInvoice === false;
  return shows
    ? [
        {
          indicator: "bank-as-consignee",
          subject: "letter-of-credit",
          because:
            "The letter of credit consigns the goods to the issuing bank, and the invoice names no end user.",
        },
      ]
    : [];
};

/** Cash for goods that are usually financed. */
export const cashForExpensiveGoods: Computation = ({ transaction, catalogue }) =>
  transaction.payment?.method !== "cash"
    ? []
    : transaction.items.flatMap((item, index) =>
        item.value === undefined || item.value.amount < catalogue.thresholds.cashFrom
          ? []
          : [
              {
                indicator: "cash-for-expensive-goods",
                subject: lineOf(item, index),
                because: `Cash is offered for item ${lineOf(item, index)} (${item.value.amount} ${item.value.currency}).`,
              },
            ],
      );

/** A price well above the market's. */
export const overpayment: Computation = ({ transaction, catalogue }) =>
  transaction.items.flatMap((item, index) => {
    const { value, marketPrice } = item;
    const times = catalogue.thresholds.overpaymentTimes;
    if (value === undefined || marketPrice === undefined || value.amount < marketPrice * times) return [];
    return [
      {
        indicator: "overpayment",
        subject: lineOf(item, index),
        because: `Item ${lineOf(item, index)}: ${value.amount} ${value.currency} are paid, ${times} times the market price of ${marketPrice} or more.`,
      },
    ];
  });

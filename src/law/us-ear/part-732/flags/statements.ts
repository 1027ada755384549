import { type Computation, customers, isMostWanted, isOutsideCoalition } from "../observation.ts";

/** The customer refuses to say who uses the goods and for what. */
export const endUseRefused: Computation = ({ transaction }) =>
  transaction.endUseStatement === "refused"
    ? [
        {
          indicator: "end-use-refused",
          subject: "statement",
          because: "The customer refuses to state the end use and the end user.",
        },
      ]
    : [];

/** A buyer of the most wanted goods outside the partner countries refuses the written assurance. */
export const noWrittenAssurance: Computation = ({ transaction, tables }) => {
  if (transaction.writtenAssurance !== "refused") return [];
  if (!transaction.items.some((item) => isMostWanted(item, tables))) return [];
  const buyer = customers(transaction).find(({ country }) => isOutsideCoalition(country, tables));
  if (buyer === undefined) return [];
  return [
    {
      indicator: "no-written-assurance",
      subject: buyer.name,
      because: `"${buyer.name}" does not sign the assurance that the goods are not diverted.`,
    },
  ];
};

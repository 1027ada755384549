import { hs6 } from "../../item-frame.ts";
import { type Computation, customers, lineOf, wordsOf } from "../observation.ts";

/**
 * Goods that do not fit what a customer deals in: the words of its line of business name chapters of the Harmonized System,
 * and none of them is the item's. A line that no word of the table names says nothing.
 */
export const outsideLineOfBusiness: Computation = ({ transaction, catalogue }) =>
  customers(transaction).flatMap((party) => {
    if (party.lineOfBusiness === undefined) return [];
    const words = wordsOf(party.lineOfBusiness);
    const lines = catalogue.linesOfBusiness.filter((line) =>
      line.words.split(" ").some((word) => words.includes(word)),
    );
    if (lines.length === 0) return [];
    const chapters = new Set(lines.flatMap((line) => line.chapters.split(" ")));
    return transaction.items.flatMap((item, index) =>
      item.hs === undefined || chapters.has(hs6(item.hs).slice(0, 2))
        ? []
        : [
            {
              indicator: "outside-line-of-business",
              subject: `${party.name}:${lineOf(item, index)}`,
              because: `"${party.name}" deals in ${party.lineOfBusiness ?? ""}; item ${lineOf(item, index)} (HS ${item.hs}) does not fit.`,
            },
          ],
    );
  });

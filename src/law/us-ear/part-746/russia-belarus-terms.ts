import { all, any, type Condition, equals, fact, not, oneOf } from "../../../rules/condition.ts";
import type { EarEffect } from "../ear-provision.ts";

export const RUSSIA: Condition = equals("dest", "RU");
export const RUSSIA_OR_BELARUS: Condition = oneOf("dest", "Russia or Belarus", ["RU", "BY"]);
export const NOT_DEEMED: Condition = not(fact("isDeemed"));
/** Exceptions that 746.8(c)(2) leaves open. */
const OPEN = ["TMP", "GOV", "TSU", "BAG", "AVS", "ENC", "CCD", "MED"];

/** 746.8(a)(12)(ii): mass-market items for civil end users of partner countries. */
export const MASS_MARKET_CIVIL: Condition = all(
  fact("item.in.746.8(a)(12)(ii)"),
  any(equals("item.eccn", "5A991"), fact("item.massMarketClassified")),
  fact("endUser.excludedFrom746.8"),
);

/** @param closed exceptions that do not overcome this paragraph */
export function denied(because: string, closed: readonly string[] = []): EarEffect {
  return {
    kind: "licence-required",
    policy: "policy of denial, case by case for the kinds listed in 746.8(b)",
    because,
    exceptions: OPEN.filter((id) => !closed.includes(id)),
  };
}

import type { GeneralProhibition } from "../../../model/determination.ts";
import type { Facts } from "../../../rules/facts.ts";
import { DIRECT_PRODUCTS } from "../part-734/direct-products.ts";

/** The prohibition that a provision rests on, by the start of its id; the first that fits. */
const BY_PROVISION: readonly (readonly [string, GeneralProhibition])[] = [
  ["us-ear.736.2.b.4", 4],
  ["us-ear.736.2.b.8", 8],
  ["us-ear.736.2.b.9", 9],
  ["us-ear.736.2.b.10", 10],
  // Direct products come in by the third prohibition, whatever section requires the licence.
  ["us-ear.744.11.a.2.footnote-", 3],
  ["us-ear.746.7.a.1.iii", 3],
  ["us-ear.746.8.a.2", 3],
  ["us-ear.744.6.", 7],
  ["us-ear.744.", 5],
  ["us-ear.748.5", 5],
  ["us-ear.746.", 6],
];

/** Parts whose requirements rest on the first three prohibitions, by how the item is subject to the EAR. */
const BY_ITEM = /^us-ear\.(738|742|774)\./;

/**
 * The general prohibition of 15 CFR 736.2(b) that the provision `rule` falls under. A reason for control is the first
 * for what leaves the United States or was made there, the third for a direct product, the second for other
 * foreign-made items. `undefined`: the provision is not one of part 736, such as a release from scope.
 */
export function generalProhibitionOf(rule: string, facts: Facts): GeneralProhibition | undefined {
  if (BY_ITEM.test(rule)) return ofItem(facts);
  return BY_PROVISION.find(([start]) => rule.startsWith(start))?.[1];
}

function ofItem(facts: Facts): GeneralProhibition {
  if (facts.get("item.inUnitedStates") === true || facts.get("item.usOrigin") === true) return 1;
  if (isDirectProduct(facts)) return 3;
  return facts.get("item.usOrigin") === false ? 2 : 1;
}

function isDirectProduct(facts: Facts): boolean {
  return DIRECT_PRODUCTS.some((paragraph) => facts.get(`item.directProduct.${paragraph}`) === true);
}

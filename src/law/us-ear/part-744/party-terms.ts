import { type Condition, fact } from "../../../rules/condition.ts";

/** These provisions are evaluated once per party and measure: `measure.*` and `party.*` are that party's facts. */
export const IS_PARTY: Condition = fact("party.isListed");
/** The party acts as purchaser, intermediate or ultimate consignee, or end user: 748.5(c)–(f). */
export const IN_ROLE: Condition = fact("party.inRole748.5");

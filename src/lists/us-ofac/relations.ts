import type { ListRelationship, RelationEnd, RelationSchema } from "../../model/list-entry.ts";

/** A relation of OFAC in the terms of FollowTheMoney: at which end the party it starts from stands, and at which the other. */
interface OfacRelation {
  readonly schema: RelationSchema;
  readonly from: RelationEnd;
  readonly to: RelationEnd;
}

const link: OfacRelation = { schema: "UnknownLink", from: "subject", to: "object" };

/** By OFAC's words in lower case, without a trailing colon or "of". */
const RELATIONS: Readonly<Record<string, OfacRelation>> = {
  // Companies are associates too, which FollowTheMoney's Associate does not allow.
  "associate of": link,
  "providing support to": link,
  "acting for or on behalf of": { schema: "Representation", from: "agent", to: "client" },
  "owned or controlled by": { schema: "Ownership", from: "asset", to: "owner" },
  "owns, controls, or operates": { schema: "Ownership", from: "owner", to: "asset" },
  "property in the interest of": { schema: "Ownership", from: "asset", to: "owner" },
  "family member of": { schema: "Family", from: "person", to: "relative" },
  "playing a significant role in": { schema: "Membership", from: "member", to: "organization" },
  "leader or official of": { schema: "Directorship", from: "director", to: "organization" },
  "principal executive officer": { schema: "Directorship", from: "director", to: "organization" },
};

const FAMILY =
  /^(?:half-|step)?(?:wife|husband|son|daughter|brother|sister|mother|father|nephew|niece|uncle|aunt|cousin|widow)(?:-in-law)? of$/iu;

/** What OFAC's words for a relation mean; words that are not known are an `UnknownLink`, never dropped. */
export function ofacRelation(words: string): OfacRelation & { label: string } {
  const label = words
    .replace(/\s+/gu, " ")
    .replace(/[.:\s]+$/u, "")
    .trim();
  const family = FAMILY.test(label) ? ({ schema: "Family", from: "person", to: "relative" } as const) : link;
  return { ...(RELATIONS[label.toLowerCase()] ?? family), label };
}

/** The relation as the party that it starts from has it. */
export function relationOf(
  words: string,
  other: Omit<ListRelationship, "schema" | "label" | "otherEnd">,
): ListRelationship {
  const { schema, label, to } = ofacRelation(words);
  return { schema, label, otherEnd: to, ...other };
}

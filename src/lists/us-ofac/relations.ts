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
  "associate of": { schema: "Associate", from: "person", to: "associate" },
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

/** What OFAC's words for a relation mean; words that are not known are an `UnknownLink`, never dropped. */
export function ofacRelation(words: string): OfacRelation & { label: string } {
  const label = words
    .replace(/\s+/gu, " ")
    .replace(/[.:\s]+$/u, "")
    .trim();
  return { ...(RELATIONS[label.toLowerCase()] ?? link), label };
}

/** The relation as the party that it starts from has it. */
export function relationOf(
  words: string,
  other: Omit<ListRelationship, "schema" | "label" | "otherEnd">,
): ListRelationship {
  const { schema, label, to } = ofacRelation(words);
  return { schema, label, otherEnd: to, ...other };
}

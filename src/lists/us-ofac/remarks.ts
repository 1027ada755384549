import type { EntryDraft } from "../entry-draft.ts";
import { addFact } from "./identity.ts";
import { isListingNote, labelledClause } from "./labels.ts";

/** What was found in a remarks field beside the facts that went into the draft. */
export interface RemarksFound {
  /** Other parties by name, each with OFAC's words for the relation: "Linked To", "wife of". */
  readonly links: readonly { readonly words: string; readonly name: string }[];
  /** Clauses of free words, kept as remarks: positions, circumstances. */
  readonly unread: number;
}

/**
 * Reads the remarks field of the legacy and sdnList files: clauses that end with a semicolon, each a labelled fact, an alias
 * in quotation marks, a link to another party, a note on the listing or free words.
 */
export function addRemarks(draft: EntryDraft, remarks: string): RemarksFound {
  const links: { words: string; name: string }[] = [];
  let unread = 0;
  for (const clause of clausesOf(remarks)) {
    const [, words, others] = LINK.exec(clause) ?? [];
    if (words !== undefined && others !== undefined) {
      for (const name of others.split(/;\s+(?:Linked To:\s*)?/u)) links.push({ words, name: name.trim() });
    } else if (!isRead(draft, clause)) {
      draft.remark(clause);
      if (!isListingNote(clause)) unread++;
    }
  }
  return { links: links.filter(({ name }) => name !== ""), unread };
}

/** `Linked To: X`, and relatives: `half-brother of X`. */
const LINK =
  /^(Linked To(?=:)|(?:half-|step)?(?:wife|husband|son|daughter|brother|sister|mother|father|nephew|niece|uncle|aunt|cousin|widow)(?:-in-law)? of):?\s+(.+)$/iu;

/** The clauses without the brackets around a whole one. */
function clausesOf(remarks: string): string[] {
  return remarks
    .replace(/\.\s*$/u, "")
    .split(/;\s+(?![^(]*\))|(?<=\))\s+(?=\(Linked To:)|\.\s+(?=\(Linked To:)/u)
    .map((clause) => clause.trim())
    .map((clause) => (clause.startsWith("(") && clause.endsWith(")") ? clause.slice(1, -1) : clause))
    .filter((clause) => clause !== "");
}

function isRead(draft: EntryDraft, clause: string): boolean {
  const alias = /^(a|f|n)\.k\.a\.\s+'(.+)'$/u.exec(clause);
  if (alias !== null) {
    draft.name(alias[2] ?? "", alias[1] === "f" ? "former" : "alias", {
      strength: alias[1] === "a" ? "weak" : "strong",
    });
    return true;
  }
  const labelled = labelledClause(clause);
  if (labelled === null) return false;
  if (labelled.label === "Issuer Name") draft.name(labelled.value, "alias");
  else addLabelled(draft, labelled, clause);
  return true;
}

/** A value may be followed by its country in brackets and by the days of issue and expiry. */
function addLabelled(draft: EntryDraft, found: { label: string; value: string }, clause: string): void {
  const country = /\(([A-Z][A-Za-z ,.'-]+)\)/u.exec(found.value)?.[1];
  const value = found.value.replace(/\s*\([A-Z][A-Za-z ,.'-]+\).*$|\s+(?:issued|expires)\s.*$/u, "");
  addFact(draft, { label: found.label, value, ...(country === undefined ? {} : { country }) });
  if (/\b(?:issued|expires)\b/u.test(found.value)) draft.remark(clause);
}

import type { Mapping } from "../mapping.ts";
import { relationOf } from "./relations.ts";

/** Remarks name a party in words: where exactly one entry of the list has that name, the link points to it. */
export class LinkedNames {
  /** Source id by name; `null` for a name that several entries have. */
  readonly #owners = new Map<string, string | null>();
  readonly #links: { from: string; words: string; name: string }[] = [];

  /** Notes a name of the entry `id`, the source's own number. */
  name(id: string, name: string): void {
    const key = keyOf(name);
    const owner = this.#owners.get(key);
    this.#owners.set(key, owner === undefined || owner === id ? id : null);
  }

  /** @param words OFAC's for the relation: `Linked To` */
  link(from: string, other: { words: string; name: string }): void {
    this.#links.push({ from, ...other });
  }

  /** Amends the entries once all names are known. */
  finish(mapping: Mapping): void {
    for (const { from, words, name } of this.#links) {
      const id = this.#owners.get(keyOf(name)) ?? null;
      const other =
        id === null ? { otherName: name } : { otherId: `${mapping.facts.id}:${id}`, otherName: name };
      mapping.amend(from, { relationships: [relationOf(words, other)] });
    }
  }
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What a fact may be. A set of words (`string[]`) answers "is X among them?". */
export type FactValue = boolean | number | string | readonly string[];

/** Facts by name; a name that is absent is unknown. Names are dotted paths such as `item.eccn`. */
export interface Facts {
  get(name: string): FactValue | undefined;
}

/** `own` facts first, then those of `outer`: an item's facts within those of its transaction. */
export function layered(own: Facts, outer: Facts): Facts {
  return { get: (name) => own.get(name) ?? outer.get(name) };
}

/** Kleene's strong three-valued logic: a missing fact is `unknown`, never `no`. */
export type Truth = "yes" | "no" | "unknown";

/** `no` if one is `no`, else `unknown` if one is `unknown`, else `yes`; `yes` for none. */
export function and(values: Iterable<Truth>): Truth {
  let result: Truth = "yes";
  for (const value of values) {
    if (value === "no") return "no";
    if (value === "unknown") result = "unknown";
  }
  return result;
}

/** `yes` if one is `yes`, else `unknown` if one is `unknown`, else `no`; `no` for none. */
export function or(values: Iterable<Truth>): Truth {
  let result: Truth = "no";
  for (const value of values) {
    if (value === "yes") return "yes";
    if (value === "unknown") result = "unknown";
  }
  return result;
}

export function not(value: Truth): Truth {
  if (value === "unknown") return "unknown";
  return value === "yes" ? "no" : "yes";
}

/** A known boolean as a truth value; `undefined` is unknown. */
export function truth(value: boolean | undefined): Truth {
  if (value === undefined) return "unknown";
  return value ? "yes" : "no";
}

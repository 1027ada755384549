import type { ListName } from "../../model/list-entry.ts";

/** A name that is not in Latin letters is an original-script one; of the others the first is the primary. */
export function nameType(name: string, hasName: boolean): ListName["type"] {
  const isLatin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
  if (!isLatin) return "original-script";
  return hasName ? "alias" : "primary";
}

import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import type { determineItems } from "../../src/law/us-ear/determine.ts";
import type { LicenceExceptionRule, Restriction } from "../../src/law/us-ear/part-740/licence-exception.ts";

/** The modules of part 740 and what decides by them, loaded anew: nothing that one copy compiled is known to the next. */
export interface FreshPart740 {
  readonly determine: typeof determineItems;
  readonly restrictions: Restriction[];
  readonly exceptions: LicenceExceptionRule[];
}

const LAW = new URL("../../src/law/us-ear/", import.meta.url);
/**
 * The modules that hold the lists of part 740 or what was compiled of them, and all on the way to them. The others keep
 * nothing of one mutant for the next; `suite.ts` proves at each run that a change in a copy is seen in that copy alone.
 */
const RENEWED: ReadonlySet<string> = new Set([
  "determine.ts",
  "conclude.ts",
  ..."item-exceptions assess-exceptions exception-plan left-by-layer weigh-compiled weigh-plainly 740-2-restrictions provisions"
    .split(" ")
    .map((name) => `part-740/${name}.ts`),
]);
const COPY = "?copy=";
const stripped = new Map<string, string>();
let copies = 0;

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const copy = context.parentURL?.split(COPY)[1];
    if (copy === undefined || resolved.url.includes(COPY) || !isRenewed(resolved.url)) return resolved;
    return { ...resolved, url: `${resolved.url}${COPY}${copy}` };
  },
  load(url, context, next) {
    const [file] = url.split(COPY);
    if (file === undefined || file === url) return next(url, context);
    const source = stripped.get(file) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(file), "utf8"));
    stripped.set(file, source);
    return { format: "module", source, shortCircuit: true };
  },
});

function isRenewed(url: string): boolean {
  return url.startsWith(LAW.href) && RENEWED.has(url.slice(LAW.href.length));
}

/** A copy of its own, to be changed before `determine` is called for the first time. */
export async function freshPart740(): Promise<FreshPart740> {
  copies++;
  const load = (path: string): Promise<Record<string, unknown>> =>
    import(`${new URL(path, LAW).href}${COPY}${copies}`);
  const [{ determineItems }, { RESTRICTIONS }, { LICENCE_EXCEPTIONS }] = await Promise.all([
    load("determine.ts"),
    load("part-740/740-2-restrictions.ts"),
    load("part-740/provisions.ts"),
  ]);
  return {
    determine: determineItems as FreshPart740["determine"],
    restrictions: RESTRICTIONS as Restriction[],
    exceptions: LICENCE_EXCEPTIONS as LicenceExceptionRule[],
  };
}

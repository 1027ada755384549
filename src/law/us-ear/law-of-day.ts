import type { PlainDate } from "../../model/plain-date.ts";
import type { Ccl } from "./part-774/ccl.ts";
import { cclOfDay } from "./part-774/ccl-history.ts";
import { tablesOfDay } from "./table-history.ts";
import type { EarTables } from "./tables.ts";

/** The law with its tables as they stood on its date. What is not known of that day is left out of them, and asked about. */
export function lawOfDay<
  Law extends { readonly tables: EarTables; readonly ccl: Ccl; readonly date: PlainDate },
>(law: Law): Law {
  return { ...law, tables: tablesOfDay(law.tables, law.date), ccl: cclOfDay(law.ccl, law.date) };
}

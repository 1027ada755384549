/** Entries of the synthetic list that writers are killed over. */
export const SYNTHETIC_ENTRIES = 100;

/** A UN list of a day that depends on `nth`, with other content each time. */
export function syntheticUn(nth: number): string {
  const day = `20${String(10 + (nth % 80)).padStart(2, "0")}-01-01`;
  const one = (index: number): string =>
    `<INDIVIDUAL><DATAID>${nth}${String(index).padStart(3, "0")}</DATAID><FIRST_NAME>Synthetic ${nth}</FIRST_NAME><SECOND_NAME>Person ${index}</SECOND_NAME><UN_LIST_TYPE>Test</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.${index}</REFERENCE_NUMBER><LISTED_ON>2001-01-25</LISTED_ON></INDIVIDUAL>`;
  const all = Array.from({ length: SYNTHETIC_ENTRIES }, (_, index) => one(index)).join("");
  return `<CONSOLIDATED_LIST dateGenerated="${day}T00:00:00Z"><INDIVIDUALS>${all}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`;
}

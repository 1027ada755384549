import type { ListEntry } from "../../model/list-entry.ts";
import { SnapshotStore } from "../snapshot-store.ts";

/** Run as a process of its own: writes snapshots without end, until it is killed. Arguments: folder, first number. */
const [folder = "", from = "0"] = process.argv.slice(2);
const store = new SnapshotStore(folder);
process.stdout.write("ready\n");
for (let nth = Number(from); ; nth++) {
  const entries = Array.from({ length: 300 }, (_, index) => syntheticEntry(`${nth}-${index}`));
  const day = `20${String(10 + (nth % 80)).padStart(2, "0")}-01-01`;
  store.write(entries, {
    source: "un-consolidated",
    records: 300,
    fetchedAt: new Date().toISOString(),
    asOf: day,
    sourceDate: day,
    files: [],
    leftovers: {},
  });
  store.setState("un-consolidated", { checkedAt: new Date().toISOString() });
}

function syntheticEntry(id: string): ListEntry {
  return {
    id: `un-consolidated:${id}`,
    list: "un-consolidated",
    schema: "Person",
    names: [{ value: `Synthetic Person ${id}`, type: "primary", strength: "strong" }],
    addresses: [],
    countries: [],
    identifiers: [],
    birthDates: [],
    programmes: [],
    listed: null,
    delisted: null,
    measures: [{ kind: "asset-freeze" }],
    citation: { authority: "UN", pinpoint: id, version: "synthetic", url: "https://example.org/" },
  };
}

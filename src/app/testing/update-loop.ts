import { readFileSync } from "node:fs";
import { download } from "../../lists/download.ts";
import { SnapshotStore } from "../../lists/snapshot-store.ts";
import type { ListSource } from "../../lists/source.ts";
import { facts } from "../../lists/un/facts.ts";
import { map } from "../../lists/un/map.ts";
import { parse } from "../../lists/un/parse.ts";
import { updateLists } from "../update-lists.ts";

/** Run as a process of its own: updates a list without end, until it is killed. Arguments: folder, address, certificate. */
const [folder = "", address = "", certificate = ""] = process.argv.slice(2);
const store = new SnapshotStore(folder);
const here = { ...facts, downloads: [address], bounds: { entries: [1, 1000] as const, shrink: 1, fill: {} } };
const source: ListSource = { facts: here, parse, map, fetch: (context) => download(here, context) };
const ca = readFileSync(certificate, "utf8");
for (;;) {
  await updateLists(store, { sources: [source], now: new Date().toISOString(), fetch: { ca } });
  // From here on every instant is in the midst of an update.
  process.stdout.write("going\n");
}

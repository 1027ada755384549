import { importFiles } from "../import-list.ts";
import { SnapshotStore } from "../snapshot-store.ts";
import { memoryFile } from "../source-file.ts";
import { facts } from "../un/facts.ts";
import { map } from "../un/map.ts";
import { parse } from "../un/parse.ts";
import { syntheticUn } from "./synthetic-un.ts";

/** Run as a process of its own: imports lists without end, until it is killed. Arguments: folder, first number. */
const [folder = "", from = "0"] = process.argv.slice(2);
const store = new SnapshotStore(folder);
const source = { facts, parse, map, fetch: () => Promise.resolve([]) };
for (let nth = Number(from); ; nth++) {
  const now = new Date().toISOString();
  await importFiles(source, [memoryFile("un.xml", syntheticUn(nth))], { store, now, bounds: "accept" });
  // From here on every instant is in the midst of an import.
  process.stdout.write("going\n");
}

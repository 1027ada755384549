import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readOwnership } from "../lists/ownership/read-ownership.ts";
import { buildIndex } from "../match/build-index.ts";
import { CodedError } from "../model/coded-error.ts";
import { examineOwnership, type LoadedOwnership, type OwnershipSource } from "./ownership-check.ts";
import { listedCompany } from "./screen.ts";

/** Reads a file of ownership data in any known format. @throws CodedError `HF-IN-002`, or those of its format */
export function loadOwnership(path: string): OwnershipSource {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new CodedError("HF-IN-002", { place: path });
  }
  const data = readOwnership(text, path);
  const parties = [...new Set(data.stakes.flatMap(({ owner, owned }) => [owner, owned]))];
  const loaded: LoadedOwnership = {
    status: {
      id: `ownership:${basename(path)}`,
      snapshot: createHash("sha256").update(text).digest("hex"),
      entries: data.stakes.length,
      stale: false,
      ...(data.rejected.length === 0 ? {} : { note: `${data.rejected.length} records could not be used` }),
    },
    data,
    index: buildIndex(parties.map((id) => listedCompany(id, data.names.get(id) ?? id))),
  };
  return {
    status: loaded.status,
    examine: (party, of) => examineOwnership(party, { loaded, ...of }),
  };
}

import { percentRange, UNKNOWN_PERCENT } from "../../norm/percent-range.ts";
import type { Stake } from "../../ownership/stake.ts";
import { jsonRecords, type OwnershipFormat, record, textOf } from "./ownership-file.ts";

/** FollowTheMoney entities (JSON lines): Ownership and Directorship relations, UnknownLink as control, names by id. */
export const followTheMoney: OwnershipFormat = {
  id: "followthemoney",
  detect: (text) => /"schema"\s*:/.test(text.slice(0, 4096)) && /"properties"\s*:/.test(text.slice(0, 4096)),
  read(text, name) {
    const names = new Map<string, string>();
    const [stakes, rejected, listed]: [Stake[], string[], string[]] = [[], [], []];
    for (const value of jsonRecords(text, name)) {
      const { id, schema, properties } = record(value);
      const of = (property: string): string[] => (record(properties)[property] as string[] | undefined) ?? [];
      const key = textOf(id) ?? "";
      const caption = of("name")[0];
      if (caption !== undefined) names.set(key, caption);
      if (of("topics").includes("sanction")) listed.push(key);
      const ends = RELATIONS[String(schema)];
      if (ends === undefined) continue;
      const [owner, owned] = [of(ends.owner)[0], of(ends.owned)[0]];
      if (owner === undefined || owned === undefined) rejected.push(`${key}: ${schema} without both ends`);
      else stakes.push(stakeOf({ owner, owned, kind: ends.kind }, { of, key }));
    }
    return { format: "followthemoney", stakes, listed, names, rejected };
  },
};

const RELATIONS: Readonly<Record<string, { owner: string; owned: string; kind: Stake["kind"] }>> = {
  Ownership: { owner: "owner", owned: "asset", kind: "ownership" },
  Directorship: { owner: "director", owned: "organization", kind: "directorship" },
  UnknownLink: { owner: "subject", owned: "object", kind: "control" },
};

function stakeOf(
  ends: Pick<Stake, "owner" | "owned" | "kind">,
  from: { of: (property: string) => string[]; key: string },
): Stake {
  const stated = from.of("percentage")[0];
  const range = stated === undefined ? UNKNOWN_PERCENT : (percentRange(stated) ?? UNKNOWN_PERCENT);
  const [start, end] = [from.of("startDate")[0], from.of("endDate")[0]];
  return {
    ...ends,
    ...range,
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
    source: from.key,
  };
}

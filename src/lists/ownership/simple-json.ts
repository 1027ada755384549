import { CodedError } from "../../model/coded-error.ts";
import { percentRange } from "../../norm/percent-range.ts";
import type { Stake } from "../../ownership/stake.ts";
import { badPercent, type OwnershipFormat, record } from "./ownership-file.ts";

/** `{ "listed": ["X"], "edges": [["X", "A", 50], ["A", "B", "25-50"]] }`; an edge may be an object with from, to, kind. */
export const simpleJson: OwnershipFormat = {
  id: "json",
  detect: (text) => /^\s*\{/.test(text) && /"edges"\s*:/.test(text),
  read(text, name) {
    const root = record(parseJson(text, name));
    const listed = stringArray(root.listed ?? [], `${name}, /listed`);
    if (!Array.isArray(root.edges))
      throw new CodedError("HF-IN-010", { value: "edges", place: `${name}, /edges` });
    const stakes = root.edges.map((edge: unknown, index) => edgeOf(edge, `${name}, /edges/${index}`));
    return { format: "json", stakes, listed, names: new Map(), rejected: [] };
  },
};

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CodedError("HF-IN-002", {
      value: error instanceof Error ? error.message : String(error),
      place: name,
    });
  }
}

function stringArray(value: unknown, place: string): string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "")) return value;
  throw new CodedError("HF-IN-011", { value: JSON.stringify(value), place, fix: "Give an array of names." });
}

function edgeOf(edge: unknown, place: string): Stake {
  const fields = Array.isArray(edge)
    ? { owner: edge[0], owned: edge[1], percent: edge[2], from: edge[3], to: edge[4] }
    : record(edge);
  const { owner, owned, percent, from, to, kind } = fields as Record<string, unknown>;
  if (typeof owner !== "string" || typeof owned !== "string" || owner === "" || owned === "") {
    throw new CodedError("HF-IN-011", {
      value: JSON.stringify(edge),
      place,
      fix: 'Write an edge as ["owner", "owned", percent].',
    });
  }
  return {
    owner,
    owned,
    ...rangeOf(percent, place),
    kind: typeof kind === "string" && kind !== "" ? kindOf(kind, place) : "ownership",
    ...(typeof from === "string" ? { from } : {}),
    ...(typeof to === "string" ? { to } : {}),
    source: place,
  };
}

function rangeOf(percent: unknown, place: string): { low: number; high: number } {
  if (percent === undefined || percent === null || percent === "unknown") return { low: 0, high: 100 };
  const [low, high] = Array.isArray(percent) ? percent : [percent, percent];
  if (typeof low === "number" && typeof high === "number") {
    if (low >= 0 && high <= 100 && low <= high) return { low, high };
    throw badPercent(percent, place);
  }
  const range = typeof percent === "string" ? percentRange(percent) : null;
  if (range === null) throw badPercent(percent, place);
  return range;
}

const KINDS: readonly Stake["kind"][] = ["ownership", "votes", "control", "nominee", "trust", "directorship"];

function kindOf(kind: string, place: string): Stake["kind"] {
  const known = KINDS.find((one) => one === kind);
  if (known === undefined)
    throw new CodedError("HF-IN-011", { value: kind, place, fix: `The kind is one of ${KINDS.join(", ")}.` });
  return known;
}

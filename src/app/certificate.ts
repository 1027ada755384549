import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { CodedError } from "../model/coded-error.ts";
import type { Certificate, Determination } from "../model/determination.ts";

/**
 * SHA-256, in lower-case hex, of the canonical JSON (RFC 8785) of `value`; a field that is undefined is none.
 * @throws Error for what JSON cannot hold: a number that is not finite, half of a character
 */
export function canonicalHash(value: unknown): string {
  const text = canonicalize(value);
  return createHash("sha256")
    .update(text ?? "null")
    .digest("hex");
}

/** The certificate in `input`: itself, or that of a determination. @throws CodedError `HF-CERT-001` if there is none. */
export function certificateOf(input: unknown): Certificate {
  const candidate = isRecord(input) && isRecord(input.certificate) ? input.certificate : input;
  const complete =
    isRecord(candidate) &&
    candidate.format === 1 &&
    ["engine", "input", "asOf", "law", "weights", "determination"].every(
      (key) => typeof candidate[key] === "string",
    ) &&
    isRecord(candidate.lists) &&
    isRecord(candidate.transaction);
  if (!complete) throw new CodedError("HF-CERT-001");
  return candidate as unknown as Certificate;
}

/** Hash of a determination without its certificate and without what `--explain` adds: steps, traces, exceptions that are barred. */
export function determinationHash(determination: Omit<Determination, "certificate">): string {
  const items = determination.items.map(({ steps: _steps, ...item }) => ({
    ...item,
    findings: item.findings.map(({ trace: _, ...finding }) => finding),
    exceptions: item.exceptions.filter(({ status }) => status !== "not-available"),
  }));
  return canonicalHash({ ...determination, items });
}

/** What a replay found: whether the recomputed answer is the same, and each part that differs. */
export interface Replay {
  same: boolean;
  differences: { part: string; certified: string; here: string }[];
  determination: Determination;
}

/** Compares a certificate with the determination recomputed from it. */
export function compareReplay(certified: Certificate, determination: Determination): Replay {
  const here = determination.certificate;
  const differences: Replay["differences"] = [];
  for (const part of ["engine", "input", "asOf", "law", "weights", "determination"] as const) {
    if (certified[part] !== here[part])
      differences.push({ part, certified: certified[part], here: here[part] });
  }
  for (const id of new Set([...Object.keys(certified.lists), ...Object.keys(here.lists)])) {
    const [then, now] = [certified.lists[id] ?? "none", here.lists[id] ?? "none"];
    if (then !== now) differences.push({ part: `list ${id}`, certified: then, here: now });
  }
  return { same: differences.length === 0, differences, determination };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

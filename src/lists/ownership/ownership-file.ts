import { CodedError } from "../../model/coded-error.ts";
import type { Stake } from "../../ownership/stake.ts";

/** What a file of ownership data holds, whatever its format. Parties are named by their ids in the file. */
export interface OwnershipData {
  readonly format: string;
  readonly stakes: readonly Stake[];
  /** Parties that the file itself names as listed. */
  readonly listed: readonly string[];
  /** Names of parties by id, for formats that use ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Records that could not be used, each with its reason: counted and shown, never lost. */
  readonly rejected: readonly string[];
  /** Countries by party, ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, string>;
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  /** The day on which a party was listed, `YYYY-MM-DD`. */
  readonly listedSince: ReadonlyMap<string, string>;
  readonly kin: readonly Kin[];
  /** Groups of owners who act jointly. */
  readonly joint: readonly (readonly string[])[];
}

/** Two persons who are close: family, or a known associate. */
export interface Kin {
  readonly one: string;
  readonly other: string;
  /** In the source's words, for instance `spouse`. */
  readonly as: string;
}

/** Ownership data of which a format gives only a part. */
export function ownershipData(
  part: Pick<OwnershipData, "format" | "stakes"> & Partial<OwnershipData>,
): OwnershipData {
  return {
    listed: [],
    names: new Map(),
    rejected: [],
    countries: new Map(),
    addresses: new Map(),
    listedSince: new Map(),
    kin: [],
    joint: [],
    ...part,
  };
}

/** One format: whether a text is of it, and how it is read. */
export interface OwnershipFormat {
  readonly id: string;
  /** A cheap look at the content, never at the file's name. */
  detect(text: string): boolean;
  /** @throws CodedError when the file as a whole cannot be read. */
  read(text: string, name: string): OwnershipData;
}

/** A country code in capitals, or nothing where `value` is none. */
export function countryCode(value: unknown): string | undefined {
  return typeof value === "string" && /^[a-z]{2}$/i.test(value.trim())
    ? value.trim().toUpperCase()
    : undefined;
}

/** A percentage that is out of range, with its place. */
export function badPercent(value: unknown, place: string): CodedError {
  return new CodedError("HF-OWN-001", { value: String(JSON.stringify(value) ?? value), place });
}

/** The objects of a JSON array or of JSON lines. @throws CodedError naming the line that is not JSON. */
export function jsonRecords(text: string, name: string): unknown[] {
  if (text.trimStart().startsWith("[")) return parse(text, name) as unknown[];
  return text
    .split("\n")
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, index }) => parse(line, `${name}, line ${index + 1}`));
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CodedError("HF-IN-002", {
      value: error instanceof Error ? error.message : String(error),
      place,
    });
  }
}

/** `value` as an object, or an empty one: fields are then simply absent. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** `value` if it is a text that says something. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

import { CodedError } from "../model/coded-error.ts";
import type { PlainDate } from "../model/plain-date.ts";
import { embeddedLaw } from "./embedded-data.ts";
import { type ScreenResult, screenQuery } from "./screen.ts";
import { screenerOn } from "./screener.ts";

export interface ScreenNameOptions {
  readonly asOf: PlainDate;
  readonly country?: string;
  readonly address?: string;
  readonly threshold?: number;
  readonly limit?: number;
}

/** Screens one name against the lists of a day. @throws CodedError for a name or country that cannot be used. */
export function screenName(name: string, options: ScreenNameOptions): ScreenResult {
  const { country, address, threshold, limit } = options;
  if (country !== undefined && embeddedLaw().law.tables.countries.names[country] === undefined) {
    throw new CodedError("HF-IN-013", { value: country, place: "--country" });
  }
  const query = {
    names: [name],
    ...(country === undefined ? {} : { countries: [country] }),
    ...(address === undefined ? {} : { address }),
  };
  return screenQuery(query, screenerOn(options.asOf), {
    ...(threshold === undefined ? {} : { threshold }),
    ...(limit === undefined ? {} : { limit }),
  });
}

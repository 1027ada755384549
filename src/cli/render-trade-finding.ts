import type { TradeFinding } from "../model/determination.ts";
import { printable } from "./paint.ts";

/** What trade data say of the route and the parties, a line each; where they say nothing the notices tell why. */
export function tradeLines({ routes, parties }: TradeFinding): string[] {
  return [
    ...routes.map(({ country, tier, score, interval, alarm, ratio }) => {
      const known = score === null ? "unknown" : score.toFixed(2);
      const rise = ratio === null ? "" : `, ${ratio.toFixed(1)} times what it was`;
      return `  ${country}, tier ${tier}: diversion score ${known} (${interval[0].toFixed(2)}–${interval[1].toFixed(2)})${rise}, ${alarm === null ? "no alarm" : `alarm since ${alarm}`}`;
    }),
    ...parties.map(
      ({ name, role, score, interval, signs }) =>
        `  ${printable(name)} as a ${role}: ${score.toFixed(2)} (up to ${interval[1].toFixed(2)}): ${printable(signs.map(({ title }) => title).join("; "))}`,
    ),
  ];
}

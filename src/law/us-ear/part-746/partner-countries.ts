import { type Condition, oneOf } from "../../../rules/condition.ts";

/**
 * Part 746, Supplement No. 3, over time: the Republic of Korea joined on 2022-03-04 (87 FR 13627), Iceland, Liechtenstein,
 * Norway and Switzerland on 2022-04-08 (87 FR 21554), Taiwan on 2023-02-24 (88 FR 12175; from public knowledge, not read
 * in the text). The other members stood in the first list of 2022-02-24 (87 FR 12226).
 */
const JOINED: readonly (readonly [day: string, members: readonly string[]])[] = [
  ["2022-03-04", ["KR"]],
  ["2022-04-08", ["IS", "LI", "NO", "CH"]],
  ["2023-02-24", ["TW"]],
];

/** The days on which the list grew, the first text among them, with the members from that day on. */
export function partnerCountries(
  members: ReadonlySet<string>,
): { readonly from: string; readonly to: string | null; readonly fromPartner: Condition }[] {
  const days = ["2022-02-24", ...JOINED.map(([day]) => day)];
  return days.map((from, index) => {
    const later = new Set(JOINED.filter(([day]) => day > from).flatMap(([, joined]) => joined));
    const then = [...members].filter((one) => !later.has(one));
    return {
      from,
      to: days[index + 1] ?? null,
      fromPartner: oneOf("route.from", "part 746, Supplement No. 3", then),
    };
  });
}

import type { RedFlag } from "../model/determination.ts";
import { type Regime, regimeOn } from "../ownership/regime.ts";
import type { Stake } from "../ownership/stake.ts";
import type { OwnershipQuestion } from "./ownership-check.ts";
import { LISTED_SCORE, screenName } from "./screen.ts";

type Flag = Omit<RedFlag, "resolved">;

interface Listed extends OwnershipQuestion {
  readonly above: readonly Stake[];
  readonly listed: readonly string[];
}

/** The name of a party of the data; its id where the data gives none. */
export function nameOf(id: string, { loaded }: Pick<OwnershipQuestion, "loaded">): string {
  return loaded.data.names.get(id) ?? id;
}

export function percentText([low, high]: readonly [number, number]): string {
  if (low === 0 && high === 100) return " unknown % ";
  return low === high ? ` ${low} % ` : ` ${low}–${high} % `;
}

/** Listed owners that do not capture: a minority, or a rule that is not in force. */
export function shortOf(regime: Regime, { above, listed, node, party, asOf, loaded }: Listed): Flag[] {
  const rule = regimeOn(regime, asOf);
  if (rule === null) return [];
  return above
    .filter(
      ({ owned, owner, kind, high }) =>
        owned === node && kind === "ownership" && listed.includes(owner) && high >= 25,
    )
    .map(({ owner, low, high }) => ({
      id: `ownership:${regime.id}:${party.name}:${nameOf(owner, { loaded })}`,
      citation: rule.citation,
      because: rule.inForce
        ? `${nameOf(owner, { loaded })}, which the lists name, holds${percentText([low, high])}of ${party.name}: less than the ${regime.title} asks for, and a reason to look at control.`
        : `${nameOf(owner, { loaded })}, which the lists name, holds${percentText([low, high])}of ${party.name}. The ${regime.title} is not in force on ${asOf}; ownership by a listed party is a red flag.`,
    }));
}

/** Listed parties that vote, control, direct, or hold for others. */
export function otherLinks({ above, listed, node, party, loaded }: Listed): Flag[] {
  return above
    .filter(({ owned, owner, kind }) => owned === node && kind !== "ownership" && listed.includes(owner))
    .map(({ owner, kind }) => ({
      id: `ownership:${kind}:${party.name}:${nameOf(owner, { loaded })}`,
      citation: CONTROL,
      because: `${nameOf(owner, { loaded })}, which the lists name, is linked to ${party.name} by ${kind}: control has to be examined.`,
    }));
}

const CONTROL: RedFlag["citation"] = {
  authority: "OFAC",
  pinpoint: "FAQ 398",
  version: "2014-08-13",
  url: "https://ofac.treasury.gov/faqs/398",
};

/** Months after a listing in which the end of a majority is suspicious. */
const SOON_DAYS = 365;

/** A listed owner's majority that ended within a year after the listing: sold, or moved to a relative or a nominee? */
export function endedStakes(question: OwnershipQuestion): Flag[] {
  const { loaded, node, party, asOf, screener } = question;
  return loaded.data.stakes
    .filter(
      ({ owned, to, high, kind }) =>
        owned === node && kind === "ownership" && high >= 50 && to !== undefined && to < asOf,
    )
    .flatMap((stake) => {
      const owner = nameOf(stake.owner, question);
      const listed = screenName(owner, screener)
        .filter(({ match }) => match.score >= LISTED_SCORE)
        .flatMap(({ entry }) => (entry.listed === null ? [] : [entry.listed]))
        .find(
          (day) => daysBetween(day, stake.to ?? "") >= 0 && daysBetween(day, stake.to ?? "") <= SOON_DAYS,
        );
      if (listed === undefined) return [];
      return [
        {
          id: `ownership:ended:${party.name}:${owner}`,
          citation: CONTROL,
          because: `${owner} held${percentText([stake.low, stake.high])}of ${party.name} until ${stake.to}, ${daysBetween(listed, stake.to ?? "")} days after it was listed (${listed}): ask who holds the stake now, and whether it was a sale.${relatives(stake, question)}`,
        },
      ];
    });
}

/** Owners that came after `ended` and share a word of their name with its owner. */
function relatives(ended: Stake, question: OwnershipQuestion): string {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3);
  const family = new Set(words(nameOf(ended.owner, question)));
  const after = question.loaded.data.stakes
    .filter(
      ({ owned, owner, from }) =>
        owned === ended.owned && owner !== ended.owner && (from ?? "") >= (ended.to ?? ""),
    )
    .map(({ owner }) => nameOf(owner, question))
    .filter((name) => words(name).some((word) => family.has(word)));
  return after.length === 0 ? "" : ` Since then ${after.join(", ")}: a name in common.`;
}

/** A person who directs the party and a listed company too. */
export function sharedDirectors(question: OwnershipQuestion): Flag[] {
  const { stakes, node, party, screener } = question;
  const directs = stakes.filter(({ kind }) => kind === "directorship");
  const directors = new Set(directs.filter(({ owned }) => owned === node).map(({ owner }) => owner));
  return directs
    .filter(({ owner, owned }) => owned !== node && directors.has(owner))
    .filter(({ owned }) =>
      screenName(nameOf(owned, question), screener).some(({ match }) => match.score >= LISTED_SCORE),
    )
    .map(({ owner, owned }) => ({
      id: `ownership:director:${party.name}:${nameOf(owner, question)}`,
      citation: CONTROL,
      because: `${nameOf(owner, question)} directs ${party.name} and ${nameOf(owned, question)}, which the lists name: control has to be examined.`,
    }));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

import { dayNumber } from "../model/plain-date.ts";
import { type Stake, standsOn } from "./stake.ts";

/** Something in the ownership data that captures nobody but has to be looked into before a party is dealt with. */
export interface OwnershipFlag {
  readonly kind: OwnershipFlagKind;
  /** The party that the flag is about, and the listed or captured one that it comes from; ids of the data. */
  readonly party: string;
  readonly other: string;
  readonly because: string;
  readonly ask: string;
}

export type OwnershipFlagKind =
  | "minority"
  | "control-link"
  | "shared-director"
  | "shared-address"
  | "cut-after-listing"
  | "moved-to-relative"
  | "relative-holds"
  | "owns-listed";

export interface FlagContext {
  /** Everything that the data states, ended holdings too. */
  readonly index: StakeIndex;
  readonly asOf: string;
  readonly party: string;
  /** Whether a party is listed, or captured by listed ones; with the day of listing where that is known. */
  readonly blocked: (id: string) => { readonly since: string | null } | null;
  /** Whether the party itself is captured: then its owners' minorities and links need no flag. */
  readonly captured: boolean;
  readonly nameOf: (id: string) => string;
  /** Parties at the same address. */
  readonly neighbours: readonly string[];
}

/** The data by party, so that flags of one party look at nobody else's holdings. */
export interface StakeIndex {
  /** Holdings in a party. */
  readonly into: (party: string) => readonly Stake[];
  /** Holdings of a party. */
  readonly from: (party: string) => readonly Stake[];
  /** Who is close to a party, in the source's words. */
  readonly near: (party: string) => readonly { readonly relative: string; readonly as: string }[];
}

export function stakeIndex(
  stakes: readonly Stake[],
  kin: readonly { readonly one: string; readonly other: string; readonly as: string }[],
): StakeIndex {
  const into = Map.groupBy(stakes, ({ owned }) => owned);
  const from = Map.groupBy(stakes, ({ owner }) => owner);
  const links = kin.flatMap(({ one, other, as }) => [
    { of: one, relative: other, as },
    { of: other, relative: one, as },
  ]);
  const near = Map.groupBy(links, ({ of }) => of);
  return {
    into: (party) => into.get(party) ?? [],
    from: (party) => from.get(party) ?? [],
    near: (party) => near.get(party) ?? [],
  };
}

/** From this share on a holding is a red flag (in percent); at half the rules themselves decide. */
const MINORITY = 25;
/** The end of a majority is suspicious from so many days before a listing (it is often foreseen) to so many after. */
const BEFORE_DAYS = 90;
const AFTER_DAYS = 365;

/** The red flags of one party. */
export function ownershipFlags(context: FlagContext): OwnershipFlag[] {
  return [
    ...(context.captured ? [] : [...minorities(context), ...links(context), ...ownsListed(context)]),
    ...directors(context),
    ...addresses(context),
    ...cuts(context),
    ...relatives(context),
  ];
}

/** Holdings in the party that stand on the day. */
function holdings(context: FlagContext): Stake[] {
  return context.index
    .into(context.party)
    .filter((stake) => standsOn(stake, context.asOf) && stake.owner !== stake.owned);
}

function minorities(context: FlagContext): OwnershipFlag[] {
  const { nameOf, party } = context;
  const shares = holdings(context).filter(({ kind }) => kind === "ownership");
  const most = Math.max(0, ...shares.map(({ high }) => high));
  return shares
    .filter(({ owner, high }) => high >= MINORITY && context.blocked(owner) !== null)
    .map(({ owner, low, high }) => {
      const first =
        high === most && shares.length > 1 ? " It is the largest holder that the data names." : "";
      return {
        kind: "minority",
        party,
        other: owner,
        because: `${nameOf(owner)} holds ${percentText(low, high)} of ${nameOf(party)}: less than the rule asks for, and a reason to look at control.${first}`,
        ask: `Who else owns ${nameOf(party)}, and does ${nameOf(owner)} decide in it?`,
      };
    });
}

const LINK_WORDS: Readonly<Partial<Record<Stake["kind"], string>>> = {
  votes: "votes",
  board: "the right to appoint the board",
  control: "a control link",
  nominee: "a nominee",
  trust: "a trust",
  directorship: "a directorship",
};

function links(context: FlagContext): OwnershipFlag[] {
  const { nameOf, party } = context;
  return holdings(context)
    .filter(({ kind, owner }) => kind !== "ownership" && context.blocked(owner) !== null)
    .map(({ owner, kind, low, high }) => {
      const share = kind === "votes" ? `${percentText(low, high)} of the ` : "";
      return {
        kind: "control-link",
        party,
        other: owner,
        because: `${nameOf(owner)} is linked to ${nameOf(party)} by ${share}${LINK_WORDS[kind] ?? kind}: control has to be examined.`,
        ask: `Can ${nameOf(owner)} decide what ${nameOf(party)} does, alone or with others?`,
      };
    });
}

function directors(context: FlagContext): OwnershipFlag[] {
  const { nameOf, party } = context;
  const ours = new Set(
    holdings(context)
      .filter(({ kind }) => kind === "directorship")
      .map(({ owner }) => owner),
  );
  return [...ours]
    .flatMap((director) => context.index.from(director))
    .filter((stake) => stake.kind === "directorship" && standsOn(stake, context.asOf))
    .filter(({ owned }) => owned !== party && context.blocked(owned) !== null)
    .map(({ owner, owned }) => ({
      kind: "shared-director",
      party,
      other: owned,
      because: `${nameOf(owner)} directs ${nameOf(party)} and ${nameOf(owned)}, which is listed: control has to be examined.`,
      ask: `Does ${nameOf(owner)} act for ${nameOf(owned)} in this transaction?`,
    }));
}

function addresses(context: FlagContext): OwnershipFlag[] {
  const { nameOf, party } = context;
  return context.neighbours
    .filter((other) => other !== party && context.blocked(other) !== null)
    .map((other) => ({
      kind: "shared-address",
      party,
      other,
      because: `${nameOf(party)} has the address of ${nameOf(other)}, which is listed.`,
      ask: `What does ${nameOf(party)} have to do with ${nameOf(other)}?`,
    }));
}

/** A majority of a listed owner that ended around its listing: sold, cut to just under the rule, or moved to somebody near? */
function cuts(context: FlagContext): OwnershipFlag[] {
  const { nameOf, party, index, asOf } = context;
  return index
    .into(party)
    .filter(({ kind, high }) => kind === "ownership" && high >= 50)
    .filter((stake) => stake.to !== undefined && !standsOn(stake, asOf) && stake.to < asOf)
    .flatMap((stake): OwnershipFlag[] => {
      const days = daysAfterListing(stake, context);
      if (days === null) return [];
      const left = holdings(context).find(({ owner, kind }) => owner === stake.owner && kind === "ownership");
      const now = left === undefined ? "" : ` It still holds ${percentText(left.low, left.high)}.`;
      const when = days < 0 ? `${-days} days before` : `${days} days after`;
      return [
        {
          kind: "cut-after-listing",
          party,
          other: stake.owner,
          because: `${nameOf(stake.owner)} held ${percentText(stake.low, stake.high)} of ${nameOf(party)} until ${stake.to}, ${when} it was listed.${now}`,
          ask: `Who holds that stake now, was it a sale at arm's length, and can it be bought back?`,
        },
        ...successors(stake, context),
      ];
    });
}

function daysAfterListing(stake: Stake, context: FlagContext): number | null {
  const since = context.blocked(stake.owner)?.since ?? null;
  if (since === null || stake.to === undefined) return null;
  const days = dayNumber(stake.to) - dayNumber(since);
  return -BEFORE_DAYS <= days && days <= AFTER_DAYS ? days : null;
}

/** Owners that came after `ended` and are its owner's relatives, or share a word of its name. */
function successors(ended: Stake, context: FlagContext): OwnershipFlag[] {
  const { nameOf, party } = context;
  const family = new Set(nameWords(nameOf(ended.owner)));
  return context.index
    .into(party)
    .filter(({ owner, kind, from }) => {
      const isLater = from !== undefined && from >= (ended.to ?? "");
      return owner !== ended.owner && kind === "ownership" && isLater;
    })
    .flatMap(({ owner, from }): OwnershipFlag[] => {
      const as = kinship(ended.owner, owner, context);
      const isNamesake = nameWords(nameOf(owner)).some((word) => family.has(word));
      if (as === null && !isNamesake) return [];
      return [
        {
          kind: "moved-to-relative",
          party,
          other: ended.owner,
          because: `${nameOf(owner)}, ${as === null ? "who has a name in common with" : `${as} of`} ${nameOf(ended.owner)}, holds a stake in ${nameOf(party)} since ${from}.`,
          ask: `Does ${nameOf(owner)} hold the stake for ${nameOf(ended.owner)}?`,
        },
      ];
    });
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
}

function kinship(one: string, other: string, { index }: FlagContext): string | null {
  return index.near(one).find(({ relative }) => relative === other)?.as ?? null;
}

/** A holder who is no listed party himself, but close to one. */
function relatives(context: FlagContext): OwnershipFlag[] {
  const { nameOf, party, index } = context;
  return holdings(context)
    .filter(
      ({ owner, kind, high }) => kind === "ownership" && high >= MINORITY && context.blocked(owner) === null,
    )
    .flatMap(({ owner, low, high }) =>
      index
        .near(owner)
        .filter(({ relative }) => context.blocked(relative) !== null)
        .map(({ relative, as }) => ({
          kind: "relative-holds" as const,
          party,
          other: relative,
          because: `${nameOf(owner)}, ${as} of ${nameOf(relative)}, which is listed, holds ${percentText(low, high)} of ${nameOf(party)}.`,
          ask: `Does ${nameOf(owner)} hold the stake for ${nameOf(relative)}?`,
        })),
    );
}

/** A parent of a listed party is not captured by it, but near it (15 CFR part 744, Supplement No. 8, paragraph (c)). */
function ownsListed(context: FlagContext): OwnershipFlag[] {
  const { nameOf, party } = context;
  return context.index
    .from(party)
    .filter((stake) => stake.kind === "ownership" && standsOn(stake, context.asOf))
    .filter(({ owned, high }) => high >= 50 && owned !== party && context.blocked(owned) !== null)
    .map(({ owned, low, high }) => ({
      kind: "owns-listed",
      party,
      other: owned,
      because: `${nameOf(party)} holds ${percentText(low, high)} of ${nameOf(owned)}, which is listed.`,
      ask: `Will the goods reach ${nameOf(owned)}?`,
    }));
}

/** `30 %`, `25–50 %`, or `an unknown share`. */
export function percentText(low: number, high: number): string {
  if (low === 0 && high === 100) return "an unknown share";
  const [from, to] = [low, high].map((one) => Math.round(one * 100) / 100);
  return from === to ? `${from} %` : `${from}–${to} %`;
}

import type { MatchIndex } from "./build-index.ts";
import { coveredByInitials, type InitialsCover } from "./initials-bound.ts";
import { openForInitials } from "./initials-rows.ts";
import { openRows, type Work } from "./open-rows.ts";
import type { PreparedReading } from "./prepare-query.ts";
import { cardInitials, cardWeight, isCardNative } from "./row-cards.ts";
import { EPSILON } from "./row-sums.ts";
import { isTranslation, scoreOf } from "./score.ts";
import type { Scratch } from "./scratch.ts";
import type { WeightTable } from "./weights.ts";

/**
 * Rows that can score `needed` or more, no such row left out: `openRows` dismisses most by their marks, the words of the others then
 * give an upper bound of the score.
 */
export function candidateRows(
  index: MatchIndex,
  reading: PreparedReading,
  options: { needed: number; weights: WeightTable; scratch: Scratch },
): readonly number[] {
  options.scratch.begin();
  // The words with the fewest rows first: the others are then looked through for rows without them.
  const sources = [...reading.sources].sort((a, b) => a.reach - b.reach);
  const work: Work = { index, reading, sources, ...options };
  openRows(work);
  openForInitials(work);
  if (work.scratch.count === 0) return [];
  const { pairs } = work.scratch;
  for (const [at, { paired }] of sources.entries()) pairs.mark(at, paired, true);
  for (const [at, paired] of reading.supports.entries()) pairs.mark(sources.length + at, paired, false);
  return surviving(work);
}

function surviving(work: Work): readonly number[] {
  const { index, reading, scratch, weights } = work;
  const rows: number[] = [];
  const cover: InitialsCover = { query: 0, listed: 0 };
  const least = work.needed - EPSILON;
  for (let at = 0; at < scratch.count; at++) {
    const row = scratch.opened[at]!;
    scratch.sums.read(work, row);
    if (scratch.sums.anchor < weights.closeAnchor && least > weights.withoutCloseAnchor) continue;
    // What initials on either side may cover at most: their own weight and that of the words they stand for.
    const initials = cardInitials(index.rowCards, row);
    cover.query = reading.initialsWeight + initials;
    cover.listed = reading.initials + initials;
    if (boundOf(work, row, cover) < least) continue;
    if (cover.query + cover.listed > 0) {
      coveredByInitials(index, reading, row, cover);
      if (boundOf(work, row, cover) < least) continue;
    }
    rows.push(row);
  }
  return rows;
}

/** Upper bound of a row's score. `cover`: the most weight that initials may pair on either side. */
function boundOf(work: Work, row: number, cover: InitialsCover): number {
  const { index, reading, weights, scratch } = work;
  const { byQuery, byRow } = scratch.sums;
  const listed = Math.min(byQuery.listed, byRow.listed) + cover.listed;
  const initials = ((cover.query + cover.listed) / 2) * weights.initial;
  BOUND.leftOver = Math.max(0, reading.weight - Math.min(byQuery.query, byRow.query) - cover.query);
  BOUND.rightOver = Math.max(0, cardWeight(index.rowCards, row) - listed);
  BOUND.translated = isTranslation(reading.grammar, reading.native, isCardNative(index.rowCards, row));
  BOUND.agreed = byQuery.agreed + initials;
  BOUND.dissimilar = byQuery.dissimilar;
  const ofQuery = scoreOf(BOUND, weights);
  BOUND.agreed = byRow.agreed + initials;
  BOUND.dissimilar = byRow.dissimilar;
  return Math.min(ofQuery, scoreOf(BOUND, weights));
}

/** What is held against the formula, written over for each row: an object of its own for each would be most of what is thrown away. */
const BOUND = { agreed: 0, dissimilar: 0, leftOver: 0, rightOver: 0, translated: false };

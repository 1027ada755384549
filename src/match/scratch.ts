import { PairMarks } from "./pair-marks.ts";
import { LIMITS, UNKNOWN } from "./row-limits.ts";
import { BUCKETS } from "./row-marks.ts";
import { RowSums } from "./row-sums.ts";

/** Memory that one search after another uses; belongs to one index. What is in it never changes an answer. */
export class Scratch {
  /** Per row: the search that opened it last. */
  readonly stamp: Uint32Array;
  opened: Uint32Array = new Uint32Array(1024);
  count = 0;
  turn = 0;
  /** What the words of the index may be paired with. */
  readonly pairs: PairMarks;
  /** Per bucket of words: what the words may be paired with; see open-rows.ts, which leaves it empty. */
  readonly buckets: Uint16Array = new Uint16Array(BUCKETS);
  /** See row-limits.ts, which leaves it unknown. */
  readonly limits: Int16Array = new Int16Array(LIMITS).fill(UNKNOWN);
  readonly sums: RowSums = new RowSums();

  /** @param weights per word of the index. */
  constructor(rows: number, weights: Float64Array) {
    this.stamp = new Uint32Array(rows);
    this.pairs = new PairMarks(weights);
  }

  begin(): void {
    this.turn++;
    this.count = 0;
    this.pairs.begin();
    if (this.turn < LAST_TURN) return;
    this.stamp.fill(0);
    this.turn = 1;
  }

  open(row: number): void {
    if (this.stamp[row] === this.turn) return;
    this.stamp[row] = this.turn;
    if (this.count === this.opened.length) {
      const larger = new Uint32Array(this.count * 2);
      larger.set(this.opened);
      this.opened = larger;
    }
    this.opened[this.count++] = row;
  }
}

const LAST_TURN = 0xfffffff0;

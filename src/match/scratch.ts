import type { Contribution } from "./prepare-query.ts";
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
  /** Per word of the index: the search that marked it last, and the first of its contributions. */
  readonly wordStamp: Uint32Array;
  readonly wordFirst: Int32Array;
  /** Per bucket of words: what the words may be paired with; see open-rows.ts, which leaves it empty. */
  readonly buckets: Uint16Array = new Uint16Array(BUCKETS);
  /** See row-limits.ts, which leaves it unknown. */
  readonly limits: Int16Array = new Int16Array(LIMITS).fill(UNKNOWN);
  readonly sums: RowSums = new RowSums();
  contributions: Contribution[] = [];
  /** Per contribution: its source, and the next contribution of the same word (-1 for none). */
  sources: number[] = [];
  next: number[] = [];

  constructor(rows: number, words: number) {
    this.stamp = new Uint32Array(rows);
    this.wordStamp = new Uint32Array(words);
    this.wordFirst = new Int32Array(words);
  }

  begin(): void {
    this.turn++;
    this.count = 0;
    this.contributions = [];
    this.sources = [];
    this.next = [];
    if (this.turn < LAST_TURN) return;
    this.stamp.fill(0);
    this.wordStamp.fill(0);
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

  mark(source: number, contribution: Contribution): void {
    const { token } = contribution;
    const at = this.contributions.length;
    this.contributions.push(contribution);
    this.sources.push(source);
    this.next.push(this.wordStamp[token] === this.turn ? this.wordFirst[token]! : -1);
    this.wordStamp[token] = this.turn;
    this.wordFirst[token] = at;
  }
}

const LAST_TURN = 0xfffffff0;

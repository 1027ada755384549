const WIDEST = 512;
let beforeRow: Uint16Array = new Uint16Array(WIDEST);
let previousRow: Uint16Array = new Uint16Array(WIDEST);
let currentRow: Uint16Array = new Uint16Array(WIDEST);
/** What two texts have between their common beginning and their common end, as character codes. */
const left = new Uint16Array(WIDEST);
const right = new Uint16Array(WIDEST);

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours), cut off above `limit`.
 * @returns the distance, or `limit + 1` for anything larger.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  let [endA, endB] = [a.length, b.length];
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [rows, columns] = [endA - start, endB - start];
  if (rows === 0 || columns === 0) return Math.min(limit + 1, rows + columns);
  if (columns + 1 >= WIDEST || rows >= WIDEST) return limit + 1;
  for (let at = 0; at < rows; at++) left[at] = a.charCodeAt(start + at);
  for (let at = 0; at < columns; at++) right[at] = b.charCodeAt(start + at);
  return remaindersApart(rows, columns, limit);
}

/** A stretch of character codes. */
export interface Codes {
  readonly codes: Uint16Array;
  readonly start: number;
  readonly length: number;
}

/** The same for character codes, of which there are few. */
export function codesApart(a: Codes, b: Codes, limit: number): number {
  let [startA, startB] = [a.start, b.start];
  let [endA, endB] = [startA + a.length, startB + b.length];
  while (startA < endA && startB < endB && a.codes[startA] === b.codes[startB]) {
    startA++;
    startB++;
  }
  while (endA > startA && endB > startB && a.codes[endA - 1] === b.codes[endB - 1]) {
    endA--;
    endB--;
  }
  const [rows, columns] = [endA - startA, endB - startB];
  if (rows === 0 || columns === 0) return Math.min(limit + 1, rows + columns);
  for (let at = 0; at < rows; at++) left[at] = a.codes[startA + at]!;
  for (let at = 0; at < columns; at++) right[at] = b.codes[startB + at]!;
  return remaindersApart(rows, columns, limit);
}

/** Distance of `left` and `right`, whose first and last letters differ, so that the shortest need no table. */
function remaindersApart(rows: number, columns: number, limit: number): number {
  if (limit <= 1 || rows + columns <= 4) {
    const few = isSwapped(rows, columns) ? 1 : Math.max(rows, columns);
    if (few <= 1 || rows + columns <= 3 || (rows === 2 && columns === 2)) return Math.min(limit + 1, few);
    if (limit <= 1) return limit + 1;
  }
  for (let j = 0; j <= columns; j++) previousRow[j] = j;
  for (let i = 1; i <= rows; i++) {
    if (fillRow(i, columns) > limit) return limit + 1;
    [beforeRow, previousRow, currentRow] = [previousRow, currentRow, beforeRow];
  }
  return Math.min(previousRow[columns] ?? limit + 1, limit + 1);
}

function isSwapped(rows: number, columns: number): boolean {
  return rows === 2 && columns === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Fills one row of the table; its least value. */
function fillRow(i: number, columns: number): number {
  const letter = left[i - 1]!;
  const lastLetter = i > 1 ? left[i - 2]! : -1;
  currentRow[0] = i;
  let least = i;
  for (let j = 1; j <= columns; j++) {
    const other = right[j - 1]!;
    let value = previousRow[j - 1]! + (letter === other ? 0 : 1);
    const deleted = previousRow[j]! + 1;
    if (deleted < value) value = deleted;
    const inserted = currentRow[j - 1]! + 1;
    if (inserted < value) value = inserted;
    if (j > 1 && lastLetter === other && letter === right[j - 2]) {
      const swapped = beforeRow[j - 2]! + 1;
      if (swapped < value) value = swapped;
    }
    currentRow[j] = value;
    if (value < least) least = value;
  }
  return least;
}

/** A page of a list, newest first; `next` is the key for the page after, null at the end. */
export type Page<Line> = { lines: Line[]; next: string | null };

/** Lines of a page. */
export const PAGE_LINES = 50;

/**
 * Makes a page of rows that were read with one more than it holds.
 * @param keyOf gives the key of a line, by which the next page begins
 */
export function pageOf<Line>(rows: readonly Line[], keyOf: (line: Line) => string): Page<Line> {
  const lines = rows.slice(0, PAGE_LINES);
  const last = lines.at(-1);
  return { lines, next: rows.length > PAGE_LINES && last ? keyOf(last) : null };
}

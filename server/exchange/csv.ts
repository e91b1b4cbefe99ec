/** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

export type Cell = string | number | boolean | null | readonly string[];

/** CSV by RFC 4180 with a header row; lists are joined by "; ". Text is never taken for a formula; numbers stay numbers. */
export function writeCsv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let text = `${columns.map(writeCell).join(',')}\r\n`;
  for (const row of rows) text += `${row.map(writeCell).join(',')}\r\n`;
  return text;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const joined = typeof cell === 'string' ? cell : cell.join('; ');
  const safe = FORMULA.test(joined) ? `'${joined}` : joined;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front; so does one that already has such
 * apostrophes, so that taking one away always gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

export type Cell = string | number | boolean | null | readonly string[];

/** CSV by RFC 4180 with a header row; lists are joined by "; ". Text is never taken for a formula; numbers stay numbers. */
export function writeCsv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let text = writeCsvRow(columns);
  for (const row of rows) text += writeCsvRow(row);
  return text;
}

/** One line of CSV with its line end. */
export function writeCsvRow(row: readonly Cell[]): string {
  return `${row.map(writeCell).join(',')}\r\n`;
}

/** The text of a cell as it was before `writeCsv` kept it from being a formula. */
export function withoutFormulaGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const joined = typeof cell === 'string' ? cell : cell.join('; ');
  const safe = FORMULA.test(joined) ? `'${joined}` : joined;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

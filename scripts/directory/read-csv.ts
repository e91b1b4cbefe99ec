import { once } from 'node:events';
import { CsvError, type Info, parse } from 'csv-parse';
import { BadImportError, type Entry, type ImportProblem } from '../../server/directory/import/entry.ts';
import { headerProblems, listingOfCells } from '../../server/exchange/import/listing-of-cells.ts';
import { readLines } from './read-lines.ts';

type Record = { record: string[]; info: Info };

const RULES: { [code: string]: string } = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quote inside a quoted cell is not doubled',
  INVALID_OPENING_QUOTE: 'a quote begins in the middle of a cell',
  CSV_MAX_RECORD_SIZE: 'the row is longer than a million characters: is a quote not closed?',
};

/** The entries of a table with a header row (RFC 4180, commas or semicolons, UTF-8). Throws BadImportError. */
export async function readCsv(file: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const problems: ImportProblem[] = [];
  let columns: string[] | undefined;
  const state: QuoteState = { openedOn: null };
  try {
    for await (const { record, info } of recordsOf(file, state, await delimiterOf(file))) {
      // The line on which the row begins: a cell may hold line ends.
      const at = info.lines - record.join('').split('\n').length + 1;
      if (columns === undefined) {
        columns = record.map((name) => name.trim());
        for (const problem of headerProblems(columns)) problems.push({ file, line: at, ...problem });
        if (problems.length > 0) break;
      } else if (record.length !== columns.length) {
        const rule = `has ${record.length} cells, the header has ${columns.length}`;
        problems.push({ file, line: at, field: '', rule });
      } else {
        const read = listingOfCells(columns, record);
        if ('given' in read) entries.push({ file, line: at, given: read.given });
        else for (const problem of read.problems) problems.push({ file, line: at, ...problem });
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({
      file,
      line: state.openedOn ?? (Number(error.lines) || null),
      field: '',
      rule: RULES[error.code] ?? error.message,
    });
  }
  if (columns === undefined && problems.length === 0) {
    problems.push({ file, line: null, field: '', rule: 'is empty: the first row must name the columns' });
  }
  if (problems.length > 0) throw new BadImportError(problems);
  return entries;
}

/** The line on which the quote was opened that is open now. */
type QuoteState = { openedOn: number | null };

/** Spreadsheets write semicolons where the comma is the decimal sign. The header tells: no name of a column holds either. */
async function delimiterOf(file: string): Promise<',' | ';'> {
  for await (const { text } of readLines(file)) {
    if (text.trim() !== '') return text.includes(';') && !text.includes(',') ? ';' : ',';
  }
  return ',';
}

function recordsOf(file: string, state: QuoteState, delimiter: ',' | ';'): AsyncIterable<Record> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  const feed = async () => {
    for await (const { line, text } of readLines(file)) {
      // A doubled quote counts as two: only an odd number opens or closes.
      if (text.split('"').length % 2 === 0) state.openedOn = state.openedOn === null ? line : null;
      // Lone LF: the parser counts a CRLF inside quotes twice, and no text of a listing may hold line ends anyway.
      if (!parser.write(text.replace(/\r\n$/, '\n'))) await once(parser, 'drain');
    }
    parser.end();
  };
  feed().catch((error) => parser.destroy(error));
  return parser;
}

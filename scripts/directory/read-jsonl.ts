import { BadImportError, type Entry, type ImportProblem } from '../../server/directory/import/entry.ts';
import { readLines } from './read-lines.ts';

/** The entries of a file with one JSON object a line; empty lines are passed over. Throws BadImportError. */
export async function readJsonl(file: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  const problems: ImportProblem[] = [];
  for await (const { line, text } of readLines(file)) {
    if (text.trim() === '') continue;
    const given = parseLine(text);
    if (typeof given === 'string') problems.push({ file, line, field: '', rule: given });
    else entries.push({ file, line, given });
  }
  if (problems.length > 0) throw new BadImportError(problems);
  return entries;
}

function parseLine(text: string): Record<string, unknown> | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is not a whole JSON object on one line';
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Record<string, unknown>) : 'is not a JSON object';
}

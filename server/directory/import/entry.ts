/** One listing as a file gives it, not yet checked; what it does not mention is not there. */
export type Entry = { file: string; line: number; given: Readonly<Record<string, unknown>> };

/** What a file breaks, and where. `field` is empty for the line or the file as a whole. */
export type ImportProblem = { file: string; line: number | null; field: string; rule: string };

/** More would bury the first, and most come from one cause. */
const SHOWN = 50;

/** A file cannot be imported: nothing of it was. The message has a line for each of the first problems. */
export class BadImportError extends Error {
  override name = 'BadImportError';
  readonly problems: readonly ImportProblem[];
  constructor(problems: readonly ImportProblem[]) {
    const more = problems.length > SHOWN ? [`… and ${problems.length - SHOWN} more`] : [];
    super([...problems.slice(0, SHOWN).map(problemLine), ...more].join('\n'));
    this.problems = problems;
  }
}

/** "places.csv: line 7: phone.number: must be given". */
export function problemLine({ file, line, field, rule }: ImportProblem): string {
  return [file, line === null ? '' : `line ${line}`, field, rule].filter(Boolean).join(': ');
}

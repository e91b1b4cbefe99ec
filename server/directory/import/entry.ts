/** One listing as a file gives it, not yet checked; what it does not mention is not there. */
export type Entry = { file: string; line: number; given: Readonly<Record<string, unknown>> };

/** What a file breaks, and where. `field` is empty for the line or the file as a whole. */
export type ImportProblem = { file: string; line: number | null; field: string; rule: string };

/** A file cannot be imported: nothing of it was. The message has a line for each problem. */
export class BadImportError extends Error {
  override name = 'BadImportError';
  readonly problems: readonly ImportProblem[];
  constructor(problems: readonly ImportProblem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}

/** "places.csv: line 7: phone.number: must be given". */
export function problemLine({ file, line, field, rule }: ImportProblem): string {
  return [file, line === null ? '' : `line ${line}`, field, rule].filter(Boolean).join(': ');
}

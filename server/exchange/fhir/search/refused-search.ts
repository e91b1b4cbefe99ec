import type { Issue } from '../operation-outcome.ts';

/** A search that cannot be answered as it was asked; the issue names the parameter and the rule. */
export class RefusedSearch extends Error {
  override name = 'RefusedSearch';
  readonly issue: Issue;
  constructor(parameter: string, diagnostics: string, code: Issue['code'] = 'invalid') {
    super('refused search');
    this.issue = { severity: 'error', code, diagnostics: `${parameter}: ${diagnostics}`, expression: parameter };
  }
}

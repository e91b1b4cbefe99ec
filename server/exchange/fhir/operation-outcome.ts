/** What went wrong in FHIR's words; codes of http://hl7.org/fhir/issue-type. */
export type Issue = {
  severity: 'error' | 'warning';
  code:
    | 'invalid'
    | 'not-found'
    | 'deleted'
    | 'not-supported'
    | 'too-costly'
    | 'too-long'
    | 'throttled'
    | 'transient'
    | 'exception'
    | 'informational';
  diagnostics: string;
  /** The parameter it is about. */
  expression?: string;
};

/** An OperationOutcome of at least one issue. */
export function operationOutcome(issues: readonly [Issue, ...Issue[]]) {
  return {
    resourceType: 'OperationOutcome' as const,
    issue: issues.map(({ expression, ...issue }) => ({ ...issue, ...(expression && { expression: [expression] }) })),
  };
}

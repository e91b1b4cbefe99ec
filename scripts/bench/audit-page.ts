export type Audit = {
  /** From 0 to 1 by category. */
  scores: Record<string, number>;
  /** Ids of the audits that are not passed, by category. */
  failed: Record<string, string[]>;
};

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse's judgement of a page as a phone sees it, through the debugging port of a browser that already runs. It
 * reports to nobody: only its command line can, and only when asked to.
 */
export async function auditPage(address: string, port: number): Promise<Audit> {
  const { default: lighthouse } = await import('lighthouse');
  const flags = { port, onlyCategories: CATEGORIES, logLevel: 'silent', output: 'json' } as const;
  const result = await lighthouse(address, flags);
  if (!result) throw new Error(`Lighthouse gave no answer for ${address}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const scores: Audit['scores'] = {};
  const failed: Audit['failed'] = {};
  for (const [name, { score, auditRefs }] of Object.entries(categories)) {
    scores[name] = score ?? 0;
    failed[name] = auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim());
  }
  return { scores, failed };
}

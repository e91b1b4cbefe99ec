import { SCHEME_MEANINGS, SCHEMES, type Scheme } from '../directory/schemes.ts';

/** Each scheme under its own name, which no language translates, with what it means in the reader's language. */
export function schemeTerms(
  explanations: Record<Scheme, string>,
): Record<Scheme, { label: string; explanation: string }> {
  return Object.fromEntries(
    SCHEMES.map((scheme) => [scheme, { label: SCHEME_MEANINGS[scheme].name, explanation: explanations[scheme] }]),
  ) as Record<Scheme, { label: string; explanation: string }>;
}

import { review } from '../../text/en/review.ts';

/** Any value of a listing or of an event in words a reviewer can read; one line for each entry of a list. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined || value === '') return review.nothing;
  if (value === true) return review.yes;
  if (value === false) return review.no;
  if (Array.isArray(value)) {
    if (value.length === 0) return review.nothing;
    return value.map(valueText).join(value.some((part) => typeof part === 'object') ? '\n' : ', ');
  }
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).filter(
    ([, part]) => part !== null && !(Array.isArray(part) && part.length === 0),
  );
  return parts.length === 0
    ? review.nothing
    : parts.map(([name, part]) => `${name}: ${valueText(part).replaceAll('\n', ' · ')}`).join('; ');
}

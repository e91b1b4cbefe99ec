import type { NamedListing } from '../../submissions/review-lists.ts';
import type { StoredSubmission } from '../../submissions/submission-rows.ts';
import { review } from '../../text/en/review.ts';
import { countryName } from '../../text/names.ts';

/** The name of what a submission is about. */
export function nameOf({ submission, document }: StoredSubmission, names: ReadonlyMap<string, NamedListing>): string {
  if (document && 'values' in document) return document.values.name;
  if (submission.listingId === null || submission.state === 'erased') return review.list.erased;
  return names.get(submission.listingId)?.name ?? submission.listingId;
}

/** Where it is, in words. */
export function placeOf({ submission, document }: StoredSubmission, names: ReadonlyMap<string, NamedListing>): string {
  const place =
    document && 'values' in document
      ? document.values
      : submission.listingId === null
        ? undefined
        : names.get(submission.listingId);
  const parts = [place?.city, place?.country ? countryName(place.country, 'en') : null].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : place ? review.list.online : review.nothing;
}

/** Why it is urgent, or not. */
export function riskOf({ submission, document }: StoredSubmission): string {
  const { kind } = submission;
  if (document?.kind === 'report' && (document.report.field === 'remove' || document.report.field === 'closed'))
    return review.risks[document.report.field];
  const doubled = document && 'duplicates' in document && document.duplicates.length > 0;
  return kind === 'group' && doubled ? review.risks.duplicate : review.risks[kind];
}

/** Whole days between two moments. */
export function daysBetween(from: string, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - Date.parse(from)) / 86_400_000));
}

import { Hono } from 'hono';
import { z } from 'zod';
import { looseDate } from '../../directory/listing.ts';
import type { AppContext, AppEnv } from '../../http/app-context.ts';
import { baseUrlOf } from '../../http/base-url.ts';
import type { Services } from '../../services.ts';
import { listReviewers } from '../../sign-in/reviewers.ts';
import type { SignedIn } from '../../sign-in/session.ts';
import { correctListing, type NewSource, PUBLISHERS } from '../../submissions/correct-listing.ts';
import { type Decided, type Decision, decide } from '../../submissions/decide.ts';
import type { GroupValues } from '../../submissions/group-values.ts';
import { websiteOf } from '../../submissions/plain-text.ts';
import { revertDecision } from '../../submissions/revert.ts';
import { type ReviewItem, readItem } from '../../submissions/review-item.ts';
import { takeOut } from '../../submissions/take-out.ts';
import { review } from '../../text/en/review.ts';
import { errorPage } from '../failure-page.tsx';
import { viewOf } from '../view-of.ts';
import { type Draft, editOf } from './decide-forms.tsx';
import { type Problem, postedEntries, valuesIn } from './fields.ts';
import { reviewerOf } from './guard.ts';
import { itemPage } from './item-page.tsx';
import { editsOfListing } from './listing-form.ts';
import { messagePage } from './message-page.tsx';
import { type Saw, stalePage } from './stale-page.tsx';

const FREE_TEXTS = [
  'acceptReason',
  'question',
  'rejectReason',
  'revertReason',
  'sourceUrl',
  'sourceTitle',
  'sourceAsOf',
  'publisher',
  'sure',
] as const;
type FreeTexts = Record<(typeof FREE_TEXTS)[number], string>;

/** One submission: its page, and the decision on it. */
export function itemRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/:reference', async (c) => {
    const reviewer = await reviewerOf(c, services);
    if (reviewer instanceof Response) return reviewer;
    const item = await readItem(services, c.req.param('reference'), baseUrlOf(c, services));
    return item ? show(c, services, reviewer, item) : notThere(c, services);
  });
  routes.post('/:reference', async (c) => {
    const reviewer = await reviewerOf(c, services);
    if (reviewer instanceof Response) return reviewer;
    const reference = c.req.param('reference');
    const item = await readItem(services, reference, baseUrlOf(c, services));
    if (!item) return notThere(c, services);
    const body = (await c.req.parseBody({ all: true })) as Record<string, unknown>;
    const seen = { submission: Number(body.submission), listing: Number(body.listing) };
    const draft = draftOf(item, body);
    const isStale = seen.submission !== item.seen.submission || seen.listing !== item.seen.listing;
    if (isStale) return stale(c, services, reviewer, item, sawOf(body.saw), draft);
    const decided = await carryOut(services, { item, seen, reviewer, draft, baseUrl: baseUrlOf(c, services) });
    switch (decided.kind) {
      case 'done':
        return c.redirect(`/review?done=${reference}`, 303);
      case 'invalid':
        return show(c, services, reviewer, item, { ...draft, problems: decided.problems });
      case 'stale': {
        const now = (await readItem(services, reference, baseUrlOf(c, services))) ?? item;
        return stale(c, services, reviewer, now, sawOf(body.saw), draft);
      }
      case 'not-now': {
        const { title, text } = review.notNow;
        return c.html(String(messagePage({ view: viewOf(c, services), title, text, reviewer })), 409);
      }
      case 'unknown':
        return notThere(c, services);
    }
  });
  return routes;
}

type Order = { item: ReviewItem; seen: ReviewItem['seen']; reviewer: SignedIn; draft: Draft; baseUrl: string };

async function carryOut(services: Services, order: Order): Promise<Decided | { kind: 'not-now' }> {
  const { item, seen, reviewer, draft, baseUrl } = order;
  const reference = item.submission.id;
  const { question, rejectReason, revertReason, sure } = draft.more as FreeTexts;
  const needs = (path: string, message: string): Decided => ({ kind: 'invalid', problems: [{ path, message }] });
  if (draft.verdict === 'revert') {
    if (revertReason === '') return needs('reason', review.decide.needReason);
    const reverted = await revertDecision(services, { reference, seen, reviewer }, revertReason);
    return reverted.kind === 'done' ? { kind: 'done', listingId: item.submission.listingId } : reverted;
  }
  if (draft.verdict === 'remove' && item.document?.kind === 'report' && item.listing) {
    if (sure !== 'on') return needs('sure', review.decide.needSure);
    const taken = await takeOut(services, item.listing, { actor: `reviewer:${reviewer.id}`, baseUrl });
    if (taken.kind === 'has-specialists') return needs('practicesAt', review.decide.hasSpecialists(taken.ids));
    return { kind: 'done', listingId: item.listing.id };
  }
  if (draft.verdict === 'reject' && rejectReason === '') return needs('reason', review.decide.needReason);
  if (draft.verdict === 'ask-back' && question === '') return needs('question', review.decide.needQuestion);
  const decision =
    draft.verdict === 'accept'
      ? await acceptance(services, item, draft)
      : draft.verdict === 'reject'
        ? { verdict: 'reject' as const, reason: rejectReason }
        : draft.verdict === 'ask-back'
          ? { verdict: 'ask-back' as const, question }
          : null;
  if (decision === null) return { kind: 'unknown' };
  if ('problems' in decision) return { kind: 'invalid', problems: decision.problems };
  return decide(services, { reference, seen, reviewer, baseUrl }, decision);
}

/** Accepting with what was edited, or what keeps it from being stored. */
async function acceptance(
  services: Services,
  { document, listing }: ReviewItem,
  { entries, more }: Draft,
): Promise<Decision | { problems: Problem[] }> {
  const given = more as FreeTexts;
  const reason = given.acceptReason === '' ? null : given.acceptReason;
  if (document?.kind === 'report' && listing) {
    const { edits, problems } = editsOfListing(listing, entries, review.decide.badJson);
    const source = sourceOf(given);
    const all = [...problems, ...(source.problems ?? [])];
    if (all.length > 0) return { problems: all };
    const corrected = await correctListing(services, listing, edits, source.source);
    if (corrected.kind === 'invalid') return { problems: corrected.problems };
    const published =
      source.source && `${review.decide.publisher}: ${review.decide.publishers[source.source.publisher]}`;
    return {
      verdict: 'accept',
      listing: corrected.listing,
      reason: [reason, published].filter(Boolean).join('\n') || null,
    };
  }
  if (document && 'values' in document) {
    const edit = editOf({ document, listing } as ReviewItem);
    const { values, problems } = valuesIn(edit?.specs ?? [], entries, review.decide.badJson);
    return problems.length > 0 ? { problems } : { verdict: 'accept', values: values as GroupValues, reason };
  }
  return { verdict: 'accept', reason };
}

const sourceSchema = z.object({
  sourceUrl: websiteOf,
  sourceTitle: z.string().min(1).max(300),
  sourceAsOf: z.union([z.literal('').transform(() => null), looseDate]),
  publisher: z.enum(PUBLISHERS),
});

function sourceOf(given: FreeTexts): { source: NewSource | null; problems?: Problem[] } {
  const { sourceUrl, sourceTitle, sourceAsOf, publisher } = given;
  if ([sourceUrl, sourceTitle, sourceAsOf, publisher].every((part) => part === '')) return { source: null };
  const read = sourceSchema.safeParse({ sourceUrl, sourceTitle, sourceAsOf, publisher });
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return { source: null, problems };
  }
  const { data } = read;
  return {
    source: { url: data.sourceUrl, title: data.sourceTitle, asOf: data.sourceAsOf, publisher: data.publisher },
  };
}

function draftOf(item: ReviewItem, body: Record<string, unknown>): Draft {
  const text = (name: string) => (typeof body[name] === 'string' ? body[name].replace(/\r\n?/g, '\n').trim() : '');
  const more = Object.fromEntries(FREE_TEXTS.map((name) => [name, text(name).slice(0, 2000)]));
  const verdict = text('verdict');
  const edit = editOf(item);
  // A form without the fields, as somebody may write one, accepts what was submitted.
  const entries = edit && 'name' in body ? postedEntries(edit.specs, body) : (edit?.entries ?? {});
  return { verdict, entries, more, problems: [] };
}

function sawOf(text: unknown): Saw | null {
  try {
    const saw = JSON.parse(String(text)) as Saw;
    return saw.state in review.states ? saw : null;
  } catch {
    return null;
  }
}

async function addresses(services: Services): Promise<ReadonlyMap<string, string>> {
  return new Map((await listReviewers(services)).map(({ id, mail }) => [id, mail]));
}

async function show(c: AppContext, services: Services, reviewer: SignedIn, item: ReviewItem, draft?: Draft) {
  const reviewers = await addresses(services);
  const page = itemPage({ view: viewOf(c, services), reviewer, item, reviewers, ...(draft && { draft }) });
  return c.html(String(page), draft ? 422 : 200);
}

async function stale(
  c: AppContext,
  services: Services,
  reviewer: SignedIn,
  item: ReviewItem,
  saw: Saw | null,
  draft: Draft,
) {
  const reviewers = await addresses(services);
  return c.html(String(stalePage({ view: viewOf(c, services), reviewer, item, reviewers, saw, draft })), 409);
}

function notThere(c: AppContext, services: Services) {
  return c.html(String(errorPage({ view: viewOf(c, services), status: 404 })), 404);
}

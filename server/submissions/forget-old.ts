import type { Services } from '../services.ts';
import { forgetSubmission } from './submission-rows.ts';

const DAY_MS = 86_400_000;
/** How long what nobody confirmed is kept, in days. */
const KEPT_DAYS = { unconfirmed: 14, quarantined: 30 } as const;
const AT_ONCE = 100;

/** Deletes what was kept for a time only: unconfirmed and quarantined submissions, drafts, links that open nothing. */
export async function forgetOld({ engine, now }: Pick<Services, 'engine' | 'now'>): Promise<void> {
  const { db } = engine;
  const at = now().toISOString();
  const before = (days: number) => new Date(now().getTime() - days * DAY_MS).toISOString();
  const old = await db
    .selectFrom('submission')
    .select('id')
    .where((where) =>
      where.or(
        Object.entries(KEPT_DAYS).map(([state, days]) =>
          where.and([where('state', '=', state), where('received_at', '<=', before(days))]),
        ),
      ),
    )
    .limit(AT_ONCE)
    .execute();
  await engine.batch([
    ...old.flatMap(({ id }) => [
      ...forgetSubmission({ engine }, id),
      db.deleteFrom('submission').where('id', '=', id).compile(),
    ]),
    db.deleteFrom('draft').where('expires_at', '<=', at).compile(),
    db.deleteFrom('link_token').where('expires_at', '<=', at).compile(),
  ]);
}

import { sql } from 'kysely';
import type { Services } from '../services.ts';

const MINUTE_MS = 60_000;

type Leasing = Pick<Services, 'engine' | 'now' | 'newId'>;

/** A job that this process may do now. */
export type Lease = {
  /** It is done: due again so many minutes after it was due, or after now where that has passed already. */
  done(everyMinutes: number): Promise<void>;
  /** It failed: due again in so many minutes. `problem`: the kind of failure. */
  failed(againInMinutes: number, problem: string): Promise<void>;
};

/**
 * Takes a job that is due and that no other process is at, for so many minutes; null when there is nothing to do. One
 * statement, so that two processes never both get it.
 */
export async function takeLease(
  { engine, now, newId }: Leasing,
  name: string,
  leaseMinutes: number,
): Promise<Lease | null> {
  const at = now().toISOString();
  const until = later(now(), leaseMinutes);
  const holder = newId();
  const { rows } = await sql<{ due_at: string }>`
    INSERT INTO scheduled_job (name, due_at, leased_until, holder) VALUES (${name}, ${at}, ${until}, ${holder})
    ON CONFLICT (name) DO UPDATE SET leased_until = excluded.leased_until, holder = excluded.holder
      WHERE due_at <= ${at} AND leased_until <= ${at}
    RETURNING due_at`.execute(engine.db);
  const row = rows[0];
  if (!row) return null;
  // Whoever took so long that another has the job now leaves that one's row alone.
  const end = (values: { due_at: string; ended_at?: string; problem: string | null }) =>
    engine.batch([
      engine.db
        .updateTable('scheduled_job')
        .set({ ...values, leased_until: now().toISOString() })
        .where('name', '=', name)
        .where('holder', '=', holder)
        .compile(),
    ]);
  return {
    done: (everyMinutes) => {
      const next = later(new Date(row.due_at), everyMinutes);
      const ended = now().toISOString();
      return end({ due_at: next > ended ? next : later(now(), everyMinutes), ended_at: ended, problem: null });
    },
    failed: (againInMinutes, problem) => end({ due_at: later(now(), againInMinutes), problem }),
  };
}

function later(from: Date, minutes: number): string {
  return new Date(from.getTime() + minutes * MINUTE_MS).toISOString();
}

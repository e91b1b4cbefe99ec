import { checkLinks } from '../links/check-links.ts';
import type { LinkProbe } from '../links/link-probe.ts';
import type { Services } from '../services.ts';
import { forgetOld } from '../submissions/forget-old.ts';
import { drainOutbox } from '../submissions/outbox.ts';
import { sendReminders } from '../submissions/reminders.ts';
import { takeLease } from './lease.ts';

export type Scheduled = Pick<Services, 'engine' | 'now' | 'newId' | 'newToken' | 'mail' | 'log' | 'config'>;

export type ScheduleOptions = {
  /** The public address, for the links in mails. */
  baseUrl: string;
  /** Looks at addresses; without one (in a Worker) no links are checked. */
  probe?: LinkProbe;
};

/** What became of a job. `waits`: not due, or another process is at it. */
export type JobOutcome = 'done' | 'waits' | 'failed';

const HOUR = 60;
const DAY = 24 * HOUR;
/** Few enough that an hour's look is over in minutes, many enough to come round the whole directory in a week. */
const LINKS_AN_HOUR = 20;

type Job = {
  name: 'reminders' | 'links';
  everyMinutes: number;
  /** Longer than the job ever takes; after that a process that began it counts as dead. */
  leaseMinutes: number;
  againMinutes: number;
  run(): Promise<unknown>;
};

/**
 * Does what is due: call it every minute or so, from as many processes as there are. A job that fails is said in the
 * log, is tried again later, and keeps no other from its turn.
 */
export async function runSchedule(
  services: Scheduled,
  { baseUrl, probe }: ScheduleOptions,
): Promise<Record<'reminders' | 'outbox' | 'links', JobOutcome>> {
  const days = services.config.freshnessDays.reminders;
  const reminders = await runLeased(services, {
    name: 'reminders',
    everyMinutes: DAY,
    leaseMinutes: 10,
    againMinutes: HOUR,
    run: () => sendReminders(services, { days, baseUrl }),
  });
  // Each mail is leased by itself, so that a mail of this minute need not wait for another process.
  const outbox = await guarded(services, 'outbox', () => drainOutbox(services));
  // What was to be kept for a time only; deleting twice does no harm, so it needs no lease.
  await guarded(services, 'forget', () => forgetOld(services));
  const links = probe
    ? await runLeased(services, {
        name: 'links',
        everyMinutes: HOUR,
        leaseMinutes: 30,
        againMinutes: HOUR,
        run: () => checkLinks(services, { probe, limit: LINKS_AN_HOUR }),
      })
    : 'waits';
  return { reminders, outbox: outbox ? 'failed' : 'done', links };
}

async function runLeased(services: Scheduled, job: Job): Promise<JobOutcome> {
  let outcome: JobOutcome = 'waits';
  const problem = await guarded(services, job.name, async () => {
    const lease = await takeLease(services, job.name, job.leaseMinutes);
    if (!lease) return;
    const failure = await guarded(services, job.name, job.run);
    if (failure) await lease.failed(job.againMinutes, failure);
    else await lease.done(job.everyMinutes);
    outcome = failure ? 'failed' : 'done';
  });
  return problem ? 'failed' : outcome;
}

/** Runs a job; gives the kind of failure, never its words: they may hold an address. */
async function guarded(
  { log }: Pick<Services, 'log'>,
  job: string,
  run: () => Promise<unknown>,
): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
    const kind = [name, code].filter((part) => typeof part === 'string').join(' ') || 'failed';
    log.error('job failed', { job, kind });
    return kind;
  }
}

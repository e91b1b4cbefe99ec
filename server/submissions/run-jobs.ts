import type { Services } from '../services.ts';
import { forgetOld } from './forget-old.ts';
import { drainOutbox } from './outbox.ts';

/** What is due every minute: mails that wait, and what was to be kept for a time only. */
export async function runJobs(services: Pick<Services, 'engine' | 'now' | 'mail' | 'log'>): Promise<void> {
  await drainOutbox(services);
  await forgetOld(services);
}

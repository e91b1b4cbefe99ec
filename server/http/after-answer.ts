import type { Services } from '../services.ts';
import type { AppContext } from './app-context.ts';
import { traceOf } from './failures.ts';

/** Does work once the answer is on its way; a failure is logged and reaches nobody. */
export function afterAnswer(c: AppContext, services: Pick<Services, 'log'>, work: () => Promise<unknown>): void {
  const guarded = () =>
    work().catch((error: Error) => services.log.error('work after an answer failed', traceOf(error)));
  if (c.env?.later) c.env.later(guarded);
  else void guarded();
}

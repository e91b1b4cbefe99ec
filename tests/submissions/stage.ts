import type { Engine } from '../../server/database/engine.ts';
import type { Log, Mail, Services } from '../../server/services.ts';

/** The services of the review loop on a given engine, with a clock to turn, counted ids and a mailer that keeps what it gets. */
export function stage(engine: Engine, options: { mail?: Services['mail'] } = {}) {
  let time = Date.parse('2026-11-24T12:00:00Z');
  let counted = 0;
  const sent: Mail[] = [];
  const log: Log = { info: () => {}, error: () => {} };
  return {
    engine,
    log,
    now: () => new Date(time),
    newId: () => `id-${++counted}`,
    newToken: () => `token-${++counted}-abcdefghijkl`,
    mail: options.mail ?? {
      send: async (mail: Mail) => {
        sent.push(mail);
      },
    },
    sent,
    /** Turns the clock on by minutes. */
    wait: (minutes: number) => {
      time += minutes * 60_000;
    },
  };
}

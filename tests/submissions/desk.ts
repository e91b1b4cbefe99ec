import { createIndexHolder } from '../../server/directory/index-holder.ts';
import { createDailyLimit, createMemoryLimit, MAILS_PER_DAY, POSTS } from '../../server/http/memory-limit.ts';
import type { Mail, Services } from '../../server/services.ts';
import { drainOutbox } from '../../server/submissions/outbox.ts';
import { randomToken } from '../../server/submissions/random-token.ts';
import { openApp } from '../app-under-test.ts';

/** A group that only meets online, as the form sends it. */
export const ONLINE_GROUP: Record<string, string> = {
  name: 'Zebra talk on Thursdays',
  formats: 'online',
  country: 'NZ',
  languages: 'en',
  website: 'https://zebra-talk.example/',
  mail: 'anna@zebra-talk.example',
  consent: '1',
};

/** The whole application with a clock to turn, limits on, and the mails it sends. */
export function openDesk(options: { services?: Partial<Services> } = {}) {
  let time = Date.parse('2026-11-24T12:00:00Z');
  let counted = 0;
  const sent: Mail[] = [];
  const now = () => new Date(time);
  const opened = openApp({
    services: {
      now,
      newId: () => `id-${++counted}`,
      newToken: randomToken,
      mail: { send: async (mail) => void sent.push(mail) },
      limitPosts: createMemoryLimit(POSTS.perMinute, () => time, POSTS.burst),
      limitMails: createDailyLimit(MAILS_PER_DAY, () => time),
      ...options.services,
    },
  });
  // Its clock must turn too.
  opened.services.index = createIndexHolder(opened.services.engine, now);
  const pending: Promise<unknown>[] = [];
  const later = (work: () => Promise<unknown>) => void pending.push(work());
  const ask = (path: string, init: RequestInit = {}, client = '192.0.2.1') =>
    opened.app.request(path, init, { clientAddress: client, later });
  const post = (path: string, fields: Record<string, string | string[]>, client?: string, headers = {}) => {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    );
    return ask(path, { method: 'POST', body, headers }, client);
  };
  const desk = {
    ...opened,
    sent,
    ask,
    post,
    wait: (seconds: number) => {
      time += seconds * 1000;
    },
    /** Opens a form's page, takes its stamp, and waits as long as a person would. */
    async stampOf(path: string): Promise<string> {
      const html = await (await ask(path)).text();
      time += 20_000;
      return /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? 'none';
    },
    async fill(path: string, fields: Record<string, string | string[]>, client?: string) {
      return post(path, { stamp: await desk.stampOf(path), ...fields }, client);
    },
    /** All mails so far, after what was left to do once the answers had gone out. */
    async mails(): Promise<Mail[]> {
      await Promise.all(pending.splice(0));
      await drainOutbox(opened.services);
      return sent;
    },
    /** The path of the link of a mail that leads to /manage. */
    async link(to?: string): Promise<string> {
      const mails = (await desk.mails()).filter((mail) => to === undefined || mail.to === to);
      return /\/manage\/[\w-]+/.exec(mails.at(-1)?.text ?? '')?.[0] ?? 'no link';
    },
    /** Everything that is kept, to see whether it changed. */
    async kept(): Promise<string> {
      const { db } = opened.services.engine;
      const tables = ['submission', 'submission_payload', 'event', 'link_token', 'listing_contact', 'outbox'] as const;
      const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
      const { version } = await db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow();
      return JSON.stringify([rows, version]);
    },
    states: async () =>
      await opened.services.engine.db.selectFrom('submission').select(['id', 'kind', 'state', 'revision']).execute(),
  };
  return desk;
}
export type Desk = ReturnType<typeof openDesk>;

import { confirmMail } from '../../server/submissions/confirm-mail.ts';
import type { Report } from '../../server/submissions/group-values.ts';
import { groupValuesSchema } from '../../server/submissions/group-values.ts';
import { receiveGroup } from '../../server/submissions/receive.ts';
import { receiveReport } from '../../server/submissions/report.ts';
import { type AppUnderTest, openApp, TEST_NOW } from '../app-under-test.ts';

export const HERE = 'http://localhost:8787';

export const GROUP = groupValuesSchema.parse({
  name: 'NET Treff Passau',
  formats: ['in-person'],
  country: 'DE',
  region: 'Bavaria',
  city: 'Passau',
  languages: ['de'],
  email: 'treff@example.org',
  summary: 'Monthly evening for patients and families.',
});

/** The application with ids and tokens that differ, and ways to send something in. */
export function openReviewApp() {
  let counted = 0;
  let time = TEST_NOW.getTime();
  const under: AppUnderTest = openApp({
    now: () => new Date(time),
    services: { newId: () => `id-${++counted}`, newToken: () => `token-${String(++counted).padStart(10, '0')}-abcdef` },
  });
  const { app, services } = under;
  return {
    ...under,
    /** Turns the clock on: processes look for changes of others once a second. */
    wait: (seconds: number) => {
      time += seconds * 1000;
    },
    /** A group that has confirmed its mail address: it waits for a reviewer. Gives its reference. */
    async group(values = GROUP) {
      const reference = await receiveGroup(services, values, {
        mail: 'anna@example.org',
        language: 'de',
        baseUrl: HERE,
      });
      const { body } = await services.engine.db
        .selectFrom('outbox')
        .select('body')
        .where('body', 'like', '%/manage/%')
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow();
      const confirmed = await confirmMail(services, /\/manage\/(\S+)/.exec(body ?? '')?.[1] ?? '', HERE);
      if (confirmed.kind !== 'open') throw new Error(confirmed.kind);
      await services.engine.db.deleteFrom('outbox').execute();
      return reference;
    },
    async report(listingId: string, report: Partial<Report> = {}) {
      const received = await receiveReport(
        services,
        { listingId, report: { field: 'phone', message: 'The number is dead.', mail: null, ...report } },
        { language: 'en', client: '192.0.2.1', secret: services.secret },
      );
      if (received.kind !== 'received') throw new Error(received.kind);
      return received.reference;
    },
    open: (path: string, cookie?: string) => app.request(HERE + path, { headers: cookie ? { Cookie: cookie } : {} }),
    post: (path: string, fields: Record<string, string | string[]>, cookie: string, origin: string | null = HERE) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
      return app.request(HERE + path, {
        method: 'POST',
        body,
        headers: { Cookie: cookie, ...(origin !== null && { Origin: origin }) },
      });
    },
  };
}

/** The fields of the form with this verdict, as a browser would send them. */
export function formOf(html: string, verdict: string): Record<string, string | string[]> {
  const form = [...html.matchAll(/<form method="post" action="\/review\/[^>]*>([\s\S]*?)<\/form>/g)]
    .map(([, inner]) => inner!)
    .find((inner) => inner.includes(`name="verdict" value="${verdict}"`));
  if (!form) throw new Error(`no form to ${verdict}`);
  const fields: Record<string, string | string[]> = {};
  const plain = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (!name) continue;
    const value = plain(/value="([^"]*)"/.exec(tag)?.[1] ?? '');
    if (!/type="checkbox"/.test(tag)) fields[name] = value;
    else if (/checked/.test(tag)) fields[name] = [...[fields[name] ?? []].flat(), value];
  }
  for (const [, name, text] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g))
    fields[name!] = plain(text!);
  for (const [, name, options] of form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    fields[name!] = /<option value="([^"]*)" selected/.exec(options!)?.[1] ?? '';
  return fields;
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createMailer } from '../../server/node/mail.ts';
import { drainOutbox, mailWrite } from '../../server/submissions/outbox.ts';
import { describeEachEngine, type OpenEngine, openSqliteEngine } from '../engines.ts';
import { startSmtp } from './smtp.ts';
import { stage } from './stage.ts';

const MAIL = { to: 'anna@example.org', subject: 'Please confirm', text: 'Grüße\nhttps://finder.example/manage/abc\n' };
const quiet = { info: () => {}, error: () => {} };

describeEachEngine('outbox', (open) => {
  let opened: OpenEngine;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  test('a mail is sent once and then keeps neither address nor text', async () => {
    const on = stage(opened.engine);
    await on.engine.batch([mailWrite(on, MAIL)]);
    expect(await drainOutbox(on)).toEqual({ sent: 1, failed: 0, givenUp: 0 });
    expect(await drainOutbox(on)).toEqual({ sent: 0, failed: 0, givenUp: 0 });
    expect(on.sent).toEqual([{ id: 'id-1', ...MAIL, unsubscribe: null, replyTo: null }]);
    const kept = await on.engine.db.selectFrom('outbox').selectAll().execute();
    expect(kept[0]).toMatchObject({ state: 'sent', attempts: 1 });
    expect(JSON.stringify(kept)).not.toMatch(/anna|Grüße|confirm/);
  });

  test('two processes that drain at once send each mail once', async () => {
    const on = stage(opened.engine);
    await on.engine.batch(Array.from({ length: 30 }, () => mailWrite(on, MAIL)));
    await Promise.all([drainOutbox(on), drainOutbox(on)]);
    await drainOutbox(on);
    expect(on.sent).toHaveLength(30);
    expect(new Set(on.sent.map(({ id }) => id)).size).toBe(30);
  });

  test('waits longer after each failure, keeps the id, and gives up visibly', async () => {
    const tried: { id: string }[] = [];
    const on = stage(opened.engine, {
      mail: {
        send: async ({ id }) => {
          tried.push({ id });
          throw Object.assign(new Error('550 anna@example.org unknown'), { code: 'EENVELOPE', responseCode: 550 });
        },
      },
    });
    await on.engine.batch([mailWrite(on, MAIL)]);
    const idle = { sent: 0, failed: 0, givenUp: 0 };
    for (const pause of [1, 5, 30, 120, 480, 1440, 1440]) {
      expect(await drainOutbox(on)).toEqual({ ...idle, failed: 1 });
      on.wait(pause - 0.1);
      expect(await drainOutbox(on)).toEqual(idle);
      on.wait(0.1);
    }
    expect(await drainOutbox(on)).toEqual({ ...idle, givenUp: 1 });
    expect(tried).toHaveLength(8);
    expect(new Set(tried.map(({ id }) => id)).size).toBe(1);
    const [row] = await on.engine.db.selectFrom('outbox').selectAll().execute();
    expect(row).toMatchObject({ state: 'given-up', problem: 'EENVELOPE 550', recipient: null, body: null });
  });

  test('a subject cannot begin another header', async () => {
    const on = stage(opened.engine);
    await on.engine.batch([mailWrite(on, { ...MAIL, subject: 'Hello\r\nBcc: all@example.org' })]);
    await drainOutbox(on);
    expect(on.sent[0]?.subject).toBe('Hello Bcc: all@example.org');
  });
});

describe('by SMTP', () => {
  let opened: OpenEngine;
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  beforeAll(async () => {
    opened = await openSqliteEngine();
    smtp = await startSmtp();
  });
  afterAll(async () => {
    await smtp.stop();
    await opened.close();
  });

  const staged = () =>
    stage(opened.engine, {
      mail: createMailer({ smtpUrl: smtp.url, from: 'finder@finder.example', outboxFolder: '', stepMs: 500 }, quiet),
    });

  test('takes the conversation to its end, with a stable Message-ID and a text part', async () => {
    const on = staged();
    await on.engine.batch([mailWrite(on, { ...MAIL, unsubscribe: 'https://finder.example/unsubscribe/t' })]);
    expect(await drainOutbox(on)).toMatchObject({ sent: 1 });
    const [mail] = smtp.received.splice(0);
    expect(mail?.to).toEqual(['anna@example.org']);
    expect(mail?.message).toMatch(/^Message-ID: <id-1@finder\.example>$/im);
    expect(mail?.message).toMatch(/^List-Unsubscribe: <https:\/\/finder\.example\/unsubscribe\/t>$/im);
    expect(mail?.message).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/im);
    expect(mail?.message).toMatch(/^Content-Type: text\/plain; charset=utf-8$/im);
  });

  test.each(['refuse', 'drop', 'hang'] as const)(
    'when the server would %s, the mail waits and is sent later',
    async (behavior) => {
      const on = staged();
      await on.engine.batch([mailWrite({ ...on, newId: () => `mail-${behavior}` }, MAIL)]);
      smtp.behave(behavior);
      expect(await drainOutbox(on)).toMatchObject({ sent: 0, failed: 1 });
      smtp.behave('take');
      on.wait(2);
      expect(await drainOutbox(on)).toMatchObject({ sent: 1, failed: 0 });
      expect(smtp.received.splice(0)).toHaveLength(1);
    },
  );

  test('a slow server is waited for', async () => {
    const on = staged();
    await on.engine.batch([mailWrite({ ...on, newId: () => 'mail-slow' }, MAIL)]);
    smtp.behave('slow');
    expect(await drainOutbox(on)).toMatchObject({ sent: 1, failed: 0 });
    smtp.behave('take');
    expect(smtp.received.splice(0)).toHaveLength(1);
  });

  test('a lost acknowledgement sends it again under the same Message-ID', async () => {
    const on = staged();
    await on.engine.batch([mailWrite({ ...on, newId: () => 'mail-lost' }, MAIL)]);
    smtp.behave('lose-acknowledgement');
    expect(await drainOutbox(on)).toMatchObject({ failed: 1 });
    smtp.behave('take');
    on.wait(2);
    expect(await drainOutbox(on)).toMatchObject({ sent: 1 });
    const ids = smtp.received.splice(0).map(({ message }) => /^Message-ID: (.*)$/im.exec(message)?.[1]);
    expect(ids).toEqual(['<mail-lost@finder.example>', '<mail-lost@finder.example>']);
  });
});

test('without an SMTP server mails become files, and the log says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'net-finder-'));
  const lines: string[] = [];
  const mailer = createMailer(
    { smtpUrl: undefined, from: 'finder@finder.example', outboxFolder: folder },
    { info: (line) => lines.push(line), error: () => {} },
  );
  await mailer.send({ id: 'a', ...MAIL, unsubscribe: null, replyTo: 'reader@example.org' });
  expect(readdirSync(folder)).toEqual(['a.eml']);
  expect(readFileSync(join(folder, 'a.eml'), 'utf8')).toMatch(/^To: anna@example\.org$/m);
  expect(readFileSync(join(folder, 'a.eml'), 'utf8')).toMatch(/^Reply-To: reader@example\.org$/m);
  expect(lines[0]).toMatch(/no SMTP server/);
  rmSync(folder, { recursive: true });
});

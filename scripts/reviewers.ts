/** npm run reviewers: who may review what people send in. */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ConfigError, readConfig } from '../server/config.ts';
import { DamagedDatabaseError } from '../server/database/engine.ts';
import { migrate } from '../server/database/migrate.ts';
import { openSqlite } from '../server/database/sqlite.ts';
import { addReviewer, listReviewers, removeReviewer, resetPasskey } from '../server/sign-in/reviewers.ts';
import { randomToken } from '../server/submissions/random-token.ts';

const HELP = `npm run reviewers -- COMMAND
  add MAIL [--lead]     makes somebody a reviewer, or changes their role
  list                  everybody who may review
  remove MAIL           ends it, and every session of theirs
  reset-passkey MAIL    forgets a lost passkey; the next sign-in makes a new one
They sign in at /review with a code by mail and a passkey. Each change is an event.`;

const ACTOR = 'operator';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let parsed: { values: { lead?: boolean; help?: boolean }; positionals: string[] };
  try {
    const options = { lead: { type: 'boolean' }, help: { type: 'boolean' } } as const;
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n${HELP}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [command, mail] = positionals;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const needsMail = command === 'add' || command === 'remove' || command === 'reset-passkey';
  if (positionals.length !== (needsMail ? 2 : 1) || !(needsMail || command === 'list')) {
    console.error(HELP);
    return 2;
  }
  if (needsMail && !z.email().max(254).safeParse(mail).success) {
    console.error(`Not a mail address: ${mail}`);
    return 2;
  }
  try {
    return await run(command, mail ?? '', values.lead ?? false);
  } catch (error) {
    const plain = error instanceof ConfigError || error instanceof DamagedDatabaseError;
    console.error(plain ? error.message : error);
    return 1;
  }
}

async function run(command: string | undefined, mail: string, lead: boolean): Promise<number> {
  const { engine, database, close } = openSqlite(readConfig(process.env).databasePath);
  migrate(database);
  const services = { engine, now: () => new Date(), newId: () => randomUUID(), newToken: randomToken };
  try {
    switch (command) {
      case 'add': {
        const changed = await addReviewer(services, { mail, role: lead ? 'lead' : 'reviewer' }, ACTOR);
        console.log(`${mail}: ${lead ? 'lead' : 'reviewer'}${changed ? '' : ', as before'}`);
        return 0;
      }
      case 'remove':
      case 'reset-passkey': {
        const done = await (command === 'remove' ? removeReviewer : resetPasskey)(services, mail, ACTOR);
        console.log(done ? `${mail}: ${command === 'remove' ? 'removed' : 'passkey reset'}` : `${mail}: no reviewer`);
        return done ? 0 : 1;
      }
      default:
        for (const reviewer of await listReviewers(services)) {
          const key = reviewer.hasPasskey ? 'has a passkey' : 'no passkey yet';
          console.log(`${reviewer.mail}  ${reviewer.role}  since ${reviewer.since}  ${key}`);
        }
        return 0;
    }
  } finally {
    close();
  }
}

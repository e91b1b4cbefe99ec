/** npm run links: looks at every website and source of the directory, politely. */
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../server/config.ts';
import { DamagedDatabaseError } from '../server/database/engine.ts';
import { migrate } from '../server/database/migrate.ts';
import { openSqlite } from '../server/database/sqlite.ts';
import { checkLinks } from '../server/links/check-links.ts';
import { deadLinks } from '../server/links/dead-links.ts';
import { createLinkProbe } from '../server/node/probe-link.ts';

const HELP = `npm run links: looks at every website and source that was not looked at in the last 30 days
  --limit N   at most N addresses this time; the next run goes on where this one ends
  --dead      only lists the addresses that were not reached twice or more
One request at a time to each host, robots.txt respected. No listing is changed.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let values: { limit?: string; dead?: boolean; help?: boolean };
  try {
    ({ values } = parseArgs({
      args,
      options: { limit: { type: 'string' }, dead: { type: 'boolean' }, help: { type: 'boolean' } },
    }));
  } catch (error) {
    console.error(`${(error as Error).message}\n${HELP}`);
    return 2;
  }
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) {
    console.error('--limit: a whole number above 0');
    return 2;
  }
  try {
    const { engine, database, close } = openSqlite(readConfig(process.env).databasePath);
    migrate(database);
    const services = { engine, now: () => new Date() };
    if (!values.dead) {
      const counts = await checkLinks(services, {
        probe: createLinkProbe(),
        ...(limit && { limit }),
        progress: (done, all) => {
          if (done % 25 === 0 || done === all) console.log(`Links: ${done} of ${all}`);
        },
      });
      console.log(
        `Links: ${Object.entries(counts)
          .map(([name, count]) => `${count} ${name}`)
          .join(', ')}`,
      );
    }
    for (const { listingId, url, failingSince } of await deadLinks(services)) {
      console.log(`not reached since ${failingSince}: ${url} (${listingId})`);
    }
    close();
    return 0;
  } catch (error) {
    const plain = error instanceof ConfigError || error instanceof DamagedDatabaseError;
    console.error(plain ? error.message : error);
    return 1;
  }
}

import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Config, ConfigError } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { openReadOnly, openSqlite } from '../database/sqlite.ts';
import { createIndexHolder } from '../directory/index-holder.ts';
import { createDailyLimit, createMemoryLimit, MAILS_PER_DAY, POSTS, READS_PER_MINUTE } from '../http/memory-limit.ts';
import { assetsFrom } from '../http/web-assets.ts';
import type { PlacesTables } from '../places/tables.ts';
import type { Log, Services } from '../services.ts';
import { randomToken } from '../submissions/random-token.ts';
import { createMailer } from './mail.ts';
import { readSecret } from './secret.ts';

const DIST = join(import.meta.dirname, '../../dist');

/**
 * Opens both databases and gathers what the application needs on Node.
 * @throws DamagedDatabaseError, ConfigError: one line each for the person who starts the service.
 */
export function openServices(config: Config, log: Log): { services: Services; close(): void } {
  if (!existsSync(config.placesPath)) {
    throw new ConfigError(`There is no gazetteer at ${config.placesPath}. Build it: npm run places`);
  }
  const directory = openSqlite(config.databasePath);
  migrate(directory.database);
  const places = openReadOnly<PlacesTables>(config.placesPath);
  const now = () => new Date();
  const services: Services = {
    engine: directory.engine,
    places: places.db,
    index: createIndexHolder(directory.engine, now, config.freshnessDays),
    config,
    now,
    newId: () => randomUUID(),
    newToken: randomToken,
    mail: createMailer(
      {
        smtpUrl: config.smtpUrl,
        from: config.mailFrom,
        outboxFolder: join(dirname(config.databasePath), 'outbox'),
      },
      log,
    ),
    log,
    limit: createMemoryLimit(READS_PER_MINUTE, Date.now),
    limitPosts: createMemoryLimit(POSTS.perMinute, Date.now, POSTS.burst),
    limitMails: createDailyLimit(MAILS_PER_DAY, Date.now),
    secret: config.secret ?? readSecret(dirname(config.databasePath)),
    assets: assetsFrom(readManifest(), existsSync(join(DIST, 'basemap/index.json'))),
  };
  const close = () => {
    places.close();
    directory.close();
  };
  return { services, close };
}

/** Without a web build the pages still work: they are HTML first. */
function readManifest(): Record<string, string> {
  const path = join(DIST, 'web/manifest.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

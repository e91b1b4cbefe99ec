import type { Hono } from 'hono';
import { createApp } from '../server/app.tsx';
import { readConfig } from '../server/config.ts';
import { openReadOnly } from '../server/database/sqlite.ts';
import { createIndexHolder } from '../server/directory/index-holder.ts';
import type { AppEnv } from '../server/http/app-context.ts';
import type { PlacesTables } from '../server/places/tables.ts';
import type { Services } from '../server/services.ts';
import { openTestDirectory, TEST_PLACES } from './directory-database.ts';

export const TEST_NOW = new Date('2026-11-24T12:00:00Z');

export type LoggedLine = { level: 'info' | 'error'; event: string; fields: Record<string, unknown> };

export type AppUnderTest = {
  app: Hono<AppEnv>;
  services: Services;
  log: LoggedLine[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  close(): void;
};

/** The application on a real directory and gazetteer, with a fixed clock and a log to look at. */
export function openApp(
  options: { environment?: Record<string, string>; services?: Partial<Services>; now?: () => Date } = {},
): AppUnderTest {
  const directory = openTestDirectory();
  const places = openReadOnly<PlacesTables>(TEST_PLACES);
  const log: LoggedLine[] = [];
  const now = options.now ?? (() => TEST_NOW);
  const services: Services = {
    engine: directory.engine,
    places: places.db,
    index: createIndexHolder(directory.engine, now),
    config: readConfig(options.environment ?? {}),
    now,
    newId: () => 'id-of-a-test',
    newToken: () => 'token-of-a-test',
    mail: { send: async () => {} },
    log: {
      info: (event, fields = {}) => log.push({ level: 'info', event, fields }),
      error: (event, fields = {}) => log.push({ level: 'error', event, fields }),
    },
    limit: async () => ({ allowed: true }),
    limitPosts: async () => ({ allowed: true }),
    limitMails: async () => ({ allowed: true }),
    secret: 'a secret of the tests, 32 letters long',
    assets: { pathOf: (entry) => `/assets/${entry}`, hasBasemap: true },
    ...options.services,
  };
  const app = createApp(services);
  return {
    app,
    services,
    log,
    get: async (path, headers = {}) => app.request(path, { headers }),
    close: () => {
      directory.close();
      places.close();
    },
  };
}

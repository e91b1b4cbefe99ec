/** The entry on Cloudflare Workers: bindings in, one fetch handler out. */
import { createApp } from './app.tsx';
import { ConfigError, readConfig } from './config.ts';
import { type D1Binding, d1Engine, openD1 } from './database/d1.ts';
import { createIndexHolder } from './directory/index-holder.ts';
import { httpMailer } from './http/http-mailer.ts';
import { createDailyLimit, createMemoryLimit, MAILS_PER_DAY, POSTS, READS_PER_MINUTE } from './http/memory-limit.ts';
import { assetsFrom } from './http/web-assets.ts';
import type { PlacesTables } from './places/tables.ts';
import { runSchedule } from './schedule/run-schedule.ts';
import type { Log, Services } from './services.ts';
import { addReviewer } from './sign-in/reviewers.ts';
import { randomToken } from './submissions/random-token.ts';

type WorkerBindings = {
  DIRECTORY: D1Binding;
  PLACES: D1Binding;
  ASSETS: { fetch(request: Request | string): Promise<Response> };
  VERSION?: { id: string };
  [setting: string]: unknown;
};

/** The platform shows lines written to the console as its log. */
const log: Log = {
  info: (event, fields) => console.log(JSON.stringify({ event, ...fields })),
  error: (event, fields) => console.error(JSON.stringify({ event, ...fields })),
};

/** Kept while the isolate lives: the index and the counts of the rate limit are worth more than a request. */
let opened: Promise<{ services: Services; app: ReturnType<typeof createApp> }> | undefined;

type Lasting = { waitUntil(work: Promise<unknown>): void };

function open(env: WorkerBindings) {
  opened ??= openServices(env).then(async (services) => {
    for (const mail of services.config.reviewers) await addReviewer(services, { mail, role: 'lead' }, 'operator');
    return { services, app: createApp(services) };
  });
  return opened;
}

async function openServices(env: WorkerBindings): Promise<Services> {
  const engine = d1Engine(env.DIRECTORY);
  const now = () => new Date();
  const settings = Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const config = readConfig(Object.fromEntries(settings));
  if (!config.secret) throw new ConfigError('NETFINDER_SECRET is needed: wrangler secret put NETFINDER_SECRET');
  const manifest = await env.ASSETS.fetch('http://assets/assets/manifest.json');
  const basemap = await env.ASSETS.fetch('http://assets/basemap/index.json');
  return {
    engine,
    places: openD1<PlacesTables>(env.PLACES),
    index: createIndexHolder(engine, now, config.freshnessDays),
    config,
    now,
    newId: () => crypto.randomUUID(),
    newToken: randomToken,
    mail: httpMailer(config),
    log,
    limit: createMemoryLimit(READS_PER_MINUTE, Date.now),
    limitPosts: createMemoryLimit(POSTS.perMinute, Date.now, POSTS.burst),
    limitMails: createDailyLimit(MAILS_PER_DAY, Date.now),
    secret: config.secret,
    assets: assetsFrom(manifest.ok ? await manifest.json() : {}, basemap.ok),
  };
}

export default {
  async fetch(request: Request, env: WorkerBindings, context: Lasting): Promise<Response> {
    try {
      const { app } = await open(env);
      const clientAddress = request.headers.get('CF-Connecting-IP');
      return await app.fetch(request, {
        release: env.VERSION?.id ?? '',
        later: (work: () => Promise<unknown>) => context.waitUntil(work()),
        ...(clientAddress && { clientAddress }),
      });
    } catch (error) {
      opened = undefined;
      throw error;
    }
  },
  async scheduled(_event: unknown, env: WorkerBindings): Promise<void> {
    const { services } = await open(env);
    const { baseUrl, port } = services.config;
    await runSchedule(services, { baseUrl: baseUrl ?? `http://localhost:${port}` });
  },
};

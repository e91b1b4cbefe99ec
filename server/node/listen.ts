import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Config } from '../config.ts';
import type { AppEnv } from '../http/app-context.ts';
import { compressed } from './compression.ts';
import { createStaticFiles } from './static-files.ts';

/** How long answers under way may take once we were told to stop. */
const DRAIN_MS = 10_000;
/** And what began after an answer: a mail that is not sent now waits in the outbox. */
const AFTER_MS = 1_000;

type NodeBindings = { incoming: { socket: { remoteAddress?: string } } };

/** Serves the application and its files. Resolves when listening, with the port taken and a way to stop. */
export async function listen(app: Hono<AppEnv>, config: Config): Promise<{ port: number; stop(): Promise<void> }> {
  const files = createStaticFiles();
  const release = Date.now().toString(36);
  const pending = new Set<Promise<unknown>>();
  const later = (work: () => Promise<unknown>) => {
    const done = new Promise((resolve) => setImmediate(resolve)).then(work).finally(() => pending.delete(done));
    pending.add(done);
  };
  const server = serve({
    hostname: config.host,
    port: config.port,
    async fetch(request: Request, env: unknown) {
      const file = await files(request);
      if (file) return file;
      const clientAddress = (env as NodeBindings).incoming.socket.remoteAddress;
      const response = await app.fetch(request, { release, later, ...(clientAddress && { clientAddress }) });
      return compressed(request, response);
    },
    serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000 },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if (server.listening) resolve();
    else server.once('listening', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      await new Promise<void>((resolve) => {
        const closable = 'closeIdleConnections' in server ? server : undefined;
        // A connection that was busy at first becomes idle later and would then wait for its client.
        const sweep = setInterval(() => closable?.closeIdleConnections(), 50);
        const force = setTimeout(() => closable?.closeAllConnections(), DRAIN_MS);
        server.close(() => {
          clearInterval(sweep);
          clearTimeout(force);
          resolve();
        });
      });
      await Promise.race([
        Promise.allSettled(pending),
        new Promise((resolve) => setTimeout(resolve, AFTER_MS).unref()),
      ]);
    },
  };
}

/** npm run worker: the same application in workerd, with local D1 databases. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { buildPublic } from './build-public.ts';
import { ensurePlaces } from './places/ensure-places.ts';
import { seedLocalD1 } from './seed-d1.ts';

const HELP = `npm run worker: the same application in Cloudflare's runtime on this machine
  PORT (8788), NETFINDER_PLACES (var/places.sqlite); the databases lie in .wrangler/state.`;

const root = join(import.meta.dirname, '..');
const say = (line: string) => process.stdout.write(`${line}\n`);

async function serve(): Promise<void> {
  const placesPath = process.env.NETFINDER_PLACES || 'var/places.sqlite';
  const state = '.wrangler/state';
  await ensurePlaces({ path: placesPath, progress: say });
  await buildPublic(say);
  await seedLocalD1({ state, placesPath, say });
  const args = [
    'dev',
    '--local',
    '--port',
    process.env.PORT || '8788',
    '--persist-to',
    state,
    '--var',
    `NETFINDER_SECRET:${process.env.NETFINDER_SECRET || randomUUID()}`,
    '--show-interactive-dev-session=false',
  ];
  // Not through npx: a signal to it would leave workerd behind.
  const wrangler = spawn(process.execPath, [join(root, 'node_modules/wrangler/bin/wrangler.js'), ...args], {
    stdio: 'inherit',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => wrangler.kill(signal));
  wrangler.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}

if (process.argv.includes('--help')) say(HELP);
else {
  process.chdir(root);
  await serve();
}

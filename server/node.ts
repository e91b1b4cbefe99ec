/** The entry on Node: environment in, one process that serves out. Resolves once it listens. */
import { createApp } from './app.tsx';
import { ConfigError, readConfig } from './config.ts';
import { DamagedDatabaseError } from './database/engine.ts';
import { listen } from './node/listen.ts';
import { createLog } from './node/log.ts';
import { openServices } from './node/open-services.ts';
import { startJobs } from './node/scheduled-jobs.ts';
import { addReviewer } from './sign-in/reviewers.ts';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const { services, close } = openServices(config, log);
  for (const mail of config.reviewers) await addReviewer(services, { mail, role: 'lead' }, 'operator');
  const { port, stop } = await listen(createApp(services), config);
  // Known only now when any free port was asked for; links and the Host check use it.
  config.port = port;
  const host = config.host === '127.0.0.1' ? 'localhost' : config.host.includes(':') ? `[${config.host}]` : config.host;
  process.stdout.write(`NET Finder: ${config.baseUrl ?? `http://${host}:${port}`}\n`);

  const stopJobs = startJobs(services);

  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    await stopJobs();
    close();
    log.flush();
    process.exit(0);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

/** What the person who starts the service can mend, in one line; a fault of ours keeps its trace. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DamagedDatabaseError) return error.message;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return `Cannot listen: ${message}. Choose another address with HOST and PORT.`;
  }
  return stack ?? message;
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

import { destination, pino } from 'pino';
import type { Config } from '../config.ts';
import type { Log } from '../services.ts';

/** The log as JSON lines on standard output. `flush` writes what is left before the process ends. */
export function createLog(level: Config['logLevel']): Log & { flush(): void } {
  const output = destination({ dest: 1, sync: false });
  // base: neither process nor machine says anything to a reader of the log.
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, output);
  return {
    info: (event, fields) => logger.info(fields ?? {}, event),
    error: (event, fields) => logger.error(fields ?? {}, event),
    flush: () => output.flushSync(),
  };
}

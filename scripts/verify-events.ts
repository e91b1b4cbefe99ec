/** Goes through the chain of events: `node --import tsx scripts/verify-events.ts`. */
import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from '../server/config.ts';
import { DamagedDatabaseError } from '../server/database/engine.ts';
import { migrate } from '../server/database/migrate.ts';
import { openSqlite } from '../server/database/sqlite.ts';
import { verifyEvents } from '../server/submissions/events.ts';

/** Prints how many events there are, how many payloads were erased, and each row that does not fit. Gives the exit code. */
export async function verifyDirectory(databasePath: string): Promise<number> {
  const { engine, database, close } = openSqlite(databasePath);
  try {
    migrate(database);
    const { events, erased, problems } = await verifyEvents({ engine });
    console.log(`Events: ${events}`);
    if (erased > 0) console.log(`Payloads erased on request: ${erased}`);
    for (const problem of problems) console.error(problem);
    console.log(problems.length === 0 ? 'The chain of events holds.' : `Problems: ${problems.length}`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await verifyDirectory(readConfig(process.env).databasePath);
  } catch (error) {
    const plain = error instanceof ConfigError || error instanceof DamagedDatabaseError;
    console.error(plain ? error.message : error);
    process.exitCode = 1;
  }
}

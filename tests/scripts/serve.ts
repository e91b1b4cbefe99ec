import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { TEST_DIRECTORY, TEST_PLACES } from '../directory-database.ts';

const ROOT = join(import.meta.dirname, '../..');

export type Started = {
  process: ChildProcess;
  /** The address it printed; undefined when it ended before it listened. */
  address: string | undefined;
  output: () => string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
};

/** Starts the Node entry on a free port, with these settings besides the test databases. */
export async function startServer(settings: Record<string, string> = {}): Promise<Started> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('NETFINDER_') && name !== 'HOST');
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/node.ts'], {
    cwd: ROOT,
    env: {
      ...Object.fromEntries(inherited),
      PORT: '0',
      NETFINDER_DATABASE: TEST_DIRECTORY,
      NETFINDER_PLACES: TEST_PLACES,
      ...settings,
    },
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await new Promise<string | undefined>((resolve) => {
    const read = (part: Buffer) => {
      output += part;
      const found = /NET Finder: (http\S+)/.exec(output);
      if (found) resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then(() => resolve(undefined));
  });
  return { process: child, address, output: () => output, ended };
}

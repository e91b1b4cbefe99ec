/** npm run directory: everything that is done to the directory by hand. */
import { readConfig } from '../server/config.ts';
import { ensureDirectory } from './build-directory.ts';
import { CHECK_HELP, checkCommand } from './directory/check-command.ts';
import { type Console, UsageError } from './directory/command-line.ts';
import { EXPORT_BACK_HELP, exportBackCommand } from './directory/export-back-command.ts';
import { EXPORT_HELP, exportCommand } from './directory/export-command.ts';
import { IMPORT_HELP, importCommand } from './directory/import-command.ts';
import { REMOVE_HELP, removeCommand } from './directory/remove-command.ts';
import { STATS_HELP, statsCommand } from './directory/stats-command.ts';
import { UNDO_HELP, undoCommand } from './directory/undo-command.ts';
import { VERIFY_HELP, verifyCommand } from './directory/verify-command.ts';

const HELP = `Usage: npm run directory [-- COMMAND …]

  (none), build   bring the directory in step with data/listings; imported listings stay
  import FILE…    publish listings from CSV or JSON Lines files as one batch
  undo BATCH      put back what a batch changed
  export          write the whole directory to a file
  export-back     write what reviewers approved into data/listings
  check           check every listing of the directory
  verify          verify the record of who changed what
  stats           count listings and batches
  remove ID       take a listing out for good

"npm run directory -- COMMAND --help" says more. The directory is the file in NETFINDER_DATABASE.`;

type Command = { help: string; run(args: string[], console: Console): Promise<number> };

const COMMANDS: Readonly<Record<string, Command>> = {
  build: { help: HELP, run: build },
  import: { help: IMPORT_HELP, run: importCommand },
  undo: { help: UNDO_HELP, run: undoCommand },
  export: { help: EXPORT_HELP, run: exportCommand },
  'export-back': { help: EXPORT_BACK_HELP, run: exportBackCommand },
  check: { help: CHECK_HELP, run: checkCommand },
  verify: { help: VERIFY_HELP, run: verifyCommand },
  stats: { help: STATS_HELP, run: statsCommand },
  remove: { help: REMOVE_HELP, run: removeCommand },
};

/** Errors whose message is written for the person who runs the command. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['BadImportError', 'StaleImportError', 'DirectoryMovedError', 'BadListingsError', 'UnreadableListingError'],
  ...['ConfigError', 'DamagedDatabaseError', 'BusyError'],
]);

const terminal: Console = {
  print: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
};

async function build(args: string[], console: Console): Promise<number> {
  if (args.length > 0) throw new UsageError('build takes no options; see --help');
  await ensureDirectory({ path: readConfig(process.env).databasePath, progress: console.print });
  return 0;
}

async function run(args: string[]): Promise<number> {
  const [name = 'build', ...rest] = args;
  if (name === '--help' || name === '-h') {
    terminal.print(HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`there is no command ${name}; see --help`);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(command.help);
    return 0;
  }
  return command.run(rest, terminal);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  terminal.note(explain(error));
  process.exitCode = 2;
}

/** One line for what the person at the terminal can mend; a fault of ours keeps its trace. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error.name === 'UsageError' || code?.startsWith('ERR_PARSE_ARGS')) return `directory: ${error.message}`;
  return PLAIN.has(error.name) || syscall ? error.message : (error.stack ?? error.message);
}

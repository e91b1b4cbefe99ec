/** A command was called wrongly; the message says how, and the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Results go to standard output, what is going on to standard error. */
export type Console = { print(line: string): void; note(line: string): void };

/** Says how far a long piece of work is, at most once a second. */
export function progressLine(console: Console, what: string): (done: number, total: number | null) => void {
  let saidAt = Date.now();
  return (done, total) => {
    if (Date.now() - saidAt < 1000) return;
    saidAt = Date.now();
    console.note(`${what}: ${done}${total === null ? '' : ` of ${total}`}`);
  };
}

import type { Entry } from '../../server/directory/import/entry.ts';
import type { HeldBack, ImportPlan } from '../../server/directory/import/plan-import.ts';
import type { Console } from './command-line.ts';

/** Prints what an import does: counts always, what is held back with its reasons, and on request every change. */
export function printPlan(plan: ImportPlan, console: Console, { everything }: { everything: boolean }): void {
  if (everything) {
    for (const { entry, listing } of plan.added) console.print(`added ${listing.id}${where(entry)}`);
    for (const { entry, listing, changes } of plan.changed) {
      console.print(`changed ${listing.id}${where(entry)}`);
      for (const { field, before, after } of changes) {
        console.print(`  ${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`);
      }
    }
  }
  printHeldBack('conflict', plan.conflicts, console);
  printHeldBack('suspicious', plan.suspicious, console);
  for (const entry of plan.suppressed) console.print(`suppressed${where(entry)}: was removed for good`);
  const { added, changed, same, conflicts, suspicious, suppressed } = plan;
  console.print(
    `${added.length} added, ${changed.length} changed, ${same} same, ${conflicts.length} conflicts, ` +
      `${suspicious.length} suspicious, ${suppressed.length} suppressed`,
  );
}

function printHeldBack(word: string, list: readonly HeldBack[], console: Console): void {
  for (const { entry, listing, reasons } of list) {
    console.print(`${word} ${listing.id}${where(entry)}: ${reasons.join('; ')}`);
  }
}

const where = ({ file, line }: Entry) => ` (${file}, line ${line})`;

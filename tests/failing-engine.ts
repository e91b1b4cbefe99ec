import type { Engine } from '../server/database/engine.ts';

export class InjectedFailure extends Error {
  override name = 'InjectedFailure';
}

/** An engine whose nth batch (from 1) fails: before anything of it is written, or after all of it is. */
export function failingEngine(engine: Engine, nth: number, when: 'before' | 'after'): Engine {
  let batches = 0;
  return {
    db: engine.db,
    async batch(writes) {
      batches++;
      if (batches === nth && when === 'before') throw new InjectedFailure(`before batch ${nth}`);
      await engine.batch(writes);
      if (batches === nth) throw new InjectedFailure(`after batch ${nth}`);
    },
  };
}

/** An engine in which the nth statement of every batch with so many is replaced by one that fails. */
export function breakingEngine(engine: Engine, nth: number, minimum: number): Engine {
  // A table: D1 takes an unknown column in quotes for a text.
  const broken = engine.db
    .selectFrom('no_such_table' as 'listing')
    .select('id')
    .compile();
  return {
    db: engine.db,
    batch: (writes) =>
      engine.batch(writes.length < minimum ? writes : [...writes.slice(0, nth - 1), broken, ...writes.slice(nth - 1)]),
  };
}

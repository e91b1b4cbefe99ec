import type { KyselyPlugin } from 'kysely';
import type { Engine } from '../server/database/engine.ts';

/** Counts what reaches the directory, whether built for the occasion or compiled before. `taken` starts anew. */
export function countingEngine(engine: Engine): { engine: Engine; taken: () => number } {
  let count = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      count++;
      return result;
    },
  };
  const taken = () => {
    const since = count;
    count = 0;
    return since;
  };
  return { engine: { ...engine, db: engine.db.withPlugin(counter) }, taken };
}

import { type CompiledQuery, sql } from 'kysely';
import type { Engine } from './engine.ts';

/** Somebody else has changed the row since it was read. */
export class StaleRevisionError extends Error {
  override name = 'StaleRevisionError';
}

/**
 * Writes that fail their batch unless the row still has this revision; 0: unless there is no such row. D1 has no
 * transaction in which to look first.
 */
export function expectRevision(
  { db }: Pick<Engine, 'db'>,
  table: 'listing' | 'submission',
  id: string,
  revision: number,
): CompiledQuery[] {
  const found = sql`SELECT revision FROM ${sql.table(table)} WHERE id = ${id}`;
  return [
    sql`INSERT INTO expectation (holds) SELECT CASE WHEN COALESCE((${found}), 0) = ${revision} THEN 1 END`.compile(db),
    sql`DELETE FROM expectation`.compile(db),
  ];
}

/** Whether a batch failed because of expectRevision. */
export function isStale(error: unknown): boolean {
  return error instanceof Error && /constraint failed: expectation\.holds/.test(error.message);
}

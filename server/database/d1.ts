import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Engine } from './engine.ts';
import type { DirectoryTables } from './tables.ts';

/** What we use of a Cloudflare D1 binding; structural, so that no Workers types are needed. */
export type D1Binding = {
  prepare(query: string): D1Statement;
  batch(statements: D1Statement[]): Promise<unknown>;
};
type D1Statement = {
  bind(...values: unknown[]): D1Statement;
  all(): Promise<{ results: unknown[]; meta: { changes?: number; last_row_id?: number } }>;
};

/** The engine port over a D1 binding. */
export function d1Engine(binding: D1Binding): Engine {
  return {
    db: openD1<DirectoryTables>(binding),
    async batch(writes) {
      if (writes.length === 0) return;
      await binding.batch(writes.map((write) => binding.prepare(write.sql).bind(...write.parameters)));
    },
  };
}

/** A Kysely over a D1 binding, for reads. D1 has no interactive transactions: asking for one throws. */
export function openD1<Tables>(binding: D1Binding): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => d1Driver(binding),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Tables>({ dialect });
}

function d1Driver(binding: D1Binding): Driver {
  const refuse = async () => {
    throw new Error('D1 has no interactive transactions: use engine.batch');
  };
  return {
    init: async () => {},
    acquireConnection: async () => d1Connection(binding),
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: async () => {},
    destroy: async () => {},
  };
}

function d1Connection(binding: D1Binding): DatabaseConnection {
  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const answer = await binding
        .prepare(query.sql)
        .bind(...query.parameters)
        .all();
      return { rows: answer.results as Row[], numAffectedRows: BigInt(answer.meta.changes ?? 0) };
    },
    // biome-ignore lint/correctness/useYield: D1 cannot stream
    async *streamQuery() {
      throw new Error('D1 does not stream');
    },
  };
}

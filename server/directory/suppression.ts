import type { CompiledQuery } from 'kysely';
import type { Engine } from '../database/engine.ts';
import { fold } from '../places/fold.ts';
import type { Listing } from './listing.ts';
import { sha256 } from './sha256.ts';

type Named = Pick<Listing, 'id' | 'name' | 'country'>;

/** Who was removed for good and must not come back, neither by an import nor by a rebuild. */
export type Suppressions = { holds(listing: Named): Promise<boolean> };

/** Reads the suppressions; cheap to ask afterwards, free while there are none. */
export async function readSuppressions({ db }: Pick<Engine, 'db'>): Promise<Suppressions> {
  const rows = await db.selectFrom('suppression').select('hash').execute();
  const known = new Set(rows.map(({ hash }) => hash));
  if (known.size === 0) return { holds: async () => false };
  const salt = await readSalt(db);
  return {
    holds: async (listing) => (await hashesOf(listing, salt)).some((hash) => known.has(hash)),
  };
}

/**
 * The writes that keep a listing from coming back under its id, or under its name in the same country: a person
 * removed as one listing is not wanted back as another. `day` is YYYY-MM-DD.
 */
export async function suppressionWrites({ db }: Engine, listing: Named, day: string): Promise<CompiledQuery[]> {
  const hashes = await hashesOf(listing, await readSalt(db));
  return hashes.map((hash) =>
    db
      .insertInto('suppression')
      .values({ hash, made_on: day })
      .onConflict((conflict) => conflict.doNothing())
      .compile(),
  );
}

async function readSalt(db: Engine['db']): Promise<string> {
  return (await db.selectFrom('suppression_salt').select('salt').executeTakeFirstOrThrow()).salt;
}

function hashesOf({ id, name, country }: Named, salt: string): Promise<string[]> {
  return Promise.all([sha256(`${salt}\nid\n${id}`), sha256(`${salt}\nname\n${fold(name)}\n${country ?? ''}`)]);
}

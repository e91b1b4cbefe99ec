import { sha256 } from '../directory/sha256.ts';
import type { Services } from '../services.ts';

const WINDOW_MINUTES = 15;

/** How many tries a quarter of an hour: for one address, and for one client, behind which a whole house may sit. */
const MOST = { address: { code: 5, enter: 10 }, client: { code: 20, enter: 30 } };

/**
 * Counts a try to get a code, or to enter one, for the address and for the client. Gives the seconds to wait, 0 when it
 * may go on. Known and unknown addresses count alike.
 */
export async function countTry(
  { engine, now, secret }: Pick<Services, 'engine' | 'now' | 'secret'>,
  what: 'code' | 'enter',
  { mail, client }: { mail: string; client: string },
): Promise<number> {
  const { db } = engine;
  const at = now().toISOString();
  const since = new Date(now().getTime() - WINDOW_MINUTES * 60_000).toISOString();
  const keys = [
    { key: await sha256(`${secret}\n${what}\nmail\n${mail}`), most: MOST.address[what] },
    { key: await sha256(`${secret}\n${what}\nclient\n${client}`), most: MOST.client[what] },
  ];
  await engine.batch([
    db.deleteFrom('sign_in_try').where('at', '<=', since).compile(),
    ...keys.map(({ key }) => db.insertInto('sign_in_try').values({ key, at }).compile()),
  ]);
  const rows = await db
    .selectFrom('sign_in_try')
    .select(['key', (row) => row.fn.countAll<number>().as('tries')])
    .where(
      'key',
      'in',
      keys.map(({ key }) => key),
    )
    .groupBy('key')
    .execute();
  const over = keys.some(({ key, most }) => (rows.find((row) => row.key === key)?.tries ?? 0) > most);
  return over ? WINDOW_MINUTES * 60 : 0;
}

import type { Context } from 'hono';

/** What an entry hands over with each request, because only it can know. */
export type Bindings = {
  /** The address at the other end of the connection; undefined in tests. */
  clientAddress?: string;
  /** Changes with every deployment or restart, so that no answer of older code is taken for current. */
  release?: string;
  /** Does work once the answer is on its way; the runtime waits for it before it stops. */
  later?: (work: () => Promise<unknown>) => void;
};

export type AppEnv = { Bindings: Bindings; Variables: { readerLanguages: string } };
export type AppContext = Context<AppEnv>;

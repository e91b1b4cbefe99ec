import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { AppContext, AppEnv } from './app-context.ts';

const MOST_BYTES = 64 * 1024;

/** What a form sent: by field name, whatever was written. */
export type Fields = Record<string, string[]>;

/** The first value of a field, trimmed; empty where there is none. */
export function valueIn(fields: Fields, name: string): string {
  return fields[name]?.[0]?.trim() ?? '';
}

/** Refuses bodies that are compressed, of another type, or longer than 64 kB as they are read. */
export function acceptBody(type: 'application/x-www-form-urlencoded' | 'application/json'): MiddlewareHandler<AppEnv> {
  const limited = bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw new HTTPException(413);
    },
  });
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    const sent = c.req.header('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase();
    if (c.req.header('Content-Encoding') || (sent !== undefined && sent !== type)) throw new HTTPException(415);
    return limited(c, next);
  };
}

/** The fields of a form that was sent. */
export async function readFields(c: AppContext): Promise<Fields> {
  const fields: Fields = Object.create(null);
  for (const [name, value] of new URLSearchParams(await c.req.text())) {
    fields[name] = [...(fields[name] ?? []), value];
  }
  return fields;
}

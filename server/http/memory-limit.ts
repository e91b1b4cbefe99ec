import type { RateLimit } from '../services.ts';

/** Reads a minute that one client may make. */
export const READS_PER_MINUTE = 600;
/** Forms that one client may send: five at once, ten an hour. */
export const POSTS = { perMinute: 10 / 60, burst: 5 } as const;
/** Mails that strangers may cause to one address. */
export const MAILS_PER_DAY = 3;
const DAY_MS = 86_400_000;
/** About 10 MB of keys at most; the oldest clients are forgotten first, which only ever errs in their favor. */
const MAX_CLIENTS = 50_000;

/** A token bucket a client in this process's memory: a burst (a minute's share if nothing is said), refilled evenly. */
export function createMemoryLimit(perMinute: number, now: () => number, burst = perMinute): RateLimit {
  const perMillisecond = perMinute / 60_000;
  const buckets = new Map<string, { tokens: number; at: number }>();
  return async (key) => {
    const time = now();
    const bucket = buckets.get(key);
    const refilled = bucket ? bucket.tokens + Math.max(0, time - bucket.at) * perMillisecond : burst;
    const tokens = Math.min(burst, refilled);
    // Set anew so that the map's order is the order of last use.
    buckets.delete(key);
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: time });
    const oldest = buckets.size > MAX_CLIENTS ? buckets.keys().next() : undefined;
    if (oldest && !oldest.done) buckets.delete(oldest.value);
    if (tokens >= 1) return { allowed: true };
    return { allowed: false, retryAfter: Math.max(1, Math.ceil((1 - tokens) / perMillisecond / 1000)) };
  };
}

/** So many in any 24 hours, in this process's memory. */
export function createDailyLimit(most: number, now: () => number): RateLimit {
  const moments = new Map<string, number[]>();
  return async (key) => {
    const time = now();
    const recent = (moments.get(key) ?? []).filter((moment) => time - moment < DAY_MS);
    const [first = time] = recent;
    if (recent.length >= most) return { allowed: false, retryAfter: Math.ceil((first + DAY_MS - time) / 1000) };
    moments.delete(key);
    moments.set(key, [...recent, time]);
    const oldest = moments.size > MAX_CLIENTS ? moments.keys().next() : undefined;
    if (oldest && !oldest.done) moments.delete(oldest.value);
    return { allowed: true };
  };
}

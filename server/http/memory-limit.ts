import type { RateLimit } from '../services.ts';

/** Reads a minute that one client may make. */
export const READS_PER_MINUTE = 600;
/** About 10 MB of keys at most; the oldest clients are forgotten first, which only ever errs in their favor. */
const MAX_CLIENTS = 50_000;

/** A token bucket a client in this process's memory: a burst of a minute's share, refilled evenly. */
export function createMemoryLimit(perMinute: number, now: () => number): RateLimit {
  const perMillisecond = perMinute / 60_000;
  const buckets = new Map<string, { tokens: number; at: number }>();
  return async (key) => {
    const time = now();
    const bucket = buckets.get(key);
    const refilled = bucket ? bucket.tokens + Math.max(0, time - bucket.at) * perMillisecond : perMinute;
    const tokens = Math.min(perMinute, refilled);
    // Set anew so that the map's order is the order of last use.
    buckets.delete(key);
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: time });
    const oldest = buckets.size > MAX_CLIENTS ? buckets.keys().next() : undefined;
    if (oldest && !oldest.done) buckets.delete(oldest.value);
    if (tokens >= 1) return { allowed: true };
    return { allowed: false, retryAfter: Math.max(1, Math.ceil((1 - tokens) / perMillisecond / 1000)) };
  };
}

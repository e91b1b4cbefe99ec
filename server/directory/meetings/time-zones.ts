const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
export function offsetAt(moment: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const shown = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  return shown - Math.floor(moment / 1000) * 1000;
}

/**
 * The moment of a time on a zone's clock ("2026-03-29T02:30"). Where the clock shows it twice, the first; where it
 * leaps over it, as much later as the leap (both as in RFC 5545, 3.3.5).
 */
export function momentOf(local: string, timeZone: string): Date {
  const shown = Date.parse(`${local}Z`);
  const before = offsetAt(shown - DAY_MS, timeZone);
  const after = offsetAt(shown + DAY_MS, timeZone);
  const first = shown - before;
  if (offsetAt(first, timeZone) === before) return new Date(first);
  const second = shown - after;
  return new Date(offsetAt(second, timeZone) === after ? second : first);
}

/** A change of a zone's clock: the first moment after it, and the offsets before and after in milliseconds. */
export type ClockChange = { moment: number; from: number; to: number };

/** Every change of a zone's clock between two moments. */
export function clockChanges(timeZone: string, start: number, end: number): ClockChange[] {
  const changes: ClockChange[] = [];
  // No zone has changed its clock there and back within a week.
  const step = 7 * DAY_MS;
  for (let low = start; low < end; low += step) {
    const high = Math.min(low + step, end);
    const from = offsetAt(low, timeZone);
    const to = offsetAt(high, timeZone);
    if (from === to) continue;
    let [left, right] = [low, high];
    while (right - left > 1000) {
      const middle = Math.floor((left + right) / 2000) * 1000;
      if (middle <= left || middle >= right) break;
      if (offsetAt(middle, timeZone) === from) left = middle;
      else right = middle;
    }
    changes.push({ moment: right, from, to });
  }
  return changes;
}

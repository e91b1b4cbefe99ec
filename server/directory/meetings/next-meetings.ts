import ICAL from 'ical.js';
import type { MeetingRepeats, MeetingSeries } from './meeting-series.ts';
import { momentOf } from './time-zones.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const MINUTE_MS = 60_000;
/** More dates than any series has before it is asked about: weekly for forty years. */
const MOST_DATES = 2200;

export type Meeting = {
  start: Date;
  end: Date;
  /** On the clock of the place, YYYY-MM-DDTHH:MM. */
  localStart: string;
};

/** The recurrence rule of a series (RFC 5545) without its end; null for a single meeting. */
export function recurrenceRule({ start, repeats }: Pick<MeetingSeries, 'start' | 'repeats'>): string | null {
  const day = Number(start.slice(8, 10));
  const weekday = WEEKDAYS[new Date(`${start}Z`).getUTCDay()];
  // A fifth weekday exists in some months only: such a group means the last.
  const nth = day > 28 ? -1 : Math.ceil(day / 7);
  const monthly = (months: number) => `FREQ=MONTHLY${months > 1 ? `;INTERVAL=${months}` : ''};BYDAY=${nth}${weekday}`;
  const rules: Record<MeetingRepeats, string | null> = {
    once: null,
    weekly: `FREQ=WEEKLY;BYDAY=${weekday}`,
    'every-2-weeks': `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`,
    'monthly-by-weekday': monthly(1),
    'monthly-by-date': `FREQ=MONTHLY;BYMONTHDAY=${day}`,
    'every-2-months-by-weekday': monthly(2),
    'every-3-months-by-weekday': monthly(3),
    yearly: 'FREQ=YEARLY',
  };
  return rules[repeats];
}

/** The next meetings of a series that have not ended at a moment, soonest first. */
export function nextMeetings(series: MeetingSeries, from: Date, count: number): Meeting[] {
  const meetings: Meeting[] = [];
  for (const localStart of localStarts(series)) {
    if (meetings.length === count) break;
    const start = momentOf(localStart, series.timeZone);
    const end = new Date(start.getTime() + series.durationMinutes * MINUTE_MS);
    if (end > from) meetings.push({ start, end, localStart });
  }
  return meetings;
}

/** The times on the clock of the place. Counted without a zone: "Tuesdays at six" stays at six all year. */
function* localStarts(series: MeetingSeries): Generator<string> {
  const rule = recurrenceRule(series);
  const last = series.until ?? '9999-12-31';
  const meets = (local: string) => local.slice(0, 10) <= last && !series.skips.includes(local.slice(0, 10));
  if (rule === null) {
    if (meets(series.start)) yield series.start;
    return;
  }
  const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(`${series.start}:00`, undefined as never));
  for (let index = 0; index < MOST_DATES; index++) {
    const next = dates.next();
    if (!next) return;
    const local = next.toString().slice(0, 16);
    if (local.slice(0, 10) > last) return;
    if (meets(local)) yield local;
  }
}

import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type MeetingSeries, meetingSeriesSchema } from '../../server/directory/meetings/meeting-series.ts';
import { nextMeetings } from '../../server/directory/meetings/next-meetings.ts';
import { momentOf } from '../../server/directory/meetings/time-zones.ts';
import { meetingsCalendar } from '../../server/exchange/ical.ts';
import { makeListing } from '../listings.ts';

const series = (given: Partial<MeetingSeries>): MeetingSeries =>
  meetingSeriesSchema.parse({
    start: '2026-01-13T18:00',
    durationMinutes: 90,
    timeZone: 'Europe/Berlin',
    repeats: 'monthly-by-weekday',
    until: null,
    skips: [],
    note: null,
    ...given,
  });
const starts = (given: Partial<MeetingSeries>, from: string, count: number) =>
  nextMeetings(series(given), new Date(from), count).map(({ start }) => start.toISOString().slice(0, 16));

describe('a time on the clock of a place', () => {
  test.each([
    ['2026-01-15T18:00', 'Europe/Berlin', '2026-01-15T17:00'],
    ['2026-07-15T18:00', 'Europe/Berlin', '2026-07-15T16:00'],
    // The clock leaps from 2:00 to 3:00: 2:30 is half an hour after the leap.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30'],
    // It shows 2:30 twice: the first, still summer time.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30'],
    ['2026-04-05T02:15', 'Australia/Lord_Howe', '2026-04-04T15:45'],
    ['2026-06-01T12:00', 'Asia/Kolkata', '2026-06-01T06:30'],
    ['2026-06-01T00:00', 'Pacific/Kiritimati', '2026-05-31T10:00'],
    ['2026-06-01T12:00', 'UTC', '2026-06-01T12:00'],
  ])('%s in %s is %s UTC', (local, zone, utc) => {
    expect(momentOf(local, zone).toISOString().slice(0, 16)).toBe(utc);
  });
});

describe('the next dates', () => {
  test('the second Tuesday at six stays at six through both changes of the clock', () => {
    expect(starts({}, '2026-02-20T00:00:00Z', 3)).toEqual(['2026-03-10T17:00', '2026-04-14T16:00', '2026-05-12T16:00']);
    expect(starts({}, '2026-10-01T00:00:00Z', 3)).toEqual(['2026-10-13T16:00', '2026-11-10T17:00', '2026-12-08T17:00']);
  });
  test('weekly over the Sunday of the change', () => {
    const weekly = { start: '2026-03-22T10:00', repeats: 'weekly' as const };
    expect(starts(weekly, '2026-03-22T00:00:00Z', 3)).toEqual([
      '2026-03-22T09:00',
      '2026-03-29T08:00',
      '2026-04-05T08:00',
    ]);
  });
  test('every two weeks, with a skipped day and a last one', () => {
    const given = {
      start: '2026-11-03T19:30',
      repeats: 'every-2-weeks' as const,
      skips: ['2026-11-17'],
      until: '2026-12-15',
    };
    expect(starts(given, '2026-11-01T00:00:00Z', 9)).toEqual([
      '2026-11-03T18:30',
      '2026-12-01T18:30',
      '2026-12-15T18:30',
    ]);
  });
  test('a fifth weekday means the last of the month', () => {
    expect(starts({ start: '2026-01-29T18:00' }, '2026-02-01T00:00:00Z', 2)).toEqual([
      '2026-02-26T17:00',
      '2026-03-26T17:00',
    ]);
  });
  test('the 31st only in months that have one; every third month; once; yearly', () => {
    expect(starts({ start: '2026-01-31T18:00', repeats: 'monthly-by-date' }, '2026-02-01T00:00:00Z', 2)).toEqual([
      '2026-03-31T16:00',
      '2026-05-31T16:00',
    ]);
    expect(starts({ repeats: 'every-3-months-by-weekday' }, '2026-02-01T00:00:00Z', 1)).toEqual(['2026-04-14T16:00']);
    expect(starts({ repeats: 'once' }, '2026-01-13T18:29:00Z', 2)).toEqual(['2026-01-13T17:00']);
    expect(starts({ repeats: 'once' }, '2026-01-13T18:30:00Z', 2)).toEqual([]);
    expect(starts({ repeats: 'yearly' }, '2027-01-01T00:00:00Z', 1)).toEqual(['2027-01-13T17:00']);
  });
});

test.each([
  [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
  [{ timeZone: 'CEST' }, 'timeZone'],
  [{ start: '2026-02-30T18:00' }, 'start'],
  [{ start: '2026-02-03T25:00' }, 'start'],
  [{ durationMinutes: 0 }, 'durationMinutes'],
])('refused: %j', (given, path) => {
  const read = meetingSeriesSchema.safeParse({ ...series({}), ...given });
  expect(read.error?.issues[0]?.path).toEqual([path]);
});

describe('as iCalendar, read back by its own zone rules', () => {
  const read = (given: Partial<MeetingSeries>) => {
    const group = makeListing({
      id: 'de-example-group',
      kind: 'support-group',
      name: 'Group; with, signs\nand a line',
      city: 'Köln',
      meetingSeries: [series(given)],
    });
    const text = meetingsCalendar([group], {
      name: 'Meetings',
      now: new Date('2026-11-24T12:00:00Z'),
      addressOf: (id) => `https://finder.example/listings/${id}`,
    });
    return { text, calendar: new ICAL.Component(ICAL.parse(text)) };
  };

  test.each([
    ['Europe/Berlin', '2026-01-13T18:00'],
    ['America/New_York', '2026-01-13T18:00'],
    ['Australia/Sydney', '2026-01-13T18:00'],
    ['Asia/Tokyo', '2026-01-13T18:00'],
  ])('a year of meetings in %s', (timeZone, start) => {
    const { calendar } = read({ timeZone, start });
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component);
    const event = calendar.getFirstSubcomponent('vevent') as ICAL.Component;
    const first = event.getFirstPropertyValue('dtstart') as ICAL.Time;
    const dates = (event.getFirstPropertyValue('rrule') as ICAL.Recur).iterator(first);
    const expected = nextMeetings(series({ timeZone, start }), new Date('2026-01-01T00:00:00Z'), 24);
    for (const { start: moment } of expected) {
      const local = dates.next() as ICAL.Time;
      local.zone = zone;
      expect(local.toUnixTime()).toBe(moment.getTime() / 1000);
    }
  });

  test('lines of at most 75 octets, CRLF, escaped text, an end in UTC, skipped days', () => {
    const { text, calendar } = read({ until: '2026-12-31', skips: ['2026-08-11'], note: 'ä'.repeat(120) });
    expect(text).not.toMatch(/[^\r]\n/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const event = calendar.getFirstSubcomponent('vevent') as ICAL.Component;
    expect(event.getFirstPropertyValue('summary')).toBe('Group; with, signs\nand a line');
    expect(event.getFirstPropertyValue('description')).toBe('ä'.repeat(120));
    expect(text).toContain('UNTIL=20261231T225900Z');
    expect(text).toContain('EXDATE;TZID=Europe/Berlin:20260811T180000');
    expect(text).toContain('UID:de-example-group-0@net-finder');
  });
});

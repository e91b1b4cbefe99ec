import { z } from 'zod';

/** How a meeting comes again, told by its first date: "by weekday" is the same weekday of the same week of the month. */
export const MEETING_REPEATS = [
  'once',
  'weekly',
  'every-2-weeks',
  'monthly-by-weekday',
  'monthly-by-date',
  'every-2-months-by-weekday',
  'every-3-months-by-weekday',
  'yearly',
] as const;
export type MeetingRepeats = (typeof MEETING_REPEATS)[number];

const day = z.iso.date();

/** Whether Intl knows a time zone by this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.includes('/') || name === 'UTC';
  } catch {
    return false;
  }
}

/** One or several meetings of a group. Times are those on the clock of the place: summer time does not move them. */
export const meetingSeriesSchema = z.strictObject({
  start: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'YYYY-MM-DDTHH:MM')
    .refine((value) => day.safeParse(value.slice(0, 10)).success, 'a date of the calendar')
    .describe('The first meeting, local time'),
  durationMinutes: z.int().min(5).max(1440),
  timeZone: z.string().max(60).refine(isTimeZone, 'an IANA time zone, for example Europe/Berlin'),
  repeats: z.enum(MEETING_REPEATS),
  until: day.nullable().describe('The last day on which it may meet'),
  skips: z.array(day).max(50).describe('Days on which it does not meet'),
  note: z.string().trim().min(1).max(300).nullable().describe('How to join, in the words of the group'),
});

export type MeetingSeries = z.infer<typeof meetingSeriesSchema>;

import type { Listing } from '../../directory/listing.ts';
import type { MeetingSeries } from '../../directory/meetings/meeting-series.ts';
import { recurrenceRule } from '../../directory/meetings/next-meetings.ts';
import { hsdsId } from './ids.ts';
import type { HsdsRow } from './tables.ts';

/**
 * The meetings of a group as schedules. HSDS gives times with a fixed offset only, which summer time would make wrong
 * for half of the year: the time stands in the description, with its zone by name.
 */
export function scheduleRows({ id: slug, meetingSeries }: Pick<Listing, 'id' | 'meetingSeries'>): HsdsRow[] {
  return meetingSeries.map((series, i) => {
    const day = series.start.slice(0, 10);
    const rule = new Map(
      (recurrenceRule(series) ?? '').split(';').map((part) => part.split('=', 2) as [string, string]),
    );
    // HSDS knows weeks and months: a year is twelve of them.
    const yearly = rule.get('FREQ') === 'YEARLY';
    return {
      id: hsdsId('schedule', `${slug}/${i}`),
      service_id: hsdsId('service', slug),
      dtstart: day,
      until: series.repeats === 'once' ? day : series.until,
      freq: yearly ? 'MONTHLY' : (rule.get('FREQ') ?? null),
      interval: yearly ? 12 : rule.has('FREQ') ? Number(rule.get('INTERVAL') ?? 1) : null,
      byday: rule.get('BYDAY') ?? null,
      bymonthday: yearly ? String(Number(day.slice(8))) : (rule.get('BYMONTHDAY') ?? null),
      description: `${series.start.slice(11)} (${series.timeZone}), ${series.durationMinutes} minutes${exceptions(series)}`,
      notes: series.note,
    };
  });
}

function exceptions({ skips }: MeetingSeries): string {
  return skips.length === 0 ? '' : `; not on ${skips.join(', ')}`;
}

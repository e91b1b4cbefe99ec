import { RefusedSearch } from './refused-search.ts';

const DATE =
  /^(eq|ne|gt|lt|ge|le|sa|eb)?(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?(Z|[+ -]\d\d:\d\d)?)?)?)?$/;

/** A test of an instant (milliseconds) against a date as in "ge2026-11"; a date is the whole time it may mean, UTC. */
export function dateTest(parameter: string, value: string): (time: number) => boolean {
  const [, prefix = 'eq', year, month, day, hour, minute, second, fraction, zone] = DATE.exec(value) ?? [];
  if (year === undefined) throw new RefusedSearch(parameter, 'a date such as ge2026-11-24, or an instant');
  const text =
    `${year}-${month ?? '01'}-${day ?? '01'}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}` +
    `.${(fraction ?? '').padEnd(3, '0')}${(zone ?? 'Z').replace(' ', '+')}`;
  const start = Date.parse(text);
  // JavaScript takes 30 February for a day in March.
  const isReal = day === undefined || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number.isNaN(start) || !isReal) throw new RefusedSearch(parameter, 'there is no such date');
  const end = endOf(start, { month, day, hour, second, fraction });
  switch (prefix) {
    case 'ne':
      return (time) => time < start || time >= end;
    case 'gt':
    case 'sa':
      return (time) => time >= end;
    case 'lt':
    case 'eb':
      return (time) => time < start;
    case 'ge':
      return (time) => time >= start;
    case 'le':
      return (time) => time < end;
    default:
      return (time) => time >= start && time < end;
  }
}

type Given = Record<'month' | 'day' | 'hour' | 'second' | 'fraction', string | undefined>;

/** The first moment after what a date may mean. */
function endOf(start: number, { month, day, hour, second, fraction }: Given): number {
  if (fraction !== undefined) return start + 1;
  if (second !== undefined) return start + 1000;
  if (hour !== undefined) return start + 60_000;
  const date = new Date(start);
  if (day !== undefined) date.setUTCDate(date.getUTCDate() + 1);
  else if (month !== undefined) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime();
}

import ICAL from 'ical.js';
import type { Listing } from '../directory/listing.ts';
import type { MeetingSeries } from '../directory/meetings/meeting-series.ts';
import { recurrenceRule } from '../directory/meetings/next-meetings.ts';
import { clockChanges, momentOf, offsetAt } from '../directory/meetings/time-zones.ts';

const YEAR_MS = 366 * 86_400_000;

type CalendarOf = Pick<Listing, 'id' | 'name' | 'venue' | 'street' | 'city' | 'meetingSeries'>;

/**
 * The meetings of groups as iCalendar (RFC 5545), each time in its own zone with the zone's rules from its first
 * meeting to three years after `now`. `addressOf` gives the public page of a group.
 */
export function meetingsCalendar(
  groups: readonly CalendarOf[],
  { name, now, addressOf }: { name: string; now: Date; addressOf: (id: string) => string },
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//NET Finder//Meetings//EN');
  calendar.updatePropertyWithValue('x-wr-calname', name);
  const events: ICAL.Component[] = [];
  const zones = new Map<string, number>();
  for (const group of groups) {
    for (const [index, series] of group.meetingSeries.entries()) {
      const first = momentOf(series.start, series.timeZone).getTime();
      zones.set(series.timeZone, Math.min(zones.get(series.timeZone) ?? first, first));
      events.push(eventOf(group, series, index, { now, address: addressOf(group.id) }));
    }
  }
  const end = now.getTime() + 3 * YEAR_MS;
  for (const [zone, first] of zones)
    calendar.addSubcomponent(zoneRules(zone, first - YEAR_MS, Math.max(end, first + YEAR_MS)));
  for (const event of events) calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

function eventOf(group: CalendarOf, series: MeetingSeries, index: number, made: { now: Date; address: string }) {
  const event = new ICAL.Component('vevent');
  const { timeZone } = series;
  event.updatePropertyWithValue('uid', `${group.id}-${index}@net-finder`);
  event.updatePropertyWithValue('dtstamp', utcTime(made.now));
  addLocal(event, 'dtstart', series.start, timeZone);
  event.updatePropertyWithValue('duration', ICAL.Duration.fromSeconds(series.durationMinutes * 60));
  const rule = recurrenceRule(series);
  if (rule !== null) {
    const recurrence = ICAL.Recur.fromString(rule);
    // Beside a time with a zone the end must be in UTC.
    if (series.until) recurrence.until = utcTime(momentOf(`${series.until}T23:59`, timeZone));
    event.updatePropertyWithValue('rrule', recurrence);
    for (const day of series.skips) addLocal(event, 'exdate', `${day}T${series.start.slice(11)}`, timeZone);
  }
  event.updatePropertyWithValue('summary', group.name);
  if (series.note) event.updatePropertyWithValue('description', series.note);
  const where = [group.venue, group.street, group.city].filter(Boolean).join(', ');
  if (where) event.updatePropertyWithValue('location', where);
  event.updatePropertyWithValue('url', made.address);
  return event;
}

/** A VTIMEZONE with each change of the clock as it was or is planned; nothing is guessed from a rule of ours. */
function zoneRules(zone: string, start: number, end: number): ICAL.Component {
  const rules = new ICAL.Component('vtimezone');
  rules.updatePropertyWithValue('tzid', zone);
  const changes = clockChanges(zone, start, end);
  const offset = changes[0]?.from ?? offsetAt(start, zone);
  // Summer time is the later clock of the two; a zone that never changes has standard time only.
  const highest = Math.max(offset, ...changes.map(({ to }) => to));
  const moves = changes.length > 0;
  for (const { moment, from, to } of [{ moment: start, from: offset, to: offset }, ...changes]) {
    const observance = new ICAL.Component(moves && to === highest ? 'daylight' : 'standard');
    observance.updatePropertyWithValue('dtstart', localTime(new Date(moment + from).toISOString()));
    observance.updatePropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(from / 1000));
    observance.updatePropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(to / 1000));
    rules.addSubcomponent(observance);
  }
  return rules;
}

function addLocal(event: ICAL.Component, name: string, local: string, timeZone: string): void {
  const property = new ICAL.Property(name, event);
  property.setParameter('tzid', timeZone);
  property.setValue(localTime(`${local}:00`));
  event.addProperty(property);
}

/** A time without a zone from "2026-11-24T18:00:00…". */
function localTime(text: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(text.slice(0, 19));
}

function utcTime(moment: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(moment, true);
}

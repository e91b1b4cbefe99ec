import { Hono } from 'hono';
import { findListing } from '../../directory/find-listing.ts';
import { groupsWithMeetings, type MeetingFilter, meetingsOf } from '../../directory/meetings/list-meetings.ts';
import { FORMATS } from '../../directory/vocabulary.ts';
import { meetingsCalendar } from '../../exchange/ical.ts';
import type { AppContext, AppEnv } from '../../http/app-context.ts';
import { todayOf } from '../../http/reader.ts';
import type { Services } from '../../services.ts';
import { errorPage } from '../failure-page.tsx';
import { viewOf } from '../view-of.ts';
import { meetingsPage } from './meetings-page.tsx';

const DAYS = 31;
const CALENDAR = { 'Content-Type': 'text/calendar; charset=utf-8' };

/** The meetings of all groups as a page and a calendar, and those of one group. */
export function meetingsRoutes(services: Services): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/meetings', async (c) => {
    const view = viewOf(c, services);
    const filter = filterOf(c);
    const all = await groupsWithMeetings(services, {}, view.reader.today);
    const groups = isOpen(filter) ? all : await groupsWithMeetings(services, filter, view.reader.today);
    const known = {
      countries: [...new Set(all.map(({ country }) => country ?? 'international'))],
      languages: [...new Set(all.flatMap(({ languages }) => languages))],
    };
    const meetings = meetingsOf(groups, services.now(), DAYS);
    return c.html(String(meetingsPage({ view, filter, known, meetings })));
  });
  routes.get('/meetings.ics', async (c) => {
    const groups = await groupsWithMeetings(services, filterOf(c), todayOf(services));
    return c.body(calendarOf(c, services, groups), 200, CALENDAR);
  });
  routes.get('/listings/:id/meetings.ics', async (c) => {
    const found = await findListing(services, c.req.param('id'));
    if (found.kind === 'listing' && found.listing.meetingSeries.length > 0) {
      return c.body(calendarOf(c, services, [found.listing]), 200, CALENDAR);
    }
    const status = found.kind === 'removed' ? 410 : 404;
    return c.html(String(errorPage({ view: viewOf(c, services), status })), status);
  });
  return routes;
}

function calendarOf(c: AppContext, services: Services, groups: Parameters<typeof meetingsCalendar>[0]): string {
  const { text, baseUrl } = viewOf(c, services);
  const [only, another] = groups;
  const name = only && !another ? only.name : text.pages.meetings.title;
  return meetingsCalendar(groups, { name, now: services.now(), addressOf: (id) => `${baseUrl}/listings/${id}` });
}

/** What was asked for; a value that cannot be is as good as none. */
function filterOf(c: AppContext): MeetingFilter {
  const country = c.req.query('country');
  const language = c.req.query('language');
  const format = FORMATS.find((code) => code === c.req.query('format'));
  return {
    country: country && /^([A-Z]{2}|international)$/.test(country) ? country : undefined,
    language: language && /^[a-z]{2,3}$/.test(language) ? language : undefined,
    format,
  };
}

function isOpen(filter: MeetingFilter): boolean {
  return Object.values(filter).every((value) => value === undefined);
}

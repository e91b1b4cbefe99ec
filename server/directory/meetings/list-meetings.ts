import { sql } from 'kysely';
import type { Services } from '../../services.ts';
import { freshnessOf } from '../freshness.ts';
import type { Listing } from '../listing.ts';
import { type Meeting, nextMeetings } from './next-meetings.ts';

const DAY_MS = 86_400_000;
/** No series meets more often than daily in any span that is asked for. */
const MOST_A_SERIES = 40;

/** Which groups: all that is given must fit. `country`: alpha-2, or "international". */
export type MeetingFilter = {
  country?: string | undefined;
  language?: string | undefined;
  format?: string | undefined;
};
export type GroupMeeting<Group = Listing> = Meeting & { group: Group; timeZone: string; note: string | null };

/** Groups that default search shows and that gave dates, by name. */
export async function groupsWithMeetings(
  { engine }: Pick<Services, 'engine'>,
  filter: MeetingFilter,
  today: string,
): Promise<Listing[]> {
  const { rows } = await sql<{ document: string }>`
    SELECT document FROM listing
    WHERE kind = 'support-group' AND status = 'active' AND json_array_length(document, '$.meetingSeries') > 0
    ORDER BY name_sort`.execute(engine.db);
  return rows.map(({ document }) => JSON.parse(document) as Listing).filter((group) => fits(group, filter, today));
}

function fits({ country, languages, formats, confirmedOn }: Listing, filter: MeetingFilter, today: string): boolean {
  const { country: asked, language, format } = filter;
  return (
    freshnessOf(confirmedOn, today) !== 'stale' &&
    (asked === undefined || (country ?? 'international') === asked) &&
    (language === undefined || languages.includes(language)) &&
    (format === undefined || (formats as readonly string[]).includes(format))
  );
}

/** The meetings of some groups that have not ended at `from` and begin within so many days, soonest first. */
export function meetingsOf<Group extends Pick<Listing, 'meetingSeries'>>(
  groups: readonly Group[],
  from: Date,
  days: number,
): GroupMeeting<Group>[] {
  const end = from.getTime() + days * DAY_MS;
  return groups
    .flatMap((group) =>
      group.meetingSeries.flatMap((series) =>
        nextMeetings(series, from, MOST_A_SERIES)
          .filter(({ start }) => start.getTime() < end)
          .map((meeting) => ({ ...meeting, group, timeZone: series.timeZone, note: series.note })),
      ),
    )
    .sort((one, other) => one.start.getTime() - other.start.getTime());
}

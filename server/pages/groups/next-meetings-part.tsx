import type { Listing } from '../../directory/listing.ts';
import { meetingsOf } from '../../directory/meetings/list-meetings.ts';
import type { View } from '../view.ts';
import { MeetingTime } from './meeting-time.tsx';

const SHOWN = 4;
/** Far enough for a group that meets twice a year. */
const DAYS = 200;

/** The next meetings of one group, for its page; nothing where it gave no dates. */
export function NextMeetingsPart({ view, listing, now }: { view: View; listing: Listing; now: Date }) {
  if (listing.meetingSeries.length === 0 || listing.status === 'closed' || listing.status === 'paused') return null;
  const { listing: say, meetings: words } = view.text.pages;
  const next = meetingsOf([listing], now, DAYS).slice(0, SHOWN);
  if (next.length === 0) return null;
  return (
    <section aria-labelledby="next-meetings" data-your-time={words.yourTime('{time}')}>
      <h2 id="next-meetings">{say.nextMeetings}</h2>
      <ul>
        {next.map(({ start, timeZone, note }) => (
          <li>
            <MeetingTime view={view} start={start} timeZone={timeZone} />
            {note && <p class="hint">{note}</p>}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/listings/${listing.id}/meetings.ics`}>{say.calendar}</a>
      </p>
    </section>
  );
}

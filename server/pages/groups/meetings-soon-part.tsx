import { meetingsOf } from '../../directory/meetings/list-meetings.ts';
import type { SearchAnswer } from '../../search/answer.ts';
import { hrefIn, type View } from '../view.ts';
import { MeetingTime } from './meeting-time.tsx';

const DAYS = 31;
const SHOWN = 5;

/** When the groups of an answer meet next, near and online; nothing where none of them gave dates. */
export function MeetingsSoonPart({ view, answer }: { view: View; answer: SearchAnswer }) {
  const groups = [...answer.results, ...answer.groups].filter((card) => card.meetingSeries.length > 0);
  const soon = meetingsOf(groups, new Date(view.reader.today), DAYS).slice(0, SHOWN);
  if (soon.length === 0) return null;
  const { meetings: say } = view.text.pages;
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">{say.title}</h2>
      <ul>
        {soon.map(({ group, start, timeZone }) => (
          <li>
            <MeetingTime view={view} start={start} timeZone={timeZone} />:{' '}
            <a href={hrefIn(view, `/listings/${group.id}`)} translate="no" dir="auto">
              {group.name}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={hrefIn(view, '/meetings')}>{say.all}</a>
      </p>
    </section>
  );
}

import type { GroupMeeting, MeetingFilter } from '../../directory/meetings/list-meetings.ts';
import { FORMATS } from '../../directory/vocabulary.ts';
import { countryName, languageName } from '../../text/names.ts';
import { capital, labelOf } from '../labels.ts';
import { Layout } from '../layout.tsx';
import { hrefIn, joinWords, type View } from '../view.ts';
import { type Option, SelectField } from './form-parts.tsx';
import { MeetingTime } from './meeting-time.tsx';

export type MeetingsProps = {
  view: View;
  filter: MeetingFilter;
  /** Codes of the groups that gave dates at all. */
  known: { countries: string[]; languages: string[] };
  meetings: GroupMeeting[];
};

/** The meetings of the next weeks, and which of them. */
export function meetingsPage({ view, filter, known, meetings }: MeetingsProps) {
  const { meetings: say, layout } = view.text.pages;
  const query = queryOf(filter);
  return (
    <Layout view={view} title={layout.titleOf(say.title)} description={say.lead} script="groups/groups.ts">
      <div class="text" data-your-time={say.yourTime('{time}')}>
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <FilterForm view={view} filter={filter} known={known} />
        {meetings.length === 0 ? (
          <div class="notice">
            <h2>{say.noneTitle}</h2>
            <p>{say.none}</p>
            <p>
              <a href={hrefIn(view, '/search?kind=support-group')}>{say.findGroups}</a>
            </p>
          </div>
        ) : (
          <>
            <ul class="ways">
              {meetings.map((meeting) => (
                <MeetingItem view={view} meeting={meeting} />
              ))}
            </ul>
            <p>
              <a href={`/meetings.ics${query}`}>{say.calendar}</a>
            </p>
          </>
        )}
      </div>
    </Layout>
  );
}

function queryOf(filter: MeetingFilter): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

function MeetingItem({ view, meeting }: { view: View; meeting: GroupMeeting }) {
  const { group, note } = meeting;
  const { language } = view.reader;
  const where = [group.city, group.country && countryName(group.country, language)].filter(Boolean).join(', ');
  const how = joinWords(
    view,
    group.formats.map((code) => labelOf(view, 'format', code)),
  );
  const spoken = joinWords(
    view,
    group.languages.map((code) => capital(languageName(code, language), language)),
  );
  return (
    <li class="meeting">
      <MeetingTime view={view} start={meeting.start} timeZone={meeting.timeZone} />
      <div>
        <a href={hrefIn(view, `/listings/${group.id}`)} translate="no" dir="auto">
          {group.name}
        </a>
        <span class="hint">
          {[where || view.text.pages.meetings.international, how, spoken].filter(Boolean).join(' · ')}
        </span>
        {note && <span class="hint">{note}</span>}
      </div>
    </li>
  );
}

function FilterForm({ view, filter, known }: Omit<MeetingsProps, 'meetings'>) {
  const { meetings: say } = view.text.pages;
  const { language } = view.reader;
  const compare = new Intl.Collator(language).compare;
  const sorted = (options: Option[]) => options.sort((a, b) => compare(a.label, b.label));
  const countries = known.countries.map((value) => ({
    value,
    label: value === 'international' ? say.international : countryName(value, language),
  }));
  const languages = known.languages.map((value) => ({
    value,
    label: capital(languageName(value, language), language),
  }));
  const formats = FORMATS.map((value) => ({ value, label: labelOf(view, 'format', value) }));
  const fields = Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, value ? [value] : []]));
  const common = { view, state: { fields, errors: {} }, first: say.any };
  return (
    <form action="/meetings" class="ask row" aria-label={say.filters}>
      {view.lang && <input type="hidden" name="lang" value={view.lang} />}
      <SelectField {...common} name="country" label={say.country} options={sorted(countries)} />
      <SelectField {...common} name="language" label={say.language} options={sorted(languages)} />
      <SelectField {...common} name="format" label={say.format} options={formats} />
      <button type="submit" class="button">
        {say.show}
      </button>
    </form>
  );
}

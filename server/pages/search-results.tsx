import type { Child } from 'hono/jsx';
import type { SearchAnswer } from '../search/answer.ts';
import { formatKilometers } from '../text/dates.ts';
import { withoutFilters } from './active-filters.tsx';
import { ListingCard } from './card.tsx';
import { entriesOf } from './entries.ts';
import { activeCount } from './filters.tsx';
import { Paging } from './paging.tsx';
import { PlaceLine } from './place-line.tsx';
import { practicesWhereAsked } from './search-extras.tsx';
import { searchHref } from './search-links.ts';
import { UnderstoodLine } from './understood-line.tsx';
import { formatNumber, hrefIn, type View } from './view.ts';

type ResultsProps = { view: View; answer: SearchAnswer; parameters: URLSearchParams; active: Child };

/** The count, how the question was read, and the results. */
export function ResultsPart({ view, answer, parameters, active }: ResultsProps) {
  const { search } = view.text.pages;
  const { place } = answer;
  return (
    <section aria-labelledby="results">
      <h2 id="results" tabindex={-1}>
        <span role="status">{countWords(view, answer)}</span>
      </h2>
      {place && <PlaceLine view={view} place={place} choices={answer.choices} parameters={parameters} />}
      {place && answer.notice && <p class="notice">{answer.notice}</p>}
      <UnderstoodLine view={view} answer={answer} />
      {active}
      {answer.relaxed.length > 0 && (
        <div class="notice">
          <h3>{search.relaxedHeading}</h3>
          <ul>
            {answer.relaxed.map(({ reason }) => (
              <li>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <NearerHint view={view} answer={answer} />
      {answer.results.length === 0 ? (
        <NoResult view={view} answer={answer} parameters={parameters} />
      ) : (
        <ol class="cards numbered" start={(answer.query.cursor ?? 0) + 1}>
          {entriesOf(answer.results, answer.query.cursor).map((entry) => (
            <ListingCard view={view} {...entry} from={place?.name ?? null} />
          ))}
        </ol>
      )}
      <Paging view={view} answer={answer} parameters={parameters} />
    </section>
  );
}

/** The nearest center may be one whose page does not say: nobody shall have to scroll past 20 cards to learn of it. */
function NearerHint({ view, answer }: { view: View; answer: SearchAnswer }) {
  const nearestOf = (cards: SearchAnswer['results']) =>
    Math.min(...cards.map((card) => card.distanceKm ?? Number.POSITIVE_INFINITY));
  const nearer = nearestOf(answer.unstated.filter((card) => !practicesWhereAsked(card)));
  if (answer.results.length === 0 || nearer >= nearestOf(answer.results)) return null;
  return (
    <p>
      <a href="#unstated">{view.text.pages.search.unstated.nearer(formatKilometers(nearer, view.reader.language))}</a>
    </p>
  );
}

function countWords(view: View, { total, results, query, place }: SearchAnswer): string {
  const { search } = view.text.pages;
  const number = (value: number) => formatNumber(view, value);
  const offset = query.cursor ?? 0;
  const count =
    results.length < total && results.length > 0
      ? search.countRange(number(offset + 1), number(offset + results.length), number(total))
      : search.count(total, number(total));
  return place && results.length > 1 ? `${count}, ${search.nearestFirst}` : count;
}

function NoResult({ view, answer, parameters }: Omit<ResultsProps, 'active'>) {
  const { none } = view.text.pages.search;
  return (
    <div class="notice">
      <h3>{none.heading}</h3>
      <p>{none.lead}</p>
      <ul>
        {activeCount(parameters) > 0 && (
          <li>
            <a href={`${searchHref(withoutFilters(parameters))}#results`}>{none.removeFilters}</a>
          </li>
        )}
        {answer.unstated.length > 0 && (
          <li>
            <a href={answer.unstated.every(practicesWhereAsked) ? '#specialists' : '#unstated'}>{none.wider}</a>
          </li>
        )}
        <li>
          <a href={hrefIn(view, '/countries')}>{none.countries}</a>
        </li>
      </ul>
    </div>
  );
}

/** The place is not in the gazetteer: what can be done about it. */
export function UnknownPlace({ view, notice }: { view: View; notice: string | null }) {
  const { unknownPlace } = view.text.pages.search;
  return (
    <section class="notice" aria-labelledby="results">
      <h2 id="results" tabindex={-1}>
        <span role="status">{unknownPlace.heading}</span>
      </h2>
      {notice && <p>{notice}</p>}
      <ul>
        {/* The notice has said the first two in its own way. */}
        {unknownPlace.tips.slice(notice ? 2 : 0).map((tip) => (
          <li>{tip}</li>
        ))}
        <li>
          <a href={hrefIn(view, '/countries')}>{unknownPlace.countries}</a>
        </li>
      </ul>
    </section>
  );
}

import type { SearchAnswer } from '../search/answer.ts';
import { ActiveFilters } from './active-filters.tsx';
import { Filters } from './filters.tsx';
import { MeetingsSoonPart } from './groups/meetings-soon-part.tsx';
import { labelOf } from './labels.ts';
import { Layout } from './layout.tsx';
import { MapSection } from './map-section.tsx';
import { ChoosePlace } from './place-line.tsx';
import { placeName } from './place-name.ts';
import { GroupsPart, SpecialistsPart, UnstatedPart } from './search-extras.tsx';
import { SearchForm } from './search-form.tsx';
import { parametersOf, searchHref, withoutCodesOfWords, withoutUnderstood } from './search-links.ts';
import { ResultsPart, UnknownPlace } from './search-results.tsx';
import { joinWords, type View } from './view.ts';

export type SearchPageProps = { view: View; answer: SearchAnswer };

/** The answer to a search: results, a choice of places, or an unknown place. */
export function searchPage({ view, answer }: SearchPageProps) {
  const { search, layout } = view.text.pages;
  const shared = parametersOf(answer.links.self);
  const parameters = withoutUnderstood(shared, answer.understood);
  const heading = headingOf(view, answer);
  const asked = answer.query.near ?? answer.query.q ?? null;
  const near = placeOfBox(view, answer, shared);
  const choosing = answer.place === null && answer.choices.length > 0;
  const unknown = answer.place === null && !choosing && answer.query.near !== undefined;
  const mapped = answer.results.some((card) => card.location !== null);
  // The typed words stay in the box, so that they can be mended.
  const values = withoutCodesOfWords(shared, answer.understood);
  if (answer.query.near !== undefined && answer.place?.id !== null) values.set('near', answer.query.near);
  return (
    <Layout
      view={view}
      styles="search"
      title={layout.titleOf(heading)}
      noIndex={shared.size > 0}
      canonical={searchHref(shared)}
    >
      <div class="search">
        <h1>{heading}</h1>
        {unknown && <UnknownPlace view={view} notice={answer.notice} />}
        <details class="again" id="again" open={unknown || shared.size === 0}>
          <summary>{search.changeSearch}</summary>
          <SearchForm view={view} values={values} size="short" {...(near && { near: answer.query.near ?? near })} />
        </details>
        {!choosing && !unknown && <Filters view={view} answer={answer} parameters={parameters} />}
        {/* Shown where scripts run; the map element answers it. */}
        {mapped && (
          <button type="button" class="button" data-show-map>
            {search.map.show}
          </button>
        )}
        <div class="found">
          {choosing ? (
            <ChoosePlace view={view} choices={answer.choices} parameters={parameters} typed={asked} />
          ) : (
            <>
              {!unknown && (
                <ResultsPart
                  view={view}
                  answer={answer}
                  parameters={parameters}
                  active={<ActiveFilters view={view} parameters={parameters} />}
                />
              )}
              <SpecialistsPart view={view} answer={answer} />
              <UnstatedPart view={view} answer={answer} parameters={parameters} />
              <GroupsPart view={view} answer={answer} parameters={parameters} />
              <MeetingsSoonPart view={view} answer={answer} />
              <p class="hint">{search.sample}</p>
            </>
          )}
        </div>
        {mapped && (
          <MapSection
            view={view}
            label={search.map.label}
            source={`/api/v1/search.geojson?${shared}`}
            origin={answer.place && { ...answer.place, name: answer.place.name }}
          />
        )}
      </div>
    </Layout>
  );
}

/** "PRRT near Lyon": what was asked for and where. */
function headingOf(view: View, { query, place }: SearchAnswer): string {
  const { search } = view.text.pages;
  const asked = [
    ...query.kind.map((code) => labelOf(view, 'kind', code)),
    ...query.service.map((code) => labelOf(view, 'service', code)),
    ...query.site.map((code) => labelOf(view, 'site', code)),
  ];
  if (query.q !== undefined && asked.length === 0) asked.push(search.titleWords(query.q));
  const what = asked.length > 0 ? joinWords(view, asked) : search.everything;
  return place ? search.titleNear(what, place.name) : what;
}

/** The place in the words of the box; a point too, where its links name a place instead. */
function placeOfBox(view: View, { place }: SearchAnswer, shared: URLSearchParams): string | undefined {
  if (place?.id) return placeName(view, place);
  return place && shared.has('place') ? view.text.pages.search.hereInBox : undefined;
}

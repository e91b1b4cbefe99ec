import type { Place } from '../places/place.ts';
import { placeName } from './place-name.ts';
import { atPlace, searchHref } from './search-links.ts';
import type { View } from './view.ts';

type PlacesProps = { view: View; choices: Place[]; parameters: URLSearchParams };

/** Where the search measures from, and the other places that the words may mean. */
export function PlaceLine({ view, place, choices, parameters }: PlacesProps & { place: Place }) {
  const { search } = view.text.pages;
  const { before, place: named, after } = search.nearPlace(placeName(view, place));
  const others = choices.filter((choice) => choice.id !== place.id);
  return (
    <div class="placed">
      <p>
        {before}
        <b translate="no">{named}</b>
        {after}
      </p>
      {others.length > 0 && (
        <details>
          <summary>{search.notThisOne}</summary>
          <PlaceLinks view={view} choices={others} parameters={parameters} />
        </details>
      )}
    </div>
  );
}

/** Places to choose from. Region and country tell them apart; how many people live there helps nobody choose. */
export function ChoosePlace({ view, choices, parameters, typed }: PlacesProps & { typed: string | null }) {
  const { choose } = view.text.pages.search;
  return (
    <section class="choose" aria-labelledby="results">
      <h2 id="results" tabindex={-1}>
        {choose.heading}
      </h2>
      <p role="status">{typed ? choose.lead(typed) : choose.leadUntyped}</p>
      <PlaceLinks view={view} choices={choices} parameters={parameters} />
      <p class="hint">{choose.none}</p>
    </section>
  );
}

function PlaceLinks({ view, choices, parameters }: PlacesProps) {
  return (
    <ul class="places">
      {choices.map((choice) => (
        <li>
          <a href={`${searchHref(atPlace(parameters, choice.id ?? ''))}#results`} translate="no">
            {placeName(view, choice)}
          </a>
        </li>
      ))}
    </ul>
  );
}

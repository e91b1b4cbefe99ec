import { textFor } from '../../text/text.ts';
import { ListingCard } from '../card.tsx';
import { SearchForm } from '../search-form.tsx';
import type { View } from '../view.ts';
import { type Example, statesOf } from './example.tsx';
import { AT_TOWN, exampleCard, FULL_CENTER } from './example-listing.ts';

const cardIn = (view: View) => (
  <ul class="cards">
    <ListingCard
      view={view}
      card={exampleCard(view, FULL_CENTER, { distanceKm: 12, location: AT_TOWN })}
      from="Lyon, France"
    />
  </ul>
);

const germanStates = statesOf('german', 'Deutsch: lange Wörter', (view) => [
  { title: 'Karte', content: cardIn(view) },
  { title: 'Formular', content: <SearchForm view={view} values={new URLSearchParams()} size="full" /> },
]);

/** Header, footer, card and form in German, whose words are long. */
export const german: Example = {
  ...germanStates,
  page: (view) =>
    germanStates.page({ ...view, text: textFor('de'), reader: { ...view.reader, language: 'de' }, lang: 'de' }),
};

/** A card and a form in a part that reads from right to left: nothing may be tied to the left. */
export const rightToLeft = statesOf('right-to-left', 'From right to left', (view) => [
  { title: 'Card', content: <div dir="rtl">{cardIn(view)}</div> },
  {
    title: 'Form',
    content: (
      <div dir="rtl">
        <SearchForm view={view} values={new URLSearchParams()} size="full" />
      </div>
    ),
  },
]);

import { statesOf } from './example.tsx';

/** What stands in the place of the map before it is drawn or when it cannot be: as `<net-map>` makes it. */
export const mapShell = statesOf(
  'map-shell',
  'Map, before and instead',
  ({ text: { pages } }) => [
    { title: 'Without JavaScript', content: <p class="hint">{pages.search.map.fallback}</p> },
    {
      title: 'Offered',
      content: (
        <p>
          <button type="button" class="button net-map-show">
            {pages.map.show}
          </button>
        </p>
      ),
    },
    { title: 'Loading', content: <p class="net-map-line">{pages.map.loading}</p> },
    { title: 'Failed', content: <p class="net-map-line">{pages.map.failed}</p> },
  ],
  { styles: 'search' },
);

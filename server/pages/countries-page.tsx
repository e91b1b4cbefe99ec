import { KINDS, type Kind } from '../directory/vocabulary.ts';
import { countryName } from '../text/names.ts';
import { Layout } from './layout.tsx';
import { formatNumber, hrefIn, type View } from './view.ts';

export type CountryCount = { country: string | null; kind: string; count: number };
type Row = Record<Kind, number>;

/** Every country of the directory with its counts by kind. */
export function countriesPage({ view, counts }: { view: View; counts: readonly CountryCount[] }) {
  const { countries: say, layout, card } = view.text.pages;
  const { rows, international } = byCountry(counts);
  const named = [...rows].map(([code, row]) => ({ code, row, name: countryName(code, view.reader.language) }));
  named.sort((a, b) => a.name.localeCompare(b.name, view.reader.language));
  return (
    <Layout view={view} title={layout.titleOf(say.title)}>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {international > 0 && (
        <p>
          <a href={hrefIn(view, '/countries/international')}>{say.international}</a> (
          {formatNumber(view, international)}). {say.internationalHint}.
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{say.country}</th>
            {KINDS.map((kind) => (
              <th scope="col">{card.kindsMany[kind]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named.map(({ code, row, name }) => (
            <tr>
              <th scope="row">
                <a href={hrefIn(view, `/countries/${code.toLowerCase()}`)}>{name}</a>
              </th>
              {KINDS.map((kind) => (
                <td>{formatNumber(view, row[kind])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  );
}

/** Counts by country code; groups of no country apart. */
export function byCountry(counts: readonly CountryCount[]): { rows: Map<string, Row>; international: number } {
  const rows = new Map<string, Row>();
  let international = 0;
  for (const { country, kind, count } of counts) {
    if (country === null) {
      international += count;
      continue;
    }
    const row = rows.get(country) ?? { center: 0, specialist: 0, 'support-group': 0 };
    row[kind as Kind] = count;
    rows.set(country, row);
  }
  return { rows, international };
}

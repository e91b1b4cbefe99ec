import type { Quality } from '../quality/figures.ts';
import { percent } from './quality-table.tsx';
import { formatNumber, joinWords, type View } from './view.ts';

type CoverageProps = { view: View; quality: Quality; nameOf(country: string): string };

/** Countries without a center, and the large cities that lie far from every one. */
export function QualityCoverage({ view, quality, nameOf }: CoverageProps) {
  const { countries: say, far: sayFar } = view.text.pages.quality;
  const { countries, far } = quality;
  const number = (value: number) => formatNumber(view, value);
  const missing = countries.withoutCenter.map(nameOf).sort((a, b) => a.localeCompare(b, view.reader.language));
  const share = (count: number, of: number) => [number(count), number(of), percent(view, count, of)] as const;
  return (
    <>
      <h2>{say.heading}</h2>
      <p>{say.text(...share(missing.length, countries.total), number(far.population))}</p>
      {missing.length > 0 && <p>{joinWords(view, missing)}.</p>}
      <h2>{sayFar.heading}</h2>
      <p>{sayFar.text(...share(far.far, far.cities), number(far.population), number(far.km))}</p>
      <div class="far">
        {far.countries.map((row) => (
          <details>
            <summary>{sayFar.country(nameOf(row.country), number(row.far.length), number(row.cities))}</summary>
            <ul>
              {row.far.map(({ name, nearestKm }) => (
                <li>{nearestKm === null ? name : sayFar.nearest(name, number(nearestKm))}</li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </>
  );
}

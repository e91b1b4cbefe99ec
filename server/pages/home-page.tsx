import { Layout } from './layout.tsx';
import { SearchForm } from './search-form.tsx';
import { formatNumber, hrefIn, type View } from './view.ts';

export type HomeProps = { view: View; listings: number; countries: number };

/** The first page: one sentence, one box, one choice. */
export function homePage({ view, listings, countries }: HomeProps) {
  const { home } = view.text.pages;
  const ways = [
    ['/search?kind=support-group', home.ways.groups, home.ways.groupsHint],
    ['/meetings', home.ways.meetings, home.ways.meetingsHint],
    ['/search?kind=center&reference=1', home.ways.reference, home.ways.referenceHint],
    ['/refer', home.ways.gps, home.ways.gpsHint],
    ['/questions', home.ways.questions, home.ways.questionsHint],
    ['/countries', home.ways.countries, home.ways.countriesHint],
  ] as const;
  const notes = [
    [home.sampleHeading, home.sample],
    [home.unstatedHeading, home.unstated],
    [home.adviceHeading, home.advice],
  ] as const;
  return (
    <Layout view={view} title={home.title}>
      <div class="home">
        <h1>{home.heading}</h1>
        <p class="lead">{home.lead}</p>
        <SearchForm view={view} values={new URLSearchParams(view.lang ? { lang: view.lang } : {})} size="full" />
        <p>
          <strong>{home.counts(formatNumber(view, listings), formatNumber(view, countries))}</strong> {home.sourced}
        </p>
        <section aria-labelledby="ways">
          <h2 id="ways">{home.waysHeading}</h2>
          <ul class="ways">
            {ways.map(([path, label, hint]) => (
              <li>
                <a href={hrefIn(view, path)}>{label}</a>
                <span class="hint">{hint}</span>
              </li>
            ))}
          </ul>
        </section>
        <div class="notes">
          {notes.map(([heading, sentence]) => (
            <section>
              <h2>{heading}</h2>
              <p>{sentence}</p>
            </section>
          ))}
        </div>
      </div>
    </Layout>
  );
}

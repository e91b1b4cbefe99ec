import { KINDS, SERVICES } from '../directory/vocabulary.ts';
import type { Quality } from '../quality/figures.ts';
import { formatLooseDate } from '../text/dates.ts';
import { countryName } from '../text/names.ts';
import { Layout } from './layout.tsx';
import { QualityCoverage } from './quality-coverage.tsx';
import { ConfirmedTable, FigureTable, shareOf } from './quality-table.tsx';
import { formatNumber, hrefIn, type View } from './view.ts';

/** How well the facts of the directory are known, in figures. */
export function qualityPage({ view, quality }: { view: View; quality: Quality }) {
  const { quality: say, card, layout } = view.text.pages;
  const { language } = view.reader;
  const { listings, facts, accreditations, reports, links, saidToBeClosed: closed } = quality;
  const kinds = KINDS.map((kind) => [card.kindsMany[kind], kind] as const);
  const share = (count: number, of: number) => shareOf(view, count, of);
  const age = (days: number | null) => (days === null ? say.noneOf : say.reports.days(days, formatNumber(view, days)));
  const head = [say.counts, say.count] as const;
  return (
    <Layout view={view} title={layout.titleOf(say.title)} description={say.lead}>
      <article class="text quality">
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <p>{say.counted(formatNumber(view, listings.total), formatLooseDate(quality.day, language))}</p>

        <h2>{say.confirmed.heading}</h2>
        <p>{say.confirmed.text}</p>
        <ConfirmedTable
          view={view}
          id="entries"
          caption={say.confirmed.entries}
          rows={[...kinds.map(([label, kind]) => [label, listings.byKind[kind]] as const), [say.all, listings]]}
        />
        <ConfirmedTable
          view={view}
          id="facts"
          caption={say.confirmed.facts}
          rows={[...kinds.map(([label, kind]) => [label, facts.byKind[kind]] as const), [say.all, facts]]}
        />

        <h2>{say.sources.heading}</h2>
        <FigureTable
          id="sources"
          caption={say.sources.caption}
          head={head}
          rows={[
            [say.sources.own, share(facts.ownSource, facts.total)],
            [say.sources.record, share(facts.recordSource, facts.total)],
            [say.sources.dated, share(facts.dated, facts.total)],
            [say.sources.undated, share(facts.undated, facts.total)],
          ]}
        />

        <h2>{say.accreditations.heading}</h2>
        <FigureTable
          id="accreditations"
          caption={say.accreditations.caption}
          head={head}
          rows={(['current', 'undated', 'past'] as const).map((state) => [
            say.accreditations[state],
            share(accreditations[state], accreditations.total),
          ])}
        />

        <h2>{say.reports.heading}</h2>
        <p>{say.reports.text}</p>
        <FigureTable
          id="reports"
          caption={say.reports.caption}
          head={head}
          rows={[
            [say.reports.open, formatNumber(view, reports.open)],
            [say.reports.median, age(reports.medianDays)],
            [say.reports.oldest, age(reports.oldestDays)],
            [say.reports.closed, share(closed.count, closed.of)],
          ]}
        />

        <h2>{say.links.heading}</h2>
        <FigureTable
          id="links"
          caption={say.links.caption}
          head={head}
          rows={[
            [say.links.looked, share(links.looked, links.addresses)],
            [say.links.dead, share(links.dead, links.looked)],
            [say.links.entries, share(links.listings.count, links.listings.of)],
          ]}
        />

        <h2>{say.services.heading}</h2>
        <p>{say.services.text}</p>
        <FigureTable
          id="services"
          caption={say.services.caption}
          head={[say.services.service, say.services.centers]}
          rows={SERVICES.toSorted((a, b) => quality.services.stating[b] - quality.services.stating[a]).map((code) => [
            view.text.vocabulary.services[code].label,
            share(quality.services.stating[code], quality.services.centers),
          ])}
        />
        <QualityCoverage view={view} quality={quality} nameOf={(code) => countryName(code, language)} />
        <p>
          <a href="/api/v1/quality">{say.json}</a>
        </p>
        <p>
          <a href={hrefIn(view, '/countries')}>{say.countries.byCountry}</a>
        </p>
      </article>
    </Layout>
  );
}

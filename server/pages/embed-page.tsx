import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Card } from '../directory/card.ts';
import type { SearchAnswer } from '../search/answer.ts';
import { AccreditationBadges } from './accreditation-badges.tsx';
import { WhereLine } from './card.tsx';
import { fullName } from './card-name.ts';
import { hostOf, PhoneLink } from './contact-links.tsx';
import { embedHref, themeHref } from './embed-links.ts';
import type { Theme, ThemeProblem } from './embed-theme.ts';
import { freshnessWords } from './freshness-line.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { mapWords } from './map-words.ts';
import { placeName } from './place-name.ts';
import { atPlace, parametersOf, previousPage, searchHref } from './search-links.ts';
import { formatNumber, hrefIn, type View } from './view.ts';

type FrameProps = { view: View; theme: Theme; children: Child };

/** The page inside a frame of another site: list first, links open the whole finder in a window of its own. */
function Frame({ view, theme, children }: FrameProps) {
  const { embed, layout } = view.text.pages;
  const colors = themeHref(theme);
  // The map comes with the script of every page: a frame that shared only parts of it would split it for all.
  const scripts = ['main.ts', 'embed/embed.ts'].flatMap((entry) => view.assets.pathOf(entry) ?? []);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={view.reader.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{embed.title}</title>
          <meta name="robots" content="noindex" />
          <link rel="stylesheet" href={view.assets.pathOf('styles/main.css') ?? '/assets/main.css'} />
          <link rel="stylesheet" href={view.assets.pathOf('styles/embed.css') ?? '/assets/embed.css'} />
          {colors && <link rel="stylesheet" href={colors} />}
          {scripts.map((script) => (
            <script type="module" src={script}></script>
          ))}
        </head>
        <body>
          <main class="embed">
            {children}
            <p class="hint">
              {embed.notAdvice} {embed.from}{' '}
              <a href={view.baseUrl + hrefIn(view, '/')} target="_blank" rel="noopener" translate="no">
                {layout.siteName}
              </a>
            </p>
          </main>
        </body>
      </html>
    </>
  );
}

type EmbedPageProps = { view: View; answer: SearchAnswer; theme: Theme };

/** A search in a frame: a place box, the entries, the map on a press. */
export function embedPage({ view, answer, theme }: EmbedPageProps) {
  const { embed, search } = view.text.pages;
  const parameters = parametersOf(answer.links.self);
  const choosing = answer.place === null && answer.choices.length > 0;
  const unknown = answer.place === null && !choosing && answer.query.near !== undefined;
  return (
    <Frame view={view} theme={theme}>
      <PlaceForm view={view} answer={answer} parameters={parameters} theme={theme} />
      {choosing ? (
        <section aria-labelledby="results">
          <h1 id="results">{search.choose.heading}</h1>
          <ul class="places">
            {answer.choices.map((choice) => (
              <li>
                <a href={embedHref(atPlace(parameters, choice.id ?? ''), theme)} translate="no">
                  {placeName(view, choice)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <section aria-labelledby="results">
          <h1 id="results" role="status">
            {answer.place ? embed.near(formatNumber(view, answer.total), answer.place.name) : countOf(view, answer)}
          </h1>
          {unknown && <p class="notice">{search.unknownPlace.heading}</p>}
          {answer.notice && <p class="notice">{answer.notice}</p>}
          {answer.relaxed.map(({ reason }) => (
            <p class="notice">{reason}</p>
          ))}
          <ol class="cards">
            {answer.results.map((card) => (
              <EmbedCard view={view} card={card} from={answer.place?.name ?? null} />
            ))}
          </ol>
          <Paging view={view} answer={answer} parameters={parameters} theme={theme} />
          <p>
            <a href={view.baseUrl + searchHref(parameters)} target="_blank" rel="noopener">
              {embed.whole}
            </a>
          </p>
          <EmbedMap view={view} answer={answer} parameters={parameters} />
        </section>
      )}
    </Frame>
  );
}

/** A frame whose address is wrong: what and why, for the person who wrote the snippet. */
export function embedProblemPage({ view, problems }: { view: View; problems: readonly EmbedProblem[] }) {
  const { embed } = view.text.pages;
  return (
    <Frame view={view} theme={{}}>
      <h1>{embed.problem}</h1>
      <ul>
        {problems.map(({ path, message }) => (
          <li>
            <code>{path}</code>: {message}
          </li>
        ))}
      </ul>
    </Frame>
  );
}

export type EmbedProblem = { path: string; message: string };

/** What is wrong with the colors, in words. */
export function themeProblems(view: View, problems: readonly ThemeProblem[]): EmbedProblem[] {
  return problems.map(({ path, rule }) => ({ path, message: view.text.pages.embed.rules[rule] }));
}

function countOf(view: View, answer: SearchAnswer): string {
  return view.text.pages.search.count(answer.total, formatNumber(view, answer.total));
}

type PartProps = EmbedPageProps & { parameters: URLSearchParams };

function PlaceForm({ view, answer, parameters, theme }: PartProps) {
  const { form } = view.text.pages.search;
  const colors = new URLSearchParams(embedHref(new URLSearchParams(), theme).split('?')[1]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to screen readers still in use
    <form action="/embed" role="search" aria-label={form.label}>
      <div class="field">
        <label for="near">{form.near}</label>
        <input
          id="near"
          name="near"
          value={answer.place ? answer.place.name : answer.query.near}
          maxlength={200}
          autocomplete="address-level2"
          enterkeyhint="search"
        />
      </div>
      <HiddenFields parameters={parameters} own={['near', 'place', 'lat', 'lon', 'bbox', 'within']} />
      <HiddenFields parameters={colors} own={[]} />
      <button type="submit" class="button">
        {form.submit}
      </button>
    </form>
  );
}

function EmbedCard({ view, card, from }: { view: View; card: Card; from: string | null }) {
  const { kinds, status } = view.text.pages.card;
  const { website } = card.contact;
  return (
    <li class="card" data-listing={card.id}>
      <p class="kind">{kinds[card.kind]}</p>
      <h2>
        <a
          href={view.baseUrl + hrefIn(view, `/listings/${card.id}`)}
          target="_blank"
          rel="noopener"
          translate="no"
          dir="auto"
        >
          {fullName(card)}
        </a>
      </h2>
      <WhereLine view={view} card={card} from={from} />
      {card.status !== 'active' && <p class="status">{status[card.status]}</p>}
      <AccreditationBadges view={view} card={card} />
      <p class="contact">
        {card.contact.phone && <PhoneLink view={view} number={card.contact.phone} />}
        {website && hostOf(website) && (
          <a class="out" href={website} target="_blank" rel="noreferrer" translate="no">
            {hostOf(website)}
          </a>
        )}
      </p>
      <p class="age">{freshnessWords(view, card)}</p>
    </li>
  );
}

function Paging({ view, answer, parameters, theme }: PartProps) {
  const { paging } = view.text.pages.search;
  const { limit, cursor = 0 } = answer.query;
  const previous = previousPage(parameters, cursor, limit);
  if (previous === null && answer.links.next === null) return null;
  return (
    <nav class="paging" aria-label={paging.label}>
      {previous && (
        <a rel="prev" href={embedHref(previous, theme)}>
          {paging.previous(formatNumber(view, limit))}
        </a>
      )}
      {answer.links.next && (
        <a rel="next" href={embedHref(parametersOf(answer.links.next), theme)}>
          {paging.next(formatNumber(view, Math.min(limit, answer.total - cursor - answer.results.length)))}
        </a>
      )}
    </nav>
  );
}

function EmbedMap({ view, answer, parameters }: Omit<PartProps, 'theme'>) {
  const { search } = view.text.pages;
  if (!view.assets.hasBasemap || !answer.results.some((card) => card.location !== null)) return null;
  return (
    <section class="map" aria-label={search.map.label}>
      <net-map
        data-source={`/api/v1/search.geojson?${parameters}`}
        data-on-demand=""
        data-origin={answer.place ? `${answer.place.latitude},${answer.place.longitude}` : undefined}
        data-origin-name={answer.place?.name}
        {...mapWords(view)}
      ></net-map>
    </section>
  );
}

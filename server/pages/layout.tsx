import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { languageName } from '../text/names.ts';
import { PAGE_LANGUAGES } from '../text/text.ts';
import { HeadLinks } from './head-links.tsx';
import { hrefIn, inLanguage, type View } from './view.ts';

const NAVIGATION = [
  ['/', 'find'],
  ['/refer', 'refer'],
  ['/list-your-group', 'listGroup'],
  ['/about', 'about'],
] as const;

type LayoutProps = {
  view: View;
  title: string;
  description?: string;
  /** Searches with parameters and failures stay out of search engines. */
  noIndex?: boolean;
  /** The address to be known by, without the site; default: the path of this page. */
  canonical?: string;
  /** The style sheet beside the common one. */
  styles?: 'search' | 'pages';
  /** The page's facts as JSON-LD. */
  facts?: string;
  /** A script of this page, beside the common one. */
  script?: string;
  children?: Child;
};

const styleSheet = (view: View, name: string) => view.assets.pathOf(`styles/${name}.css`) ?? `/assets/${name}.css`;

/** The frame of every page: head, skip link, header, main part, footer. */
export function Layout(props: LayoutProps) {
  const { view, title, noIndex = false, canonical = view.path, styles = 'pages', facts, children } = props;
  const { layout, shortlist } = view.text.pages;
  const { description = layout.description } = props;
  const script = view.assets.pathOf('main.ts');
  const own = props.script === undefined ? undefined : view.assets.pathOf(props.script);
  const here = view.path.split('?', 1)[0];
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={view.reader.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          <meta name="description" content={description} />
          {noIndex && <meta name="robots" content="noindex" />}
          <meta name="color-scheme" content="light dark" />
          <link rel="canonical" href={view.baseUrl + canonical} />
          {['main', styles].map((name) => (
            <link rel="stylesheet" href={styleSheet(view, name)} />
          ))}
          <link rel="stylesheet" href={styleSheet(view, 'print')} media="print" />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          {!noIndex && (
            <HeadLinks view={view} title={title} description={description} canonical={canonical} facts={facts} />
          )}
          {[script, own].map((src) => src !== undefined && <script type="module" src={src}></script>)}
        </head>
        <body>
          <a class="skip" href="#main">
            {layout.skip}
          </a>
          <header class="top" data-saved={Object.values(shortlist.device).join('|')}>
            <div class="wide">
              <a class="brand" href={hrefIn(view, '/')} translate="no">
                {layout.siteName}
              </a>
              <nav aria-label={layout.navigation}>
                <ul>
                  {NAVIGATION.map(([path, key]) => (
                    <li>
                      <a href={hrefIn(view, path)} aria-current={here === path ? 'page' : undefined}>
                        {layout[key]}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            </div>
          </header>
          <main id="main" class="wide" tabindex={-1}>
            {children}
          </main>
          <Footer view={view} here={canonical} />
        </body>
      </html>
    </>
  );
}

function Footer({ view, here }: { view: View; here: string }) {
  const { layout } = view.text.pages;
  const links = [
    ['/about#correct', layout.correct],
    ['/countries', layout.countries],
    ['/privacy', layout.privacy],
    ['/accessibility', layout.accessibility],
    ['/data', layout.download],
  ] as const;
  return (
    <footer class="bottom">
      <div class="wide">
        <p>
          {layout.notAdvice} {layout.emergency}
        </p>
        <nav aria-label={layout.footer}>
          <ul>
            {links.map(([path, label]) => (
              <li>
                <a href={hrefIn(view, path)}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Languages view={view} here={here} />
        <p class="print">{layout.printedFrom(view.baseUrl + view.path)}</p>
      </div>
    </footer>
  );
}

/** The same page in the other languages, each in its own name. */
function Languages({ view, here }: { view: View; here: string }) {
  const { layout } = view.text.pages;
  return (
    <nav aria-label={layout.languages}>
      <ul>
        {PAGE_LANGUAGES.filter((language) => language !== view.reader.language).map((language) => (
          <li>
            <a href={inLanguage(here, language)} lang={language} hreflang={language}>
              {languageName(language, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

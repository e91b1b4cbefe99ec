import { KINDS } from '../directory/vocabulary.ts';
import { LANGUAGES } from '../text/languages.ts';
import { countryName, languageName } from '../text/names.ts';
import { PAGE_LANGUAGES, textFor } from '../text/text.ts';
import type { EmbedProblem } from './embed-page.tsx';
import { THEME_PARAMETERS } from './embed-theme.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { capital, labelOf } from './labels.ts';
import { Layout } from './layout.tsx';
import { searchHref } from './search-links.ts';
import { ServiceOptions } from './service-options.tsx';
import type { View } from './view.ts';

type BuilderProps = {
  view: View;
  given: URLSearchParams;
  problems: readonly EmbedProblem[];
  /** ISO codes of the countries with entries. */
  countries: readonly string[];
};

/** Writes the snippet for another site from a few choices, with the frame as it will look. */
export function embedBuilderPage({ view, given, problems, countries }: BuilderProps) {
  const { builder: say } = view.text.pages.embed;
  const { filters, form } = view.text.pages.search;
  const { language } = view.reader;
  const frame = frameParameters(given);
  const address = `/embed${frame.size > 0 ? `?${frame}` : ''}`;
  return (
    <Layout view={view} title={view.text.pages.layout.titleOf(say.title)} canonical="/embed/builder">
      <div class="builder" data-builder>
        <h1>{say.title}</h1>
        <p class="lead">{say.lead}</p>
        <form action="/embed/builder" class="panel">
          <Select
            name="country"
            label={filters.groups.country}
            first={filters.anyCountry}
            options={countries
              .map((code): Option => [code, countryName(code, language)])
              .sort(([, a], [, b]) => a.localeCompare(b, language))}
            given={given}
          />
          <Select
            name="kind"
            label={filters.groups.kind}
            first={form.everything}
            options={KINDS.map((code) => [code, labelOf(view, 'kind', code)])}
            given={given}
          />
          <Select
            name="language"
            label={filters.groups.language}
            first={say.any}
            options={LANGUAGES.map((code) => [code, capital(languageName(code, language), language)])}
            given={given}
          />
          <div class="field">
            <label for="service">{form.service}</label>
            <select id="service" name="service">
              <option value="">{say.any}</option>
              <ServiceOptions view={view} chosen={given.get('service')} />
            </select>
          </div>
          <HiddenFields parameters={new URLSearchParams(view.lang === null ? '' : { lang: view.lang })} own={[]} />
          <Select
            name={FRAME_LANGUAGE}
            label={say.lang}
            first={say.readers}
            options={PAGE_LANGUAGES.map((code) => [code, languageName(code, code)])}
            given={given}
          />
          <fieldset>
            <legend>{say.colors}</legend>
            <p class="hint">{say.colorsHint}</p>
            {THEME_PARAMETERS.map((name) => (
              <div class="field">
                <label for={name}>{say.colorNames[name]}</label>
                {problems
                  .filter(({ path }) => path === name)
                  .map(({ message }) => (
                    <span class="error">{message}</span>
                  ))}
                <input id={name} name={name} value={given.get(name) ?? ''} maxlength={7} spellcheck={false} />
              </div>
            ))}
          </fieldset>
          <button type="submit" class="button">
            {say.show}
          </button>
        </form>
        <div id="result" class="builder-result">
          {problems.length > 0 ? (
            <ul class="error-summary" role="alert">
              {problems.map(({ path, message }) => (
                <li>
                  {path}: {message}
                </li>
              ))}
            </ul>
          ) : (
            <>
              <Snippets view={view} frame={frame} address={address} />
              <h2>{say.preview}</h2>
              <iframe src={address} title={titleIn(view, frame)} class="preview"></iframe>
            </>
          )}
        </div>
      </div>
    </Layout>
  );
}

/** The page's own language is its `lang`; the frame's is asked for by another name. */
export const FRAME_LANGUAGE = 'frame-lang';

/** What the frame is asked for: the choices, by the names that its address takes. */
export function frameParameters(given: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...given].map(([name, value]) => [name === FRAME_LANGUAGE ? 'lang' : name, value]));
}

/** In the language of the frame, which may not be that of the person who puts it there. */
function titleIn(view: View, frame: URLSearchParams): string {
  const language = PAGE_LANGUAGES.find((code) => code === frame.get('lang'));
  return (language ? textFor(language) : view.text).pages.embed.title;
}

function Snippets({ view, frame, address }: { view: View; frame: URLSearchParams; address: string }) {
  const { builder: say } = view.text.pages.embed;
  const title = titleIn(view, frame);
  const host = view.baseUrl;
  const attributes = [...new Set(frame.keys())].map((name) => ` ${name}="${frame.getAll(name).join(' ')}"`).join('');
  const plain = new URLSearchParams(
    [...frame].filter(([name]) => !(THEME_PARAMETERS as readonly string[]).includes(name)),
  );
  const link = `<a href="${escaped(host + searchHref(plain))}">${title}</a>`;
  const element = `<script type="module" src="${host}/embed.js"></script>\n<net-finder${attributes}>\n  ${link}\n</net-finder>`;
  const iframe = `<iframe src="${escaped(host + address)}" title="${title}" width="100%" height="640" loading="lazy"></iframe>\n${link}`;
  const policy = `script-src ${host}; frame-src ${host}`;
  return (
    <>
      {(
        [
          ['element', say.element, say.elementHint, element],
          ['frame', say.frame, say.frameHint, iframe],
          ['policy', say.policy, say.policyHint, policy],
        ] as const
      ).map(([id, heading, hint, code]) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          <p>{hint}</p>
          <pre tabindex={0} translate="no">
            <code>{code}</code>
          </pre>
        </section>
      ))}
    </>
  );
}

const escaped = (address: string) => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

type Option = readonly [code: string, label: string];
type SelectProps = { name: string; label: string; first: string; options: readonly Option[]; given: URLSearchParams };

function Select({ name, label, first, options, given }: SelectProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{first}</option>
        {options.map(([code, words]) => (
          <option value={code} selected={code === given.get(name)}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

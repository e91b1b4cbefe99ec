import { KINDS } from '../directory/vocabulary.ts';
import { LANGUAGES } from '../text/languages.ts';
import { countryName, languageName } from '../text/names.ts';
import { PAGE_LANGUAGES } from '../text/text.ts';
import type { EmbedProblem } from './embed-page.tsx';
import { THEME_PARAMETERS } from './embed-theme.ts';
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
  const query = given.toString();
  const address = `/embed${query && `?${query}`}`;
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
          <Select
            name="lang"
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
              <Snippets view={view} given={given} address={address} />
              <h2>{say.preview}</h2>
              <iframe src={address} title={view.text.pages.embed.title} class="preview"></iframe>
            </>
          )}
        </div>
      </div>
    </Layout>
  );
}

function Snippets({ view, given, address }: { view: View; given: URLSearchParams; address: string }) {
  const { title, builder: say } = view.text.pages.embed;
  const host = view.baseUrl;
  const attributes = [...given].map(([name, value]) => ` ${name}="${value}"`).join('');
  const plain = new URLSearchParams(
    [...given].filter(([name]) => !(THEME_PARAMETERS as readonly string[]).includes(name)),
  );
  const link = `<a href="${escaped(host + searchHref(plain))}">${title}</a>`;
  const element = `<script type="module" src="${host}/embed.js"></script>\n<net-finder${attributes}>\n  ${link}\n</net-finder>`;
  const frame = `<iframe src="${escaped(host + address)}" title="${title}" width="100%" height="640" loading="lazy"></iframe>\n${link}`;
  const policy = `script-src ${host}; frame-src ${host}`;
  return (
    <>
      {(
        [
          ['element', say.element, say.elementHint, element],
          ['frame', say.frame, say.frameHint, frame],
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

import type { Child } from 'hono/jsx';
import { HiddenFields } from './hidden-fields.tsx';
import { NEEDS, needOf } from './needs.ts';
import { ServiceOptions, SiteOptions } from './service-options.tsx';
import { hrefIn, type View } from './view.ts';

// `bbox` and `within` belong to the place: a new place gives them up.
const OWN = ['near', 'place', 'lat', 'lon', 'bbox', 'q', 'need'];

type SearchFormProps = {
  view: View;
  /** What stands in the fields. */
  values: URLSearchParams;
  /** The place in words, when the search holds its id. */
  near?: string;
  /** `full` asks for need, site and service as well; `short` leaves these to the filters. */
  size: 'full' | 'short';
  /** Messages beside the fields, by parameter. */
  errors?: Partial<Record<string, string>>;
};

/** The form of a search. Its fields are the parameters of the search, so it works as plain HTML. */
export function SearchForm({ view, values, near, size, errors = {} }: SearchFormProps) {
  const { form } = view.text.pages.search;
  const own = size === 'full' ? [...OWN, 'kind', 'service', 'site', 'within', 'sort', 'limit'] : OWN;
  const more = ['q', 'service', 'site'].some((name) => errors[name] ?? values.get(name));
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to screen readers still in use
    <form class={`find ${size}`} action="/search#results" role="search" aria-label={form.label}>
      <TextField
        name="near"
        label={form.near}
        hint={form.nearHint}
        value={near ?? values.get('near')}
        error={errors.near}
        place={near === undefined ? null : values.get('place')}
        more={<PlaceCorner view={view} />}
      />
      {size === 'short' ? (
        <TextField name="q" label={form.words} hint={form.wordsHint} value={values.get('q')} error={errors.q} />
      ) : (
        <>
          <NeedChoice view={view} chosen={needOf(values)} error={errors.kind} />
          <details class="more" open={more}>
            <summary>{form.more}</summary>
            <SelectField name="site" label={form.site} first={form.anySite} error={errors.site}>
              <SiteOptions view={view} chosen={values.get('site')} />
            </SelectField>
            <SelectField name="service" label={form.service} first={form.anyService} error={errors.service}>
              <ServiceOptions view={view} chosen={values.get('service')} />
            </SelectField>
            <TextField name="q" label={form.words} hint={form.wordsHint} value={values.get('q')} error={errors.q} />
            <p class="ask">
              <a href={hrefIn(view, '/terms')}>{form.terms}</a>
            </p>
          </details>
        </>
      )}
      <HiddenFields parameters={values} own={own} />
      <button type="submit" class="button">
        {form.submit}
      </button>
    </form>
  );
}

type TextFieldProps = {
  name: string;
  label: string;
  hint: string;
  value: string | null;
  error?: string | undefined;
  /** The place that the value is the name of, by its id: script sends it in place of the unchanged words. */
  place?: string | null;
  more?: Child;
};

function TextField({ name, label, hint, value, error, place, more }: TextFieldProps) {
  const described = [`${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <span class="hint" id={`${name}-hint`}>
        {hint}
      </span>
      {error && <FieldError name={name} message={error} />}
      <input
        id={name}
        name={name}
        value={value ?? undefined}
        maxlength={200}
        autocomplete={name === 'near' ? 'address-level2' : 'off'}
        enterkeyhint="search"
        aria-describedby={described}
        aria-invalid={error ? 'true' : undefined}
        data-place={place || undefined}
      />
      {more}
    </div>
  );
}

function FieldError({ name, message }: { name: string; message: string }) {
  return (
    <span class="error" id={`${name}-error`}>
      {message}
    </span>
  );
}

type SelectFieldProps = { name: string; label: string; first: string; error: string | undefined; children: Child };

function SelectField({ name, label, first, error, children }: SelectFieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {error && <FieldError name={name} message={error} />}
      <select id={name} name={name}>
        <option value="">{first}</option>
        {children}
      </select>
    </div>
  );
}

/** Where script puts its button, with all that it may have to say. Empty without script. */
function PlaceCorner({ view }: { view: View }) {
  const { place } = view.text.pages.search.form;
  return (
    <div
      class="at"
      data-locate={place.locate}
      data-finding={place.finding}
      data-denied={place.denied}
      data-unknown={place.unknown}
      data-slow={place.slow}
      data-list={place.list}
      data-found={place.found}
    ></div>
  );
}

function NeedChoice({ view, chosen, error }: { view: View; chosen: string; error: string | undefined }) {
  const { form } = view.text.pages.search;
  return (
    <fieldset class="choice" id="kind">
      <legend>
        {form.need} <span class="hint">({form.optional})</span>
      </legend>
      {error && <FieldError name="kind" message={error} />}
      {(['', ...NEEDS] as const).map((need) => (
        <label>
          <input type="radio" name="need" value={need} checked={need === chosen} />
          <span>{need === '' ? form.everything : form.needs[need]}</span>
        </label>
      ))}
    </fieldset>
  );
}

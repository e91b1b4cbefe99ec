import { KINDS } from '../directory/vocabulary.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { labelOf } from './labels.ts';
import { ServiceOptions } from './service-options.tsx';
import type { View } from './view.ts';

// `bbox` and `within` belong to the place: a new place gives them up.
const OWN = ['near', 'place', 'lat', 'lon', 'bbox', 'q'];

type SearchFormProps = {
  view: View;
  /** What stands in the fields. */
  values: URLSearchParams;
  /** The place in words, when the search holds its id. */
  near?: string;
  /** `full` asks for kind and service as well; `short` leaves these to the filters. */
  size: 'full' | 'short';
  /** Messages beside the fields, by parameter. */
  errors?: Partial<Record<string, string>>;
};

/** The form of a search. Its fields are the parameters of the search, so it works as plain HTML. */
export function SearchForm({ view, values, near, size, errors = {} }: SearchFormProps) {
  const { form } = view.text.pages.search;
  const own = size === 'full' ? [...OWN, 'kind', 'service', 'within', 'sort', 'limit'] : OWN;
  const more = Boolean(errors.q ?? errors.service ?? values.get('q') ?? values.get('service'));
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to screen readers still in use
    <form class={`find ${size}`} action="/search#results" role="search" aria-label={form.label}>
      <TextField
        name="near"
        label={form.near}
        hint={form.nearHint}
        value={near ?? values.get('near')}
        error={errors.near}
      />
      {size === 'short' ? (
        <TextField name="q" label={form.words} hint={form.wordsHint} value={values.get('q')} error={errors.q} />
      ) : (
        <>
          <KindChoice view={view} chosen={values.get('kind')} error={errors.kind} />
          <details class="more" open={more}>
            <summary>{form.more}</summary>
            <div class="field">
              <label for="service">{form.service}</label>
              {errors.service && <FieldError name="service" message={errors.service} />}
              <select id="service" name="service">
                <option value="">{form.anyService}</option>
                <ServiceOptions view={view} chosen={values.get('service')} />
              </select>
            </div>
            <TextField name="q" label={form.words} hint={form.wordsHint} value={values.get('q')} error={errors.q} />
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

type TextFieldProps = { name: string; label: string; hint: string; value: string | null; error?: string | undefined };

function TextField({ name, label, hint, value, error }: TextFieldProps) {
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
      />
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

function KindChoice({ view, chosen, error }: { view: View; chosen: string | null; error: string | undefined }) {
  const { form } = view.text.pages.search;
  const known = KINDS.some((kind) => kind === chosen);
  return (
    <fieldset class="choice" id="kind">
      <legend>
        {form.need} <span class="hint">({form.optional})</span>
      </legend>
      {error && <FieldError name="kind" message={error} />}
      {['', ...KINDS].map((kind) => (
        <label>
          <input type="radio" name="kind" value={kind} checked={kind === (known ? chosen : '')} />
          <span>{kind === '' ? form.everything : labelOf(view, 'kind', kind)}</span>
        </label>
      ))}
    </fieldset>
  );
}

import { SITES } from '../directory/vocabulary.ts';
import { FEATURES } from '../referral/case-features.ts';
import { labelOf } from './labels.ts';
import { ServiceOptions } from './service-options.tsx';
import { hrefIn, type View } from './view.ts';

export type ReferProblems = Partial<Record<'near' | 'ki67' | 'form', string>>;

type ReferFormProps = {
  view: View;
  /** What stands in the fields. */
  values: URLSearchParams;
  problems?: ReferProblems;
};

/** The question of a family doctor. Sent as a body, so that neither place nor case stands in an address. */
export function ReferForm({ view, values, problems = {} }: ReferFormProps) {
  const { form } = view.text.pages.refer;
  const described = ['ki67', 'differentiation', 'feature'].some((name) => values.get(name));
  return (
    <form class="find full refer" method="post" action={hrefIn(view, '/refer')}>
      <TextField
        name="near"
        label={form.near}
        hint={form.nearHint}
        value={values.get('near')}
        error={problems.near}
        autocomplete="off"
      />
      <div class="field">
        <label for="service">{form.service}</label>
        <select id="service" name="service">
          <option value="">{form.anyService}</option>
          <ServiceOptions view={view} chosen={values.get('service')} />
        </select>
      </div>
      <div class="field">
        <label for="site">
          {form.site} <span class="hint">({form.optional})</span>
        </label>
        <select id="site" name="site">
          <option value="">{form.anySite}</option>
          {SITES.map((site) => (
            <option value={site} selected={site === values.get('site')}>
              {labelOf(view, 'site', site)}
            </option>
          ))}
        </select>
      </div>
      <details open={described || problems.ki67 !== undefined}>
        <summary>{form.features}</summary>
        <CaseFields view={view} values={values} problems={problems} />
      </details>
      <button type="submit" class="button">
        {form.submit}
      </button>
    </form>
  );
}

function CaseFields({ view, values, problems }: Required<ReferFormProps>) {
  const { form } = view.text.pages.refer;
  return (
    <>
      <p class="hint">{form.featuresHint}</p>
      <TextField
        name="ki67"
        label={form.ki67}
        hint={form.ki67Hint}
        value={values.get('ki67')}
        error={problems.ki67}
        autocomplete="off"
        decimal
      />
      <fieldset class="choice" id="differentiation">
        <legend>{form.differentiation}</legend>
        {(['unknown', 'well', 'poor'] as const).map((choice) => {
          const value = choice === 'unknown' ? '' : choice;
          return (
            <label>
              <input
                type="radio"
                name="differentiation"
                value={value}
                checked={(values.get('differentiation') ?? '') === value}
              />
              <span>{form.differentiations[choice]}</span>
            </label>
          );
        })}
      </fieldset>
      <fieldset class="choice">
        <legend>{form.case}</legend>
        {FEATURES.map((feature) => (
          <label>
            <input
              type="checkbox"
              name="feature"
              value={feature}
              checked={values.getAll('feature').includes(feature)}
            />
            <span>{form.caseFeatures[feature]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

type TextFieldProps = {
  name: 'near' | 'ki67';
  label: string;
  hint: string;
  value: string | null;
  error: string | undefined;
  autocomplete: string;
  decimal?: boolean;
};

function TextField({ name, label, hint, value, error, autocomplete, decimal = false }: TextFieldProps) {
  const described = [`${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <span class="hint" id={`${name}-hint`}>
        {hint}
      </span>
      {error && (
        <span class="error" id={`${name}-error`}>
          {error}
        </span>
      )}
      <input
        id={name}
        name={name}
        value={value ?? undefined}
        maxlength={decimal ? 20 : 200}
        inputmode={decimal ? 'decimal' : undefined}
        autocomplete={autocomplete}
        aria-describedby={described}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  );
}

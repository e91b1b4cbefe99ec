import type { Child } from 'hono/jsx';
import type { Fields } from '../../http/form-fields.ts';
import { GUARD_FIELDS, type Guard } from '../../http/form-guard.ts';
import type { View } from '../view.ts';

/** A form as it is shown: what was written, and a sentence for each field that is not right. */
export type FormState = { fields: Fields; errors: Record<string, string> };
export type Option = { value: string; label: string };

type FieldProps = {
  view: View;
  state: FormState;
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** false: needed in some cases only, as the hint says. */
  required?: boolean;
};

/** The place of each message: the first control of its field. */
const idOf = (name: string) => `f-${name}`;

function describedBy({ state, name, hint }: FieldProps): string | undefined {
  return (
    [hint && `${idOf(name)}-hint`, state.errors[name] && `${idOf(name)}-error`].filter(Boolean).join(' ') || undefined
  );
}

function Notes({ state, name, hint }: FieldProps) {
  return (
    <>
      {hint && (
        <span class="hint" id={`${idOf(name)}-hint`}>
          {hint}
        </span>
      )}
      {state.errors[name] && (
        <span class="error" id={`${idOf(name)}-error`}>
          {state.errors[name]}
        </span>
      )}
    </>
  );
}

function Optional({ view, optional }: FieldProps) {
  return optional ? <span class="hint"> ({view.text.pages.groupForm.optional})</span> : null;
}

const controlOf = (props: FieldProps) => ({
  id: idOf(props.name),
  name: props.name,
  required: props.required ?? !props.optional,
  'aria-invalid': props.state.errors[props.name] ? 'true' : undefined,
  'aria-describedby': describedBy(props),
});

/** One line of text. */
export function TextField(
  props: FieldProps & { type?: string; autocomplete?: string; maxlength?: number; inputmode?: string },
) {
  const { state, name, label, type = 'text', autocomplete = 'off', maxlength } = props;
  return (
    <div class="field">
      <label for={idOf(name)}>
        {label}
        <Optional {...props} />
      </label>
      <Notes {...props} />
      <input
        {...controlOf(props)}
        type={type}
        value={state.fields[name]?.[0] ?? ''}
        autocomplete={autocomplete}
        maxlength={maxlength}
      />
    </div>
  );
}

/** Some lines of text. */
export function TextArea(props: FieldProps & { maxlength: number; rows?: number }) {
  const { state, name, label, maxlength, rows = 5 } = props;
  return (
    <div class="field">
      <label for={idOf(name)}>
        {label}
        <Optional {...props} />
      </label>
      <Notes {...props} />
      <textarea {...controlOf(props)} rows={rows} maxlength={maxlength} dir="auto">
        {state.fields[name]?.[0] ?? ''}
      </textarea>
    </div>
  );
}

/** One of many. `index`: which of the values of a field that comes more than once. */
export function SelectField(
  props: FieldProps & { options: readonly Option[]; first: string; send?: string; index?: number; children?: Child },
) {
  const { state, name, label, options, first, send = name, index = 0 } = props;
  const chosen = state.fields[send]?.[index] ?? '';
  return (
    <div class="field">
      <label for={idOf(name)}>
        {label}
        <Optional {...props} />
      </label>
      <Notes {...props} />
      <select {...controlOf(props)} name={send}>
        <option value="">{first}</option>
        {options.map(({ value, label: words }) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Boxes to tick, or one to choose. */
export function Choices(props: FieldProps & { options: readonly Option[]; type?: 'checkbox' | 'radio' }) {
  const { state, name, label, options, type = 'checkbox' } = props;
  const chosen = state.fields[name] ?? [];
  return (
    <fieldset class="choice field" aria-describedby={describedBy(props)}>
      <legend>
        {label}
        <Optional {...props} />
      </legend>
      <Notes {...props} />
      {options.map(({ value, label: words }, index) => (
        <label>
          <input
            type={type}
            name={name}
            value={value}
            id={index === 0 ? idOf(name) : undefined}
            checked={chosen.includes(value)}
            aria-invalid={state.errors[name] ? 'true' : undefined}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

/** One box with its sentence. */
export function Tick(props: FieldProps) {
  const { state, name, label } = props;
  return (
    <div class="choice field">
      <label for={idOf(name)}>
        <input {...controlOf(props)} type="checkbox" value="1" checked={state.fields[name]?.[0] === '1'} />
        {label}
      </label>
      <Notes {...props} />
    </div>
  );
}

/** What is not right, first on the page and in focus, each with a link to its field. */
export function ErrorSummary({ view, errors }: { view: View; errors: Record<string, string> }) {
  const { groupForm: say } = view.text.pages;
  const found = Object.entries(errors);
  if (found.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus>
      <h2>{say.problems(found.length)}</h2>
      <ul>
        {found.map(([name, words]) => (
          <li>
            <a href={`#${idOf(name)}`}>{words}</a>
          </li>
        ))}
      </ul>
      <p>{say.kept}</p>
    </div>
  );
}

/** The stamp, the field that no person sees, and the plain question where it is asked. */
export function GuardFields({ view, guard }: { view: View; guard: Guard }) {
  const { groupForm: say } = view.text.pages;
  return (
    <>
      <input type="hidden" name={GUARD_FIELDS.stamp} value={guard.stamp} />
      <div class="hide" aria-hidden="true">
        <label>
          {say.trap}
          <input name={GUARD_FIELDS.trap} tabindex={-1} autocomplete="off" />
        </label>
      </div>
      {guard.asked && (
        <div class="notice field">
          <p>{say.asked}</p>
          <label for="f-answer">{say.answer}</label>
          <input id="f-answer" name={GUARD_FIELDS.answer} autocomplete="off" inputmode="numeric" />
        </div>
      )}
    </>
  );
}

import { review } from '../../text/en/review.ts';
import type { Entries, FieldSpec } from './fields.ts';

type EditFieldsProps = { specs: readonly FieldSpec[]; entries: Entries; wrong: ReadonlySet<string> };

/** The fields of a form with what stands in them. */
export function EditFields({ specs, entries, wrong }: EditFieldsProps) {
  return (
    <>
      {specs.map((spec) => (
        <EditField spec={spec} entry={entries[spec.field] ?? ''} wrong={wrong.has(spec.field)} />
      ))}
    </>
  );
}

function EditField({ spec, entry, wrong }: { spec: FieldSpec; entry: string | string[]; wrong: boolean }) {
  const { field, label } = spec;
  const id = `edit-${field}`;
  const text = Array.isArray(entry) ? '' : entry;
  const invalid = wrong ? 'true' : undefined;
  if (spec.kind === 'choices') {
    return (
      <fieldset class="choice">
        <legend>{label}</legend>
        {spec.options.map((option) => (
          <label>
            <input type="checkbox" name={field} value={option.code} checked={entry.includes(option.code)} />
            {option.label}
          </label>
        ))}
      </fieldset>
    );
  }
  if (spec.kind === 'flag') {
    return (
      <div class="choice">
        <label>
          <input type="checkbox" name={field} value="on" checked={text !== ''} />
          {label}
        </label>
      </div>
    );
  }
  return (
    <div class="field">
      <label for={id}>
        {label}
        {spec.kind === 'json' && <small> {review.decide.json}</small>}
      </label>
      {spec.kind === 'words' && <span class="hint">{spec.hint}</span>}
      {spec.kind === 'choice' && (
        <select id={id} name={field}>
          {spec.options.map((option) => (
            <option value={option.code} selected={option.code === text}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {(spec.kind === 'lines' || spec.kind === 'json') && (
        <textarea id={id} name={field} rows={spec.kind === 'json' ? 6 : 3} spellcheck={false} aria-invalid={invalid}>
          {text}
        </textarea>
      )}
      {(spec.kind === 'line' || spec.kind === 'words') && (
        <input id={id} name={field} value={text} aria-invalid={invalid} />
      )}
    </div>
  );
}

import type { FacetName } from '../search/answer.ts';
import { formatNumber, type View } from './view.ts';

export type FilterOption = { code: string; label: string; count: number; checked: boolean };

/** Choices shown before the rest folds away. */
const SHOWN = 7;

type FilterGroupProps = { view: View; name: FacetName; options: FilterOption[]; open: boolean };

/** The choices of one filter. Many countries come as a select: a list of fifty boxes helps nobody. */
export function FilterGroup({ view, name, options, open }: FilterGroupProps) {
  const { filters } = view.text.pages.search;
  if (options.length === 0) return null;
  const chosen = options.filter((option) => option.checked);
  if (name === 'country' && chosen.length < 2) return <CountryChoice view={view} options={options} />;
  const first = options.slice(0, Math.max(SHOWN, chosen.length));
  const rest = options.slice(first.length);
  return (
    <details open={open}>
      <summary>{filters.groups[name]}</summary>
      <fieldset>
        <legend class="hide">{filters.groups[name]}</legend>
        <Boxes view={view} name={name} options={first} />
        {rest.length > 0 && (
          <details>
            <summary>{filters.more(rest.length)}</summary>
            <Boxes view={view} name={name} options={rest} />
          </details>
        )}
      </fieldset>
    </details>
  );
}

function Boxes({ view, name, options }: { view: View; name: string; options: FilterOption[] }) {
  return (
    <>
      {options.map(({ code, label, count, checked }) => (
        <label>
          <input type="checkbox" name={name} value={code} checked={checked} />
          <span>
            {label} <small>({formatNumber(view, count)})</small>
          </span>
        </label>
      ))}
    </>
  );
}

function CountryChoice({ view, options }: { view: View; options: FilterOption[] }) {
  const { filters } = view.text.pages.search;
  return (
    <div class="field">
      <label for="f-country">{filters.groups.country}</label>
      <select id="f-country" name="country">
        <option value="">{filters.anyCountry}</option>
        {options.map(({ code, label, count, checked }) => (
          <option value={code} selected={checked}>
            {label} ({formatNumber(view, count)})
          </option>
        ))}
      </select>
    </div>
  );
}

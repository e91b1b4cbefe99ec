import type { Origin } from '../search/origin.ts';
import { idsHref } from './listed-ids.ts';
import { placeName } from './place-name.ts';
import type { View } from './view.ts';

type FromProps = { view: View; ids: readonly string[]; origin: Origin };

/** Where the distances are measured from, a question back where that is unclear, and a box to ask for them. */
export function ComparedFrom({ view, ids, origin }: FromProps) {
  const { compare: say } = view.text.pages;
  return (
    <>
      {origin.kind === 'place' && <p>{say.from(placeName(view, origin.place))}</p>}
      {origin.kind === 'unknown' && <p class="notice">{say.unknownPlace}</p>}
      {origin.kind === 'choose' && (
        <div class="notice">
          <p>{say.whichPlace}</p>
          <ul>
            {origin.choices.map((choice) => (
              <li>
                <a href={`${idsHref(view, '/compare', ids)}&place=${choice.id}`} translate="no">
                  {placeName(view, choice)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <details open={origin.kind === 'unknown'}>
        <summary>{origin.kind === 'place' ? say.fromElsewhere : say.showDistances}</summary>
        <form action="/compare">
          <input type="hidden" name="ids" value={ids.join()} />
          {view.lang && <input type="hidden" name="lang" value={view.lang} />}
          <div class="field">
            <label for="near">{say.near}</label>
            <input id="near" name="near" autocomplete="address-level2" maxlength={200} />
          </div>
          <button class="button" type="submit">
            {say.showDistances}
          </button>
        </form>
      </details>
    </>
  );
}

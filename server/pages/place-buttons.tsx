import type { Place } from '../places/place.ts';
import { placeName } from './place-name.ts';
import { hrefIn, type View } from './view.ts';

type PlaceButtonsProps = {
  view: View;
  choices: readonly Place[];
  /** Where the choice is sent, and what else the form knows already. */
  action: string;
  kept: URLSearchParams;
};

/** Places to choose from in a form that was sent: no choice appears in an address. */
export function PlaceButtons({ view, choices, action, kept }: PlaceButtonsProps) {
  const others = [...kept].filter(([name]) => name !== 'near' && name !== 'place');
  return (
    <form method="post" action={hrefIn(view, action)}>
      {others.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ul class="choices">
        {choices.map((choice) => (
          <li>
            <button type="submit" name="place" value={choice.id ?? ''} translate="no">
              {placeName(view, choice)}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

import type { View } from './view.ts';

/** The button that deletes what this device keeps. A script shows it: without one, nothing is kept. */
export function ClearDevice({ view }: { view: View }) {
  const { clear } = view.text.pages.privacy;
  return (
    <div data-cleared={clear.done} data-failed={clear.failed}>
      <p>
        <button class="button" type="button" hidden>
          {clear.button}
        </button>
      </p>
      <p role="status"></p>
    </div>
  );
}

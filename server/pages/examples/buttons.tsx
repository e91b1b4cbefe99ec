import { statesOf } from './example.tsx';

/** What can be pressed, and the boxes that stand out. */
export const buttons = statesOf('buttons', 'Buttons and notices', () => [
  {
    title: 'Button',
    content: (
      <p>
        <button type="button" class="button">
          Find
        </button>
      </p>
    ),
  },
  {
    title: 'Button with long words',
    content: (
      <p>
        <button type="button" class="button">
          Selbsthilfegruppenverzeichnis durchsuchen und Ergebnisse anzeigen
        </button>
      </p>
    ),
  },
  {
    title: 'Call and website',
    content: (
      <p class="contact">
        <a class="call" href="tel:+12025550100">
          Call +1 202 555 0100
        </a>
        <a class="out" href="https://example.org/" rel="noreferrer">
          Website: example.org
        </a>
      </p>
    ),
  },
  {
    title: 'Link in running text',
    content: (
      <p>
        Words before <a href="#main">a link in them</a> and words after.
      </p>
    ),
  },
  {
    title: 'Notice',
    content: (
      <div class="notice">
        <h3>Something to know</h3>
        <p>What it means, in a sentence or two.</p>
      </div>
    ),
  },
  {
    title: 'Panel',
    content: (
      <div class="panel">
        <p>Facts that belong together.</p>
      </div>
    ),
  },
  {
    title: 'Unfolding',
    content: (
      <details>
        <summary>More about it</summary>
        <p>What was folded away.</p>
      </details>
    ),
  },
]);

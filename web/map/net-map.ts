import type { MapView } from './map-view.ts';
import { type MapText, readText } from './text.ts';

/** How loading ended: never rejected, because the list stands without the map. */
export type MapOutcome = 'shown' | 'failed';

const WIDE = '(min-width: 64rem)';

/**
 * `<net-map>`: the map beside or below the result list. It decides when the map may load (wide screens when idle,
 * else on a press, with Save-Data or `data-on-demand` always on a press) and keeps one calm line where it cannot.
 * Elements with `data-show-map` elsewhere on the page open it too.
 */
export class NetMap extends HTMLElement {
  /** Resolves when the map has drawn once, or could not. */
  readonly ready: Promise<MapOutcome>;
  #settle!: (outcome: MapOutcome) => void;
  #view: MapView | null = null;
  #started = false;
  #listening = new AbortController();

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  connectedCallback() {
    this.#listening = new AbortController();
    const waits = 'onDemand' in this.dataset || navigator.connection?.saveData;
    if (matchMedia(WIDE).matches && !waits) whenIdle(() => this.#start());
    else this.#offerButton();
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#view?.remove();
    this.#view = null;
    this.#started = false;
  }

  get #text(): MapText {
    return readText(this.dataset.text);
  }

  /** The rest of the words is asked for with the map: `data-words` is where they are in the reader's language. */
  async #allText(): Promise<MapText> {
    const { words } = this.dataset;
    return words === undefined ? this.#text : readText(await (await fetch(words)).text());
  }

  #offerButton() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button net-map-show';
    button.textContent = this.#text.show;
    this.replaceChildren(button);
    const openers = [button, ...document.querySelectorAll<HTMLElement>('[data-show-map]')];
    for (const opener of openers) {
      opener.addEventListener('click', () => this.#open(), { signal: this.#listening.signal });
    }
  }

  async #open() {
    await this.#start();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
    this.#view?.focus();
  }

  async #start() {
    if (this.#started || !this.isConnected) return;
    this.#started = true;
    // Not before the map is wanted: to ask costs a slow phone a tenth of a second.
    if (!canDraw()) return this.#fail();
    const line = this.#line(this.#text.loading);
    try {
      const [{ showMap }, text] = await Promise.all([import('./map-view.ts'), this.#allText()]);
      if (!this.isConnected) return;
      const view = await showMap(this, text);
      if (!this.isConnected) {
        view.remove();
        return;
      }
      this.#view = view;
      line.remove();
      this.#settle('shown');
      this.dispatchEvent(new CustomEvent('net-map-idle', { bubbles: true }));
    } catch {
      this.#fail();
    }
  }

  #fail() {
    this.#view?.remove();
    this.#view = null;
    this.classList.remove('net-map-on');
    this.#line(this.#text.failed);
    for (const opener of document.querySelectorAll<HTMLElement>('[data-show-map]')) opener.hidden = true;
    this.#settle('failed');
    this.dispatchEvent(new CustomEvent('net-map-failed', { bubbles: true }));
  }

  #line(sentence: string): HTMLElement {
    const line = document.createElement('p');
    line.className = 'net-map-line';
    line.textContent = sentence;
    this.replaceChildren(line);
    return line;
  }
}

/** Registers the element once. */
export function defineNetMap(): void {
  if (!customElements.get('net-map')) customElements.define('net-map', NetMap);
}

function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** After load and when nothing else is going on; Safari has no requestIdleCallback. */
function whenIdle(work: () => void): void {
  const idle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => work(), { timeout: 3000 });
    else setTimeout(work, 200);
  };
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}

/** What may be given as an attribute: the filters and the colors of the framed page. */
const ATTRIBUTES = ['country', 'kind', 'language', 'service', 'site', 'place', 'lang', 'accent', 'paper', 'ink'];
const ORIGIN = new URL(import.meta.url).origin;
const FIRST_HEIGHT = 640;
const MOST_HEIGHT = 30_000;

/**
 * `<net-finder country="DE" kind="support-group">`: the finder in a frame that grows with its content. Several values
 * of one filter are separated by spaces. What stands inside the element is shown where scripts do not run.
 */
class NetFinder extends HTMLElement {
  static observedAttributes = ATTRIBUTES;
  #frame = document.createElement('iframe');
  #listening = new AbortController();

  constructor() {
    super();
    // Set one by one: a strict style policy of the page refuses style attributes, not these.
    Object.assign(this.#frame.style, { display: 'block', inlineSize: '100%', border: '0' });
    this.#frame.style.blockSize = `${FIRST_HEIGHT}px`;
    this.#frame.loading = 'lazy';
    this.#frame.referrerPolicy = 'no-referrer';
    this.attachShadow({ mode: 'open' }).append(this.#frame);
  }

  connectedCallback() {
    this.#listening = new AbortController();
    this.#frame.title = this.querySelector('a')?.textContent?.trim() || 'NET Finder';
    this.#show();
    addEventListener('message', (event) => this.#hear(event), { signal: this.#listening.signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  #show() {
    const query = new URLSearchParams();
    for (const name of ATTRIBUTES) {
      const words = (this.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
      for (const value of words) query.append(name, value);
    }
    const address = `${ORIGIN}/embed${query.size > 0 ? `?${query}` : ''}`;
    if (this.#frame.src === address) return;
    // A frame that goes elsewhere would leave a step in the history of the page around it; a new one leaves none.
    this.#frame.remove();
    this.#frame.src = address;
    this.shadowRoot?.append(this.#frame);
  }

  #hear(event: MessageEvent) {
    if (event.origin !== ORIGIN || event.source !== this.#frame.contentWindow) return;
    const height = (event.data as { netFinder?: { height?: unknown } } | null)?.netFinder?.height;
    if (typeof height !== 'number' || !(height > 0)) return;
    this.#frame.style.blockSize = `${Math.min(Math.ceil(height), MOST_HEIGHT)}px`;
  }
}

if (!customElements.get('net-finder')) customElements.define('net-finder', NetFinder);

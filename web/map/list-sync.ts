import { cardSelector } from './popup.ts';

/** Keeps cards and pins in step: a card under the pointer or focus lights its pin, a pin lights its card. */
export function syncWithList(options: { light: (id: string | null) => void; map: HTMLElement; signal: AbortSignal }) {
  const { light, map, signal } = options;
  const listen = (name: 'pointerover' | 'focusin') =>
    document.addEventListener(
      name,
      (event) => {
        if (!(event.target instanceof Element) || map.contains(event.target)) return;
        light(event.target.closest<HTMLElement>('[data-listing]')?.dataset.listing ?? null);
      },
      { signal },
    );
  listen('pointerover');
  listen('focusin');
  return {
    /** Marks the cards of these listings, and no others. */
    mark(ids: string[]) {
      for (const card of document.querySelectorAll<HTMLElement>('[data-listing]')) {
        card.toggleAttribute('data-on-map', ids.includes(card.dataset.listing ?? ''));
      }
    },
    /** Brings a card into view and its heading's link into focus; without such a card the start of the list. */
    focus(id: string) {
      const card =
        document.querySelector<HTMLElement>(cardSelector(id)) ?? document.querySelector<HTMLElement>('#results, ol');
      if (!card) return;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      card.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      const target = card.querySelector<HTMLElement>('h2 a, h3 a, h4 a, a') ?? card;
      target.focus({ preventScroll: true });
    },
  };
}

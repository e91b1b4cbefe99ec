const KEY = 'chosen';

/** The result chosen last, or null. It is kept with the page's place in the browser's history: reload and back find it. */
export function chosenResult(): string | null {
  const held = (history.state as Record<string, unknown> | null)?.[KEY];
  return typeof held === 'string' ? held : null;
}

/** Keeps a result as the chosen one. The address stays as it is. */
export function chooseResult(id: string): void {
  history.replaceState({ ...history.state, [KEY]: id }, '');
}

/** Whoever follows a link of a card chooses it. */
export function chooseByCards(): void {
  document.addEventListener('click', ({ target }) => {
    const card = target instanceof Element && target.closest('a') && target.closest<HTMLElement>('[data-listing]');
    if (card) chooseResult(card.dataset.listing ?? '');
  });
}

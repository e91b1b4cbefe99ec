import type { Announce } from './announce.ts';
import { keepSaved, MOST_SAVED, onSavedChange, savedIds } from './saved.ts';
import type { SavingWords } from './start-saving.ts';

/** Gives every card and the page of an entry its button, and keeps the buttons right after each change. */
export function addSaveButtons(words: SavingWords, announce: Announce): void {
  const shows: (() => void)[] = [];
  for (const place of document.querySelectorAll<HTMLElement>('.card[data-listing], [data-save]')) {
    const card = place.dataset.listing;
    const id = card ?? place.dataset.save ?? '';
    const heading = (card ? place : document).querySelector(card ? 'h2, h3, h4' : 'h1');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = card ? 'save at-card' : 'save';
    const show = () => {
      const isSaved = savedIds().includes(id);
      const word = isSaved ? words.saved : words.save;
      button.textContent = word;
      // The visible word comes first, so that it can be spoken to voice control.
      button.ariaLabel = `${word} ${heading?.textContent?.trim() ?? ''}`;
      button.ariaPressed = String(isSaved);
    };
    button.addEventListener('click', () => toggle(id, words, announce, button));
    show();
    shows.push(show);
    if (card && heading) heading.after(button);
    else place.querySelector('a')?.replaceWith(button);
  }
  if (shows.length === 0) return;
  onSavedChange(() => {
    for (const show of shows) show();
  });
}

function toggle(id: string, words: SavingWords, announce: Announce, button: HTMLElement): void {
  const saved = savedIds();
  const left = saved.filter((held) => held !== id);
  const next = left.length < saved.length ? left : [...saved, id];
  const problem = keepSaved(next) ? '' : next.length > MOST_SAVED ? words.full : words.refused;
  announce(problem || `${words.saved}: ${next.length}`);
  // Seen by all: only the one who pressed needs to know why nothing happened.
  if (problem) button.textContent = problem;
}

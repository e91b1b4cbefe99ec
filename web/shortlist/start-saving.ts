import { createAnnouncer } from './announce.ts';
import style from './save.css?inline';
import { addSaveButtons } from './save-buttons.ts';
import { savedIds } from './saved.ts';
import { keepSavedLink } from './saved-link.ts';

/** What the page says about saving, as the header carries it. */
export type SavingWords = { save: string; saved: string; full: string; refused: string };

/** Draws what saving on this device needs: buttons, the link in the header, and the controls of the list page. */
export function startSaving(): void {
  const header = document.querySelector<HTMLElement>('[data-saved]');
  const [save = '', saved = '', full = '', refused = ''] = header?.dataset.saved?.split('|') ?? [];
  if (!header || !save) return;
  const words: SavingWords = { save, saved, full, refused };
  // What only a script draws brings its own style: pages without it stay as small as they are.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const announce = createAnnouncer();
  addSaveButtons(words, announce);
  keepSavedLink(header, words);
  const list = document.querySelector<HTMLElement>('[data-asked]');
  if (list && (list.dataset.shown || savedIds().length > 0)) {
    import('./list-page.ts').then(({ startListPage }) => startListPage(list, words, announce));
  }
}

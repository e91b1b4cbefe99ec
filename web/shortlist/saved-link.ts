import { onSavedChange, savedIds } from './saved.ts';
import type { SavingWords } from './start-saving.ts';

/** A link to what is saved here, beside the name of the site so that nothing moves; only while there is something. */
export function keepSavedLink(header: HTMLElement, words: SavingWords): void {
  const link = document.createElement('a');
  link.className = 'saved';
  const lang = new URLSearchParams(location.search).get('lang');
  const show = () => {
    const ids = savedIds();
    link.hidden = ids.length === 0;
    link.href = `/shortlist?ids=${ids.join(',')}${lang ? `&lang=${lang}` : ''}`;
    link.textContent = `${words.saved} (${ids.length})`;
  };
  show();
  header.querySelector('.brand')?.after(link);
  onSavedChange(show);
}

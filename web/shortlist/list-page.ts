import type { Announce } from './announce.ts';
import { keepSaved, MOST_SAVED, onSavedChange, savedIds } from './saved.ts';
import type { SavingWords } from './start-saving.ts';

const idsOf = (list: string | null | undefined) => (list ? list.split(',') : []);

/** The list page with a script: copy, share, print, and keeping what is saved in step with the list. */
export function startListPage(list: HTMLElement, words: SavingWords, announce: Announce): void {
  const asked = idsOf(list.dataset.asked);
  const isOwn = () => {
    const saved = savedIds();
    return saved.length === asked.length && asked.every((id) => saved.includes(id));
  };
  keepInStep(list, isOwn);
  offerToKeep(list, words, announce, isOwn);
  showButtons(list, announce);
}

/** Removing from the list that is saved here removes it here too; another list only changes its address. */
function keepInStep(list: HTMLElement, isOwn: () => boolean): void {
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a[data-keeps]')) {
    link.addEventListener('click', () => {
      if (isOwn()) keepSaved(idsOf(new URL(link.href).searchParams.get('ids')));
    });
  }
}

/** A list from elsewhere is added to the one saved here on a press only, and nothing is dropped. */
function offerToKeep(list: HTMLElement, words: SavingWords, announce: Announce, isOwn: () => boolean): void {
  const offer = list.querySelector<HTMLElement>('.foreign');
  const button = offer?.querySelector('button');
  const line = offer?.querySelector('p');
  if (!offer || !button || !line) return;
  const shown = idsOf(list.dataset.shown);
  const show = () => {
    const saved = savedIds();
    offer.hidden = isOwn() || shown.every((id) => saved.includes(id));
  };
  show();
  const stop = new AbortController();
  onSavedChange(show, stop.signal);
  button.addEventListener('click', () => {
    const all = [...new Set([...savedIds(), ...shown])];
    // The answer stays to be read: it no longer hides with the offer.
    stop.abort();
    const kept = keepSaved(all);
    line.textContent = kept ? (offer.dataset.kept ?? '') : all.length > MOST_SAVED ? words.full : words.refused;
    announce(line.textContent);
    if (!kept) return;
    line.tabIndex = -1;
    line.focus();
    button.remove();
  });
}

function showButtons(list: HTMLElement, announce: Announce): void {
  const address = list.querySelector<HTMLInputElement>('#address');
  const on = (name: string, press: () => void) => {
    const button = list.querySelector<HTMLButtonElement>(`[data-do=${name}]`);
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', press);
  };
  on('print', () => print());
  if (!address) return;
  on('copy', async () => {
    const { copied = '', failed = '' } =
      address.closest('details')?.querySelector<HTMLElement>('[data-copied]')?.dataset ?? {};
    const isCopied = await navigator.clipboard.writeText(address.value).then(
      () => true,
      () => false,
    );
    if (!isCopied) address.select();
    const button = list.querySelector('[data-do=copy]');
    if (button) button.textContent = isCopied ? copied : failed;
    announce(isCopied ? copied : failed);
  });
  if ('share' in navigator) {
    on('share', () => {
      // Who closes the sheet again has changed their mind: nothing to say.
      navigator.share({ title: document.title, url: address.value }).catch(() => {});
    });
  }
}

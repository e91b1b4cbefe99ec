type Found = { duplicates: { name: string; page: string; claim: string }[] };

const PAUSE_MS = 700;
const ASKED = ['name', 'country', 'city', 'website', 'phone'];

/** Asks, while somebody writes, whether the group is in the directory already. */
export function watchForSimilar(form: HTMLFormElement): void {
  const place = document.getElementById('duplicates');
  const words = place?.querySelector('template');
  const address = form.dataset.similar;
  if (!place || !words || !address) return;
  const { heading = '', claim = '' } = words.dataset;
  let timer = 0;
  let asked = '';
  form.addEventListener('input', (event) => {
    if (!ASKED.includes((event.target as HTMLInputElement).name)) return;
    clearTimeout(timer);
    timer = window.setTimeout(async () => {
      const values = new FormData(form);
      const body = new URLSearchParams(ASKED.map((name) => [name, String(values.get(name) ?? '')]));
      if (String(body) === asked || (body.get('name') ?? '').length < 3) return;
      asked = String(body);
      try {
        const answer = await fetch(address, { method: 'POST', body });
        if (!answer.ok) return;
        const found = (await answer.json()) as Found;
        // Only the newest question counts.
        if (String(body) === asked) show(place, found, heading, claim);
      } catch {
        // Without an answer the form asks once more when it is sent.
      }
    }, PAUSE_MS);
  });
}

function show(place: HTMLElement, { duplicates }: Found, heading: string, claim: string): void {
  place.className = duplicates.length > 0 ? 'notice' : '';
  const title = document.createElement('h2');
  title.textContent = heading;
  const list = document.createElement('ul');
  for (const { name, page, claim: claimPage } of duplicates) {
    const item = document.createElement('li');
    item.append(link(page, name), ' · ', link(claimPage, claim));
    list.append(item);
  }
  place.replaceChildren(...(duplicates.length > 0 ? [title, list] : []));
}

function link(href: string, words: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = words;
  // The form stays as it is.
  anchor.target = '_blank';
  return anchor;
}

const KEPT = 'netfinder-review-keys';

/** Single keys for people who decide much: off until switched on, and never inside a field. */
export function startShortcuts(): void {
  const box = document.querySelector<HTMLElement>('[data-keys]');
  const toggle = box?.querySelector('input');
  const help = box?.querySelector<HTMLElement>('p');
  if (!box || !toggle || !help) return;
  box.hidden = false;
  toggle.checked = localStorage.getItem(KEPT) === 'on';
  help.hidden = !toggle.checked;
  toggle.addEventListener('change', () => {
    localStorage.setItem(KEPT, toggle.checked ? 'on' : 'off');
    help.hidden = !toggle.checked;
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const isField = target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select');
    if (!toggle.checked || isField || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1);
    else if (key === 'a') document.querySelector<HTMLElement>('[data-accept]')?.focus();
    else if (key === 'r') openReject();
    else if (key === '?') {
      help.hidden = false;
      help.scrollIntoView({ block: 'nearest' });
    } else return;
    event.preventDefault();
  });
}

/** To the next entry of the list, or the one before. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-item] h2 a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
}

function openReject(): void {
  const reject = document.querySelector<HTMLDetailsElement>('[data-reject]');
  if (!reject) return;
  reject.open = true;
  reject.querySelector('textarea')?.focus();
}

import type { SearchAnswer } from '../../server/api/contract.ts';
import { element } from './element.ts';
import { parametersOf } from './form-parameters.ts';

const PAUSE_MS = 200;
let pause = 0;
let running = new AbortController();

/** Asks, after a short rest, how many entries the ticked filters would leave, and writes it beside every choice. */
export function recount(form: HTMLFormElement): void {
  clearTimeout(pause);
  running.abort();
  running = new AbortController();
  const { signal } = running;
  pause = window.setTimeout(async () => {
    const asked = parametersOf(form);
    asked.set('limit', '1');
    asked.set('lang', document.documentElement.lang);
    try {
      const response = await fetch(`/api/v1/search?${asked}`, { signal });
      if (response.ok) show(form, (await response.json()) as SearchAnswer);
    } catch {
      // The counts of the page stay; the button works as before.
    }
  }, PAUSE_MS);
}

function show(form: HTMLFormElement, { facets, total, relaxed }: SearchAnswer): void {
  const { format } = new Intl.NumberFormat(document.documentElement.lang);
  const countOf = (name: string, code: string) =>
    `(${format((facets as Record<string, Record<string, number>>)[name]?.[code] ?? 0)})`;
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    const count = box.parentElement?.querySelector('small');
    if (count) count.textContent = countOf(box.name, box.value);
  }
  for (const option of form.querySelectorAll<HTMLOptionElement>('[name=country] > [value]:not([value=""])')) {
    option.text = option.text.replace(/\([^()]*\)$/, countOf('country', option.value));
  }
  const button = form.querySelector<HTMLButtonElement>('[data-show]');
  if (!button) return;
  const [one = '', many = ''] = button.dataset.show?.split('|') ?? [];
  button.textContent = (total === 1 ? one : many).replace('{n}', format(total));
  statusOf(form).textContent = [...relaxed.map(({ reason }) => reason), button.textContent].join(' ');
}

/** One message for a change, however many numbers it moved. */
function statusOf(form: HTMLFormElement): Element {
  const held = form.querySelector('[role=status]');
  if (held) return held;
  const status = element('p', { role: 'status', class: 'hide' });
  form.append(status);
  return status;
}

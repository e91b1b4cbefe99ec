/** Of one sending only, or not for keeping. */
const NOT_KEPT = new Set(['stamp', 'homepage', 'answer', 'draft']);

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Keeps what is written in a form in this tab, so that a reload loses nothing; forgotten once it is sent. */
export function keepFields(form: HTMLFormElement): void {
  // Each draft has an address of its own.
  const key = `${form.dataset.keep}${location.search}`;
  const store = tabStore();
  if (!store) return;
  const controls = () =>
    [...form.elements].filter(
      (element): element is Control =>
        element.matches('input:not([type=hidden]), select, textarea') && !NOT_KEPT.has((element as Control).name),
    );
  // Forgotten whenever the form is sent: what is there was written after what the server filled in.
  const held = store.getItem(key);
  if (held && restore(controls(), held)) announce(form);
  form.addEventListener('input', () => store.setItem(key, JSON.stringify(controls().map(stateOf))));
  form.addEventListener('submit', () => store.removeItem(key));
}

function tabStore(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

const isTick = (control: Control): control is HTMLInputElement => /checkbox|radio/.test(control.type);
const stateOf = (control: Control) => (isTick(control) ? control.checked : control.value);

const isFilled = (control: Control) => (isTick(control) ? control.checked : control.value !== '');

function restore(controls: Control[], held: string): boolean {
  let states: unknown;
  try {
    states = JSON.parse(held);
  } catch {
    return false;
  }
  // Another version of the form has other fields.
  if (!Array.isArray(states) || states.length !== controls.length) return false;
  controls.forEach((control, index) => {
    const state: unknown = states[index];
    if (isTick(control)) control.checked = state === true;
    else if (typeof state === 'string') control.value = state;
    if (isFilled(control)) control.closest('details')?.setAttribute('open', '');
  });
  return controls.some((control) => isFilled(control));
}

function announce(form: HTMLFormElement): void {
  const note = document.createElement('p');
  note.className = 'notice';
  note.setAttribute('role', 'status');
  note.textContent = form.dataset.restored ?? '';
  form.before(note);
}

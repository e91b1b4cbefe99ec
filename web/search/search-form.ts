import { parametersOf } from './form-parameters.ts';
import { offerLocation } from './use-location.ts';

/** Makes the place box of the page's search form suggest places and know the device's location. */
export function enhanceSearchForm(): void {
  const form = document.querySelector<HTMLFormElement>('form.find');
  const input = form?.querySelector<HTMLInputElement>('#near');
  const corner = form?.querySelector<HTMLElement>('.at');
  if (!form || !input || !corner) return;
  form.addEventListener('formdata', ({ formData }) => {
    // The id belongs to the words that the page or a pick has put there: other words are another place.
    const { place } = input.dataset;
    if (place && input.value === input.defaultValue) {
      formData.set('place', place);
      formData.delete('near');
    }
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
  });
  hideCoordinates(form, input);
  offerLocation(form, input, corner);
  input.addEventListener(
    'focus',
    () => import('./place-box.ts').then(({ connectPlaceBox }) => connectPlaceBox(input, corner)).catch(() => {}),
    { once: true },
  );
  if (document.activeElement === input) input.dispatchEvent(new FocusEvent('focus'));
}

/** The address that is shared or kept in the history names a town, as every link on the page does. */
function hideCoordinates(form: HTMLFormElement, input: HTMLInputElement): void {
  if (!input.dataset.place || !new URLSearchParams(location.search).has('lat')) return;
  history.replaceState(history.state, '', `${location.pathname}?${parametersOf(form)}${location.hash}`);
}

import { element } from './element.ts';
import { parametersOf } from './form-parameters.ts';

const LONGEST_WAIT_MS = 15_000;
/** By GeolocationPositionError.code. */
const WHY = { 1: 'denied', 2: 'unknown', 3: 'slow' } as const;

/** Puts a button into `corner` that searches at the device's place; it asks the device only when pressed. */
export function offerLocation(form: HTMLFormElement, input: HTMLInputElement, corner: HTMLElement): void {
  if (!navigator.geolocation) return;
  const button = element('button', { type: 'button' });
  button.textContent = corner.dataset.locate ?? '';
  const message = element('span', { role: 'status' });
  corner.append(button, message);
  button.addEventListener('click', () => {
    message.textContent = corner.dataset.finding ?? '';
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const address = new URL(form.action);
        const parameters = parametersOf(form);
        for (const name of ['near', 'place', 'bbox']) parameters.delete(name);
        // Two decimals are about a kilometer; nothing finer leaves the device.
        parameters.set('lat', String(Number(coords.latitude.toFixed(2))));
        parameters.set('lon', String(Number(coords.longitude.toFixed(2))));
        address.search = String(parameters);
        location.assign(address);
      },
      ({ code }) => {
        message.textContent = corner.dataset[WHY[code as keyof typeof WHY] ?? 'unknown'] ?? '';
        input.focus();
      },
      { timeout: LONGEST_WAIT_MS, maximumAge: 600_000 },
    );
  });
}

import { keepFields } from './keep-fields.ts';
import { showOwnTimes } from './own-times.ts';
import { watchForSimilar } from './similar.ts';

showOwnTimes();
const form = document.querySelector<HTMLFormElement>('form[data-keep]');
if (form) {
  keepFields(form);
  watchForSimilar(form);
}
const zone = document.querySelector<HTMLSelectElement>('select[name=timeZone]');
if (zone?.value === '') zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
// A zone that is not in the list leaves the choice to the reader.
if (zone && zone.selectedIndex < 0) zone.selectedIndex = 0;

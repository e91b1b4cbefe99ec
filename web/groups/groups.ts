import { keepFields } from './keep-fields.ts';
import { showOwnTimes } from './own-times.ts';
import { chooseOwnZone } from './own-zone.ts';
import { watchForSimilar } from './similar.ts';

showOwnTimes();
const form = document.querySelector<HTMLFormElement>('form[data-keep]');
if (form) {
  keepFields(form);
  watchForSimilar(form);
}
chooseOwnZone();

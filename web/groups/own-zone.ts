/** Whoever gives a date most likely means their own clock: chosen for them, to be changed. */
export function chooseOwnZone(): void {
  const zone = document.querySelector<HTMLSelectElement>('select[name=timeZone]');
  const date = document.querySelector<HTMLInputElement>('input[name=startDate]');
  date?.addEventListener('input', () => {
    if (zone?.value !== '') return;
    zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // A zone that is not in the list leaves the choice to the writer.
    if (zone.selectedIndex < 0) zone.selectedIndex = 0;
  });
}

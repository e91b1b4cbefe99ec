/** Lets the counts of the filters follow what is ticked; the code for it comes with the first tick. */
export function enhanceFilters(): void {
  const form = document.querySelector<HTMLFormElement>('.filters form');
  form?.addEventListener('change', () =>
    import('./live-counts.ts').then(({ recount }) => recount(form)).catch(() => {}),
  );
}

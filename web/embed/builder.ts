/** Shows snippet and preview anew after each choice, by the page that the form leads to. */
export function connectBuilder(): void {
  const form = document.querySelector<HTMLFormElement>('[data-builder] form');
  if (!form) return;
  let asking = new AbortController();
  form.addEventListener('change', async () => {
    asking.abort();
    asking = new AbortController();
    const given = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    for (const [name, value] of [...given]) if (value === '') given.delete(name);
    try {
      const answer = await fetch(`${form.getAttribute('action')}?${given}`, { signal: asking.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('result');
      if (fresh) document.getElementById('result')?.replaceWith(fresh);
    } catch {
      // The button still sends the form.
    }
  });
}

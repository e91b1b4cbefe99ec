const OURS = 'netfinder';

/** The part of the privacy page that deletes what this device keeps; without a script it explains how. */
export function offerClearing(): void {
  const part = document.querySelector<HTMLElement>('[data-cleared]');
  const button = part?.querySelector('button');
  const said = part?.querySelector('[role=status]');
  if (!part || !button || !said) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const done = await clearDevice().then(
      () => part.dataset.cleared,
      () => part.dataset.failed,
    );
    said.textContent = done ?? '';
  });
}

/** Deletes every copy, every note of ours, and the worker. */
async function clearDevice(): Promise<void> {
  // The worker first: it could keep something again while we delete.
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
  // The lock of the worker's store: what it is keeping just now goes too.
  await navigator.locks?.request(`${OURS}-kept`, async () => {
    for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
  });
  for (const store of [localStorage, sessionStorage]) {
    for (const key of Object.keys(store)) if (key.startsWith(OURS)) store.removeItem(key);
  }
  dispatchEvent(new Event('netfinder:saved'));
}

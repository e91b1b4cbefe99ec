import { onSavedChange, savedIds } from '../shortlist/saved.ts';
import type { WorkerNews } from './news.ts';

/** After the page has loaded: has what is opened and saved kept on this device. Silent where a browser cannot. */
export function keepForOffline(): void {
  // Inside another site's page nothing is kept.
  if (self !== top || !('serviceWorker' in navigator && 'locks' in navigator)) return;
  const start = () => {
    navigator.serviceWorker
      .register('/sw.js')
      .then(tellWorker)
      .catch(() => {});
    // Not registered again here: who deleted everything has no worker, and changed the list by it.
    onSavedChange(() => void navigator.serviceWorker.getRegistration().then((found) => found && tellWorker()));
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

async function tellWorker(): Promise<void> {
  const { serviceWorker, connection } = navigator;
  const { active } = await serviceWorker.ready;
  const news: WorkerNews = {
    page: serviceWorker.controller ? null : location.href,
    saved: savedIds(),
    lang: new URLSearchParams(location.search).get('lang'),
    mayFetch: !connection?.saveData,
  };
  active?.postMessage(news);
}

/** What a service worker has beside the names of a page. Ours, as the library of workers contradicts that of pages. */
type LongEvent = Event & { waitUntil(work: Promise<unknown>): void };

export type PageRequestEvent = LongEvent & {
  readonly request: Request;
  /** The answer that the browser asked for while the worker was starting; missing where it cannot. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
};

export type WorkerScope = {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  addEventListener(name: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: PageRequestEvent) => void): void;
  addEventListener(name: 'message', listener: (event: LongEvent & MessageEvent) => void): void;
};

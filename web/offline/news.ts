/** What a page tells the worker after it has loaded. */
export type WorkerNews = {
  /** The address of a page that came without the worker; null: the worker has seen it. */
  page: string | null;
  /** Ids of the saved entries. */
  saved: string[];
  /** The language asked for in the address, or null. */
  lang: string | null;
  /** Whether saved entries may be fetched ahead: not where the reader saves data. */
  mayFetch: boolean;
};

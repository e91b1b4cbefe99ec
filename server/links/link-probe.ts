/** What a look at an address found. `status`: the last answer's; body only where it was asked for, 64 kB at most. */
export type Probed =
  | { kind: 'answer'; status: number; body: string }
  /** Never asked, or given up on the way: the address or where it led may not be looked at. */
  | { kind: 'refused' }
  /** No answer: unknown host, closed port, bad certificate, too slow. */
  | { kind: 'unreachable' };

/** Looks at an address with HEAD or GET, following at most three redirects, each checked like the first. */
export type LinkProbe = (address: string, method: 'HEAD' | 'GET') => Promise<Probed>;

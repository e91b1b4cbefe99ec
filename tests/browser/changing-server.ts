import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ChangingServer = {
  origin: string;
  /** From now on answers as if web/ had been built again: other names, other bytes, the old names gone. */
  build(number: number): void;
  /** From now on pages take so long. */
  delay(ms: number): void;
  stop(): Promise<void>;
};

/** Stands before the service and gives its answers as a later build would, or late. */
export async function startChangingServer(behind: string): Promise<ChangingServer> {
  let build = 1;
  let wait = 0;
  const later = (path: string) => path.replace(/(\/assets\/[\w-]+)\.(css|js)/g, `$1-build${build}.$2`);
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const asked = build === 1 ? path : path.replace(`-build${build}.`, '.');
    const isOldFile = build > 1 && /^\/assets\/.*\.(css|js)$/.test(path) && asked === path;
    if (isOldFile) return response.writeHead(404).end();
    if (request.headers.accept?.includes('text/html')) await new Promise((resolve) => setTimeout(resolve, wait));
    const headers = { 'accept-language': request.headers['accept-language'] ?? '' };
    const answer = await fetch(behind + asked, { headers, redirect: 'manual' });
    let body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('Content-Type') ?? '';
    if (build > 1 && type.startsWith('text/html')) body = Buffer.from(later(body.toString()));
    if (build > 1 && type.startsWith('text/css')) body = Buffer.concat([body, Buffer.from(`:root{--build:${build}}`)]);
    if (build > 1 && asked === '/sw.js') body = Buffer.concat([body, Buffer.from(`// ${build}`)]);
    const kept = [...answer.headers].filter(
      ([name]) => !/^(content-(encoding|length)|etag|connection|keep-alive)$/.test(name),
    );
    response.writeHead(answer.status, Object.fromEntries(kept)).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    build: (number) => {
      build = number;
    },
    delay: (ms) => {
      wait = ms;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

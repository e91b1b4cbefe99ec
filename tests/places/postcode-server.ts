import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strToU8, zipSync } from 'fflate';

/** A line as in GeoNames' postal files. */
export function line(
  country: string,
  code: string,
  town: string,
  latitude: number,
  longitude: number,
  region = '',
): string {
  return [country, code, town, region, '', '', '', '', '', latitude, longitude, 6].join('\t');
}

/** A country's zip file as GeoNames packs it. */
export function zipOf(country: string, lines: string[]): Uint8Array {
  return zipSync({
    'readme.txt': strToU8('Readme for GeoNames Postal Code files'),
    [`${country}.txt`]: strToU8(`${lines.join('\n')}\n`),
  });
}

export type PostcodeServer = {
  baseUrl: string;
  /** Paths asked for, in order. */
  asked: string[];
  close(): Promise<void>;
};

/** Serves files by name over loopback; 'cut' ends the connection half-way, 'stall' never goes on after the first byte. */
export async function servePostcodes(files: Record<string, Uint8Array | 'cut' | 'stall'>): Promise<PostcodeServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    asked.push(name);
    const file = files[name];
    if (file === undefined) {
      response.writeHead(404).end();
    } else if (typeof file === 'string') {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('PK');
      if (file === 'cut') setTimeout(() => response.destroy(), 20);
    } else {
      response.writeHead(200, { 'content-length': String(file.length) }).end(file);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

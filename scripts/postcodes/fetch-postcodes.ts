import { strFromU8, unzipSync } from 'fflate';
import { PostcodeFileError } from './parse-postcodes.ts';

export const GEONAMES_POSTAL = 'https://download.geonames.org/export/zip/';

/** No answer, or no further bytes, for this long ends a download. */
const STALL_MS = 20_000;
/** The largest country's file has 4 MB, GB_full 30 MB: more is not a postcode file. */
const LARGEST_BYTES = 200 * 1024 * 1024;

/** A download that did not come to its end; the message names the address and the reason. */
export class DownloadError extends Error {
  override name = 'DownloadError';
}

/** Downloads <CC>.zip whole. @throws DownloadError on refusal, stall, cut or oversize. */
export async function downloadPostcodes(
  country: string,
  options: { baseUrl?: string; stallMs?: number; progress?: (line: string) => void },
): Promise<Uint8Array> {
  const base = options.baseUrl ?? GEONAMES_POSTAL;
  const address = new URL(`${country}.zip`, base.endsWith('/') ? base : `${base}/`).href;
  const abort = new AbortController();
  const stallMs = options.stallMs ?? STALL_MS;
  let timer = setTimeout(() => abort.abort(new Error('no answer')), stallMs);
  try {
    const response = await fetch(address, { signal: abort.signal });
    if (response.status === 404) throw new DownloadError(`${address}: GeoNames has no postcodes of ${country}`);
    if (!response.ok || !response.body) throw new DownloadError(`${address}: answered ${response.status}`);
    const expected = Number(response.headers.get('content-length') ?? 0);
    const chunks: Uint8Array[] = [];
    let received = 0;
    let said = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      clearTimeout(timer);
      timer = setTimeout(() => abort.abort(new Error('the download stalled')), stallMs);
      chunks.push(chunk);
      received += chunk.length;
      if (received > LARGEST_BYTES) throw new DownloadError(`${address}: larger than ${LARGEST_BYTES} bytes`);
      if (expected > 0 && received - said > expected / 4) {
        said = received;
        options.progress?.(`Postcodes: ${country} ${Math.round((100 * received) / expected)} %`);
      }
    }
    if (expected > 0 && received !== expected) {
      throw new DownloadError(`${address}: cut off after ${received} of ${expected} bytes`);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(`${address}: ${reasonOf(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** The <CC>.txt of a zip file, or the bytes themselves when they are no zip. @throws PostcodeFileError. */
export function unpackPostcodes(bytes: Uint8Array, file: string, country: string): Uint8Array {
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return bytes;
  try {
    const wanted = `${country}.txt`.toLowerCase();
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name.toLowerCase() === wanted && originalSize <= LARGEST_BYTES,
    });
    const [text] = Object.values(entries);
    if (text) return text;
  } catch (error) {
    throw new PostcodeFileError(`${file}: damaged zip file`, { cause: error });
  }
  throw new PostcodeFileError(`${file}: no ${country}.txt in it`);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}

/** The most a form of ours can hold, in bytes. */
const MOST_BYTES = 64 * 1024;

export type ReadForm = { form: URLSearchParams } | { refused: 400 | 413 | 415 };

/** Reads a sent form. Bytes are counted as they come, whatever the headers promise; a packed body is not unpacked. */
export async function readForm(request: Request): Promise<ReadForm> {
  const type = request.headers.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase();
  const encoding = request.headers.get('Content-Encoding') ?? 'identity';
  if (type !== 'application/x-www-form-urlencoded' || encoding !== 'identity') return { refused: 415 };
  const bytes = await readAtMost(request.body, MOST_BYTES);
  if (bytes === undefined) return { refused: 413 };
  try {
    return { form: new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { refused: 400 };
  }
}

/** The body, or undefined when it is longer. */
async function readAtMost(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | undefined> {
  if (body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

import { createReadStream } from 'node:fs';
import { BadImportError } from '../../server/directory/import/entry.ts';

/** A listing at the limits of its schema stays below this. */
const LONGEST_LINE = 1_000_000;
const NEWLINE = 0x0a;

/**
 * The lines of a UTF-8 file with their ends, one after the other; a byte order mark is dropped.
 * @throws BadImportError on UTF-16, other encodings, NUL bytes and lines of more than a million bytes, at the line.
 */
export async function* readLines(path: string): AsyncGenerator<{ line: number; text: string }> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  const refuse = (rule: string) => new BadImportError([{ file: path, line, field: '', rule }]);
  const decode = (bytes: Buffer) => {
    if (line === 1 && /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2))) throw refuse('is UTF-16; save it as UTF-8');
    if (bytes.includes(0)) throw refuse('holds a NUL byte; save it as UTF-8 text');
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch (cause) {
      throw Object.assign(refuse('is not UTF-8; save it as UTF-8'), { cause });
    }
    return line === 1 ? text.replace(/^\uFEFF/, '') : text;
  };
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE)) {
      if (end > LONGEST_LINE) throw refuse(`is longer than ${LONGEST_LINE} bytes`);
      yield { line, text: decode(bytes.subarray(0, end + 1)) };
      bytes = bytes.subarray(end + 1);
      line++;
    }
    if (bytes.length > LONGEST_LINE) throw refuse(`is longer than ${LONGEST_LINE} bytes`);
    rest = bytes;
  }
  if (rest.length > 0) yield { line, text: decode(rest) };
}

import type { PostcodeRow } from '../places/write-postcodes.ts';

/** A postcode file that does not keep to GeoNames' format; the message names file, line and rule. */
export class PostcodeFileError extends Error {
  override name = 'PostcodeFileError';
}

const COLUMNS = 12;

/**
 * The rows of GeoNames' postal file (https://download.geonames.org/export/zip/readme.txt): UTF-8, tab separated, no
 * header: country, code, place, admin1 name and code, admin2, admin3, latitude, longitude, accuracy.
 * @throws PostcodeFileError at the first line that breaks a rule.
 */
export function parsePostcodes(bytes: Uint8Array, file: string, country: string): PostcodeRow[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new PostcodeFileError(`${file}: not UTF-8`, { cause: error });
  }
  const rows: PostcodeRow[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    rows.push(
      parseLine(
        line.replace(/\r$/, ''),
        country,
        (rule) => new PostcodeFileError(`${file}, line ${index + 1}: ${rule}`),
      ),
    );
  }
  if (rows.length === 0) throw new PostcodeFileError(`${file}: no postcodes in it`);
  return rows;
}

function parseLine(line: string, country: string, failure: (rule: string) => PostcodeFileError): PostcodeRow {
  const columns = line.split('\t');
  if (columns.length !== COLUMNS) throw failure(`${columns.length} columns instead of ${COLUMNS}, tab separated`);
  const [given = '', code = '', town = '', region = '', , , , , , latitude = '', longitude = ''] = columns;
  if (given !== country) throw failure(`country "${given.slice(0, 20)}" instead of ${country}`);
  if (!/\p{N}|\p{L}/u.test(code) || code.length > 20)
    throw failure(`postcode "${code.slice(0, 30)}" is empty or too long`);
  if (town.trim() === '' || town.length > 200) throw failure('place name is empty or too long');
  return {
    code: code.trim(),
    town: town.trim(),
    // The postal file has admin codes of its own: the region is known by its name only.
    admin1: null,
    region: region.trim() || null,
    latitude: degrees(latitude, 90, 'latitude', failure),
    longitude: degrees(longitude, 180, 'longitude', failure),
  };
}

function degrees(text: string, most: number, name: string, failure: (rule: string) => PostcodeFileError): number {
  const value = Number(text);
  if (!/^-?\d+(?:\.\d+)?$/.test(text.trim()) || Math.abs(value) > most) {
    throw failure(`${name} "${text.slice(0, 20)}" is no number from -${most} to ${most}`);
  }
  return value;
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export type SourceFile = { path: string; text: string };
export type Import = { specifier: string; isTypeOnly: boolean };

/** Every TypeScript source below some folders of the project, its path relative to the project. */
export function readSources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.endsWith('.d.mts'))
      .map((name) => join(ROOT, folder, name))
      .map((file) => ({ path: relative(ROOT, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') })),
  );
}

/** What a file imports; own files as paths from the project's root. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const found: Import[] = [];
  const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?'([^']+)'/gm;
  const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g;
  for (const [, type, specifier = ''] of text.matchAll(statement)) {
    found.push({ specifier: resolve(path, specifier), isTypeOnly: type !== undefined });
  }
  for (const [, specifier = ''] of text.matchAll(dynamic)) {
    found.push({ specifier: resolve(path, specifier), isTypeOnly: false });
  }
  return found;
}

/** The text without comments and the insides of strings, so that words in sentences are no code. */
export function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

function resolve(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.normalize(posix.join(dirname(path), specifier)) : specifier;
}

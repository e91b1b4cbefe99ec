import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

export const REGULAR = 'Noto Sans Regular';
export const SEMIBOLD = 'Noto Sans SemiBold';

const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+2000-206F'];
const LATIN_EXT = ['U+0100-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+1D00-1DBF', 'U+1E00-1EFF', 'U+2C60-2C7F'];

/** Our own files for Latin letters, read only when a letter of theirs is drawn; other scripts come from the viewer's fonts. */
export function fontFaces(): NonNullable<StyleSpecification['font-faces']> {
  const face = (latin: string, latinExt: string) => [
    { url: absolute(latin), 'unicode-range': LATIN },
    { url: absolute(latinExt), 'unicode-range': LATIN_EXT },
  ];
  return { [REGULAR]: face(latin400, latinExt400), [SEMIBOLD]: face(latin600, latinExt600) };
}

function absolute(path: string): string {
  return new URL(path, document.baseURI).href;
}

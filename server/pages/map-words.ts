import type { View } from './view.ts';

/**
 * What the map says, as attributes of `<net-map>`: what it needs before it is wanted, and where the rest is read once
 * it is. The element speaks English by itself, so an English page carries nothing.
 */
export function mapWords(view: View): { 'data-text'?: string; 'data-words'?: string } {
  const { language } = view.reader;
  if (language === 'en') return {};
  const { show, loading, failed } = view.text.pages.map;
  return { 'data-text': JSON.stringify({ show, loading, failed }), 'data-words': `/map-words?lang=${language}` };
}

import { describe, expect, test } from 'vitest';
import { fold, foldPlace, placeKeys } from '../../server/places/fold.ts';

describe('fold', () => {
  test.each([
    ['  Zürich ', 'zurich'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Tromsø', 'tromso'],
    ['Đakovo', 'dakovo'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['Œuvre Æsir Þing Ðið', 'oeuvre aesir thing did'],
    ['Αθήνα', 'αθηνα'],
    ['ΑΘΗΝΑΣ', 'αθηνασ'],
    ['Αθήνας', 'αθηνασ'],
    ['Орёл', 'орел'],
    ["L'Aquila", 'l aquila'],
    ['Stoke-on-Trent', 'stoke on trent'],
    ['Washington, D.C.', 'washington d c'],
    ['東京', '東京'],
    ['서울', '서울'],
    ['القاهرة', 'القاهرة'],
    ['\u200fParis\u200e', 'paris'],
    ['%_"*', ''],
    ['🙂', ''],
    ['', ''],
  ])('%j is %j', (text, plain) => {
    expect(fold(text)).toBe(plain);
    expect(fold(fold(text))).toBe(plain);
  });
});

describe('foldPlace', () => {
  test.each(['St. Gallen', 'Sankt Gallen', 'Saint-Gallen', 'sankt-gallen', 'ST GALLEN'])('%s', (name) => {
    expect(foldPlace(name)).toBe('st gallen');
  });

  test.each([
    ['San José', 'san jose'],
    ['Santa Fe', 'santa fe'],
    ['Stuttgart', 'stuttgart'],
    ['Saintes', 'saintes'],
    ['Boston St', 'boston st'],
  ])('leaves %s alone', (name, plain) => {
    expect(foldPlace(name)).toBe(plain);
  });
});

describe('placeKeys', () => {
  test.each([
    ['München', ['munchen', 'muenchen']],
    ['Århus', ['arhus', 'aarhus']],
    ['Tromsø', ['tromso', 'tromsoe']],
    ['Nueva York', ['nuevayork']],
    ['New-York', ['newyork']],
    ['🙂', []],
  ])('%s', (name, keys) => {
    expect(placeKeys(name)).toEqual(keys);
  });
});

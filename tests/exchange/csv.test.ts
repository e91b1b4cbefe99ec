import { expect, test } from 'vitest';
import { type Cell, withoutFormulaGuard, writeCsv } from '../../server/exchange/csv.ts';

test.each<[Cell, string]>([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+49 30 1', "'+49 30 1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ["'=1+1", "''=1+1"],
  ["'quoted'", "'quoted'"],
  [-3.5, '-3.5'],
  [null, ''],
  [['prrt', 'mdt'], 'prrt; mdt'],
  ['zażółć 日本 🦓', 'zażółć 日本 🦓'],
])('%j is written as %j', (cell, written) => {
  expect(writeCsv(['a'], [[cell]])).toBe(`a\r\n${written}\r\n`);
});

test.each(['=1', "'=1", "''@x", "'quoted'", "'", '', "it's", '-', "'t Hooft"])(
  '%j comes back from its cell',
  (text) => {
    const cell = writeCsv(['a'], [[text]]).split('\r\n')[1] ?? '';
    expect(withoutFormulaGuard(cell)).toBe(text);
  },
);

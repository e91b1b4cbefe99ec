import type { Page } from 'playwright-core';

/** Where the main parts of a page stand, one line each: "h1 16 120 358×34", in CSS pixels. */
export function layoutBoxes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts =
      'header,main,footer,h1,h2,h3,form,fieldset,input,select,button,summary,table,.card,.notice,.panel,.call,[data-before],[data-after]';
    return [...document.querySelectorAll<HTMLElement>(parts)].flatMap((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      const marks = (['before', 'after'] as const)
        .filter((side) => side in part.dataset)
        .map((side) => ` ${getComputedStyle(part, `::${side}`).content.split(' / ')[0]}`);
      const [left, top, wide, high] = [x, y + scrollY, width, height].map(Math.round);
      return [`${part.localName} ${left} ${top} ${wide}×${high}${marks.join('')}`];
    });
  });
}

/** What stands elsewhere than it stood, in words; a pixel more or less is rounding. */
export function movedBoxes(before: readonly string[], now: readonly string[]): string[] {
  const moved = before.flatMap((box, index) => {
    const after = now[index] ?? 'gone';
    return isSame(box, after) ? [] : [`${box} → ${after}`];
  });
  for (const added of now.slice(before.length)) moved.push(`new: ${added}`);
  return moved;
}

function isSame(before: string, after: string): boolean {
  const [was, is] = [before, after].map((box) => ({
    words: box.replace(/\d+/g, '#'),
    numbers: (box.match(/\d+/g) ?? []).map(Number),
  }));
  return (
    was?.words === is?.words && !was?.numbers.some((value, index) => Math.abs(value - (is?.numbers[index] ?? 0)) > 1)
  );
}

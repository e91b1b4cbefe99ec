/**
 * One tab stop for a set of buttons: arrow keys, Home and End move within it, Escape leaves it.
 * Keys used here go no further, so that the map below does not pan.
 */
export function rove(options: {
  buttons: () => HTMLButtonElement[];
  leave: () => void;
  signal: AbortSignal;
  root: HTMLElement;
}) {
  const { root, buttons, leave, signal } = options;
  const setStop = (stop: HTMLButtonElement | undefined) => {
    for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1;
  };
  root.addEventListener(
    'keydown',
    (event) => {
      const all = buttons();
      const at = all.indexOf(event.target as HTMLButtonElement);
      if (at < 0) return;
      // Enter and the space bar press the button; the map would take other keys for panning and zooming.
      if (event.key !== 'Tab') event.stopPropagation();
      if (event.key === 'Escape') leave();
      const to = target(event.key, at, all.length);
      if (to === null) return;
      event.preventDefault();
      setStop(all[to]);
      all[to]?.focus();
    },
    { signal, capture: true },
  );
  root.addEventListener(
    'focusin',
    (event) => {
      const button = event.target as HTMLButtonElement;
      if (buttons().includes(button)) setStop(button);
    },
    { signal },
  );
  return { setStop };
}

function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

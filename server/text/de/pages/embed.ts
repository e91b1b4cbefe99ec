import type { Pages } from '../../en/pages.ts';

export const embed: Pages['embed'] = {
  title: 'NET Finder: Zentren, Fachleute und Selbsthilfegruppen',
  near: (count, place) => `${count} Einträge, von ${place} aus die nächsten zuerst`,
  whole: 'Diese Suche mit allen Filtern in NET Finder öffnen',
  notAdvice: 'Information, nie medizinischer Rat.',
  from: 'Von',
  problem: 'Dieser Rahmen kann nicht angezeigt werden',
  rules: {
    hex: 'sechs hexadezimale Ziffern, zum Beispiel 0b5f5b',
    contrast: 'zu wenig Kontrast: Text braucht 4,5 zu 1 gegen seinen Hintergrund',
  },
  builder: {
    title: 'Die Suche auf Ihrer Website',
    lead: 'Wählen Sie, was gezeigt wird, und kopieren Sie einen Schnipsel. Kein Konto, kein Cookie, nichts von anderen Firmen.',
    any: 'Beliebig',
    lang: 'Sprache des Rahmens',
    readers: 'Die Sprache der Lesenden',
    colors: 'Farben',
    colorsHint:
      'Sechs hexadezimale Ziffern. Bleibt das Feld leer, folgt der Rahmen der hellen oder dunklen Einstellung des Geräts.',
    colorNames: { accent: 'Links und Schaltflächen', paper: 'Hintergrund', ink: 'Text' },
    show: 'Schnipsel und Vorschau zeigen',
    element: 'Schnipsel, der seine Höhe anpasst',
    elementHint: 'Fügen Sie ihn dort ein, wo die Liste stehen soll. Ohne JavaScript sehen Ihre Leser den Link darin.',
    frame: 'Einfacher Rahmen, ohne Skript von uns',
    frameHint: 'Seine Höhe bleibt, wie Sie sie setzen.',
    policy: 'Falls Ihre Website eine Content Security Policy hat',
    policyHint: 'Fügen Sie diese zwei hinzu. Der einfache Rahmen braucht nur die zweite.',
    preview: 'Vorschau',
  },
};

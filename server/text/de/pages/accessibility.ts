import type { Article } from '../../en/pages/article.ts';

export const accessibility: Article = {
  title: 'Barrierefreiheit',
  lead: 'Diese Website soll für alle funktionieren: auf einem alten Telefon, mit einem Screenreader, nur mit der Tastatur und auf Papier. Unser Ziel ist WCAG 2.2, Stufe AA.',
  sections: [
    {
      id: 'works',
      heading: 'Worauf wir achten',
      paragraphs: [],
      items: [
        'Jede Seite funktioniert ohne JavaScript. Die Karte ist eine Zugabe: Alles, was sie zeigt, steht in der Liste.',
        'Text kann auf das Doppelte wachsen, und die Seiten passen auf einen Bildschirm von 320 Pixeln Breite.',
        'Alles lässt sich mit der Tastatur erreichen und bedienen, und der Fokus ist immer sichtbar.',
        'Wörter und Formen tragen die Bedeutung. Farbe wiederholt sie nur.',
        'Helle, dunkle und kontrastreiche Einstellungen Ihres Geräts werden beachtet. Ebenso Ihr Wunsch nach weniger Bewegung.',
        'Ergebnisse, gemerkte Einträge und Fragen lassen sich drucken, mit Telefonnummern.',
      ],
    },
    {
      id: 'limits',
      heading: 'Was noch nicht gut genug ist',
      paragraphs: [
        'Namen und Zusammenfassungen geben Seiten in vielen Sprachen wieder. Ein Screenreader spricht manche Namen vielleicht falsch aus.',
        'Die Seiten werden automatisch mit axe und in einem Browser in mehreren Größen geprüft. Mit einer Gruppe von Menschen mit Behinderungen wurden sie noch nicht getestet.',
      ],
    },
    {
      id: 'tell',
      heading: 'Sagen Sie es uns',
      paragraphs: ['Wenn für Sie etwas nicht funktioniert, sagen Sie es uns auf demselben Weg wie eine Berichtigung.'],
      links: [{ label: 'So erreichen Sie uns', href: '/about#correct' }],
    },
  ],
};

import type { Article } from '../../en/pages/article.ts';

export const privacy: Article = {
  title: 'Datenschutz',
  lead: 'Wo Sie sind, zusammen mit dieser Krankheit, sagt etwas über Ihre Gesundheit. Darum behalten wir nichts von Ihrer Suche.',
  sections: [
    {
      id: 'searching',
      heading: 'Wenn Sie suchen',
      paragraphs: [],
      items: [
        'Kein Konto, kein Cookie, keine Zählung von Besuchen.',
        'Ihr Browser lädt nichts von anderen Firmen: keine Schriften, keine Karten, keine Skripte.',
        'Das Protokoll des Servers enthält die Art der Seite, den Ergebniscode und die benötigte Zeit. Es enthält keinen Ort, keine Suchwörter und keine Internetadresse.',
        'Damit der Dienst erreichbar bleibt, zählt der Server Anfragen je Internetadresse für einige Minuten, nur im Arbeitsspeicher.',
      ],
    },
    {
      id: 'location',
      heading: 'Ihr Standort',
      paragraphs: [
        'Ihr Gerät wird nur dann nach seinem Standort gefragt, wenn Sie auf die Schaltfläche dafür drücken. Er wird auf etwa einen Kilometer gerundet, bevor er Ihr Gerät verlässt.',
        'Links zum Teilen enthalten den Namen eines Ortes, nie Ihre Koordinaten.',
      ],
    },
    {
      id: 'leaving',
      heading: 'Wenn Sie einem Link zu einer anderen Website folgen',
      paragraphs: [
        'Die andere Website erfährt von Ihrem Browser nicht, dass Sie von hier kommen. Von da an gelten ihre eigenen Regeln.',
      ],
    },
    {
      id: 'groups',
      heading: 'Wenn Sie eine Gruppe eintragen oder einen Fehler melden',
      paragraphs: [],
      items: [
        'Was Sie über die Gruppe schreiben, wird öffentlich, sobald ein Mensch es gelesen hat. Ihre eigene Mailadresse wird es nie.',
        'Ihre Adresse behalten wir für Rückfragen und Erinnerungen, solange der Eintrag öffentlich ist. Mit dem Link in unseren Mails können Sie alles löschen lassen.',
        'Ein Eintrag, den niemand per Mail bestätigt, wird nach 14 Tagen gelöscht, ein Entwurf nach 7, und was nach einer Maschine aussieht, nach 30.',
        'Von Menschen, die einen Fehler melden, behalten wir ein Kennzeichen, aus dem sich keine Internetadresse zurückrechnen lässt, damit zwei Meldungen eines Menschen als eine zählen. Ihre Adresse für die Antwort behalten wir, bis die Meldung gelöscht wird.',
        'Eine Nachricht an eine Gruppe geben wir per Mail weiter und löschen sie hier, sobald sie gesendet ist.',
      ],
    },
    {
      id: 'people',
      heading: 'Menschen, die im Verzeichnis genannt sind',
      paragraphs: [
        'Ärztinnen und Ärzte sind mit Angaben zu ihrer Arbeit aus öffentlichen Seiten verzeichnet, jede mit ihrer Quelle. Sie können einen Eintrag berichtigen oder entfernen lassen.',
      ],
      links: [{ label: 'Eintrag berichtigen oder entfernen', href: '/about#correct' }],
    },
  ],
};

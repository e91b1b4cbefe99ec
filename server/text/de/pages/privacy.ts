import type { Pages } from '../../en/pages.ts';

export const privacy: Pages['privacy'] = {
  title: 'Datenschutz',
  lead: 'Wo Sie sind, zusammen mit dieser Krankheit, sagt etwas über Ihre Gesundheit. Darum behält der Server nichts von Ihrer Suche, und was Ihr eigenes Gerät behält, können Sie hier löschen.',
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
        'Während Sie einen Ort eingeben, gehen die Buchstaben an unseren Server, der Orte vorschlägt. Sie werden nicht behalten.',
      ],
    },
    {
      id: 'saved',
      heading: 'Was Sie sich merken',
      paragraphs: [
        'Gemerkte Einträge bleiben in diesem Browser, auf diesem Gerät. Unser Server wird danach gefragt, wenn Sie die Liste öffnen und wenn Ihr Browser sie holt, damit sie ohne Verbindung lesbar bleiben: Diese Adressen nennen die Einträge. Sie kommen in kein Protokoll.',
        'Wer diesen Browser nach Ihnen benutzt, kann sie sehen. Nehmen Sie sie von der Liste, oder löschen Sie weiter unten alle.',
      ],
    },
    {
      id: 'device',
      heading: 'Was dieses Gerät behält',
      paragraphs: [
        'Damit Sie auch ohne Verbindung lesen können, behält Ihr Browser Kopien auf diesem Gerät und sonst nirgends. Wer dieses Gerät benutzen kann, kann sie lesen. Ein privates Fenster vergisst sie, wenn Sie es schließen.',
      ],
      items: [
        'Ihre letzte Suche: ihre Adresse mit dem Ort und dem, wonach Sie gefragt haben, und ihre Ergebnisse. Jede neue Suche ersetzt sie.',
        'Die letzten 30 Einträge, die Sie geöffnet haben.',
        'Die Einträge, die Sie gemerkt haben, ihre Liste in Ihrer Reihenfolge und die Seiten, die sie auflisten, vergleichen oder Fragen dazu stellen.',
        'Die Offline-Seite und die Dateien, die diese Seiten brauchen.',
        'Ihr Browser kann Seiten außerdem in seinem eigenen Verlauf und Zwischenspeicher behalten, wie bei jeder Website.',
      ],
      after: [
        'Sonst wird nichts behalten: kein Formular, keine andere Seite. Die Kopie eines Eintrags, der aus dem Verzeichnis entfernt wurde, wird gelöscht, sobald Ihr Gerät davon erfährt. Wenn Sie diese Website nach dem Löschen weiter benutzen, behält sie diese Seiten wieder.',
        'Sie können auch alles in Ihrem Browser löschen: Öffnen Sie seine Einstellungen, suchen Sie „Websitedaten“ oder „Cookies und Websitedaten“ und löschen Sie, was zu dieser Website gehört. Ohne JavaScript wird gar nichts behalten.',
      ],
      links: [{ label: 'Ansehen, was dieses Gerät behält', href: '/offline' }],
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
  clear: {
    button: 'Löschen, was dieses Gerät behält',
    done: 'Gelöscht. Dieses Gerät behält nun keine Seite, keine Suche und keinen gemerkten Eintrag dieser Website.',
    failed:
      'Ihr Browser hat nicht alles löschen lassen. Bitte löschen Sie die Daten dieser Website in seinen Einstellungen.',
  },
};

import type { Article } from '../../en/pages/article.ts';

export const download: Article = {
  title: 'Daten',
  lead: 'Das ganze Verzeichnis kann kostenlos heruntergeladen und in anderen Programmen verwendet werden, mit Quelle und Datum jeder Angabe.',
  sections: [
    {
      id: 'interface',
      heading: 'Für Programme',
      paragraphs: [
        'Die JSON-Schnittstelle beantwortet dieselben Suchen wie die Seiten, ohne Schlüssel. Bitte lassen Sie Quellen und Daten bei den Angaben.',
      ],
      links: [
        { label: 'Dokumentation der Schnittstelle', href: '/api/docs' },
        { label: 'Beschreibung für Programme (OpenAPI 3.1)', href: '/api/v1/openapi.json' },
        { label: 'Alle Einträge, Seite für Seite (JSON)', href: '/api/v1/listings' },
        { label: 'Eine Suche als GeoJSON', href: '/api/v1/search.geojson?kind=center' },
        { label: 'Eine Suche als CSV', href: '/api/v1/search.csv?kind=center' },
        { label: 'FHIR R4, nur lesend: was es kann', href: '/fhir/metadata' },
      ],
    },
    {
      id: 'embed',
      heading: 'Für andere Websites',
      paragraphs: [
        'Der Finder kann auf der Website einer Patientenorganisation oder einer Klinik stehen, in deren Farben. Ein Konto braucht es nicht.',
      ],
      links: [{ label: 'Den Finder auf Ihre Website setzen', href: '/embed/builder' }],
    },
    {
      id: 'licence',
      heading: 'Lizenz',
      paragraphs: [
        'Das Verzeichnis, wie es hier steht, steht unter CC BY 4.0: Nennen Sie „NET Finder directory“ und das Datum. Das Programm steht unter der MIT-Lizenz. Fakten gehören niemandem; die Zusammenfassungen sind unsere eigenen Worte. Die Seiten, die wir als Quellen nennen, gehören ihren Eigentümern.',
        'Orte stammen von GeoNames (CC BY 4.0): Nennen Sie GeoNames, wenn Sie Punkte oder Ortsnamen weitergeben.',
      ],
      links: [{ label: 'Alle Quellen', href: '/about#data' }],
    },
    {
      id: 'reading',
      heading: 'Bevor Sie die Daten verwenden',
      paragraphs: [],
      items: [
        'Es ist ein Ausschnitt, kein Register. Zählen Sie daraus nicht ab, wie viele Zentren ein Land hat.',
        'Eine Leistung, die fehlt, ist „nicht angegeben“, nie „nein“.',
        'Zeigen Sie das Datum einer Angabe oder die Worte „ohne Datum“ daneben.',
        'Einträge können auf Wunsch der genannten Menschen entfernt werden. Fragen Sie mindestens einmal pro Woche neu ab und löschen Sie, was nicht mehr da ist.',
      ],
    },
  ],
};

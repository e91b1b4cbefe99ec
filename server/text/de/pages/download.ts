import type { Article } from '../../en/pages/article.ts';

export const download: Article = {
  title: 'Daten',
  lead: 'Das ganze Verzeichnis kann kostenlos heruntergeladen und in anderen Programmen verwendet werden, mit Quelle und Datum jeder Angabe.',
  sections: [
    {
      id: 'files',
      heading: 'Dateien',
      paragraphs: [
        'Jede Datei enthält alle Einträge im jetzigen Stand. Laden Sie sie bei Bedarf neu: In der Datei steht nicht, was seither entfernt wurde.',
      ],
      links: [
        {
          label: 'Tabelle (CSV)',
          href: '/export/listings.csv',
          note: 'für Tabellenprogramme. Eine Zeile je Eintrag, mit allen Feldern. Ein Apostroph vor einer Zelle, etwa einer Telefonnummer, verhindert, dass das Programm damit rechnet.',
        },
        {
          label: 'JSON Lines',
          href: '/export/listings.jsonl',
          note: 'für Programme. Ein Eintrag je Zeile, in der Form, in der wir ihn aufbewahren, mit allen Quellen.',
        },
        {
          label: 'GeoJSON',
          href: '/export/listings.geojson',
          note: 'für Karten. „precision“ sagt, ob ein Punkt das Gebäude, die Postleitzahl oder nur den Ort meint.',
        },
        {
          label: 'Open Referral HSDS 3.1 (Zip)',
          href: '/export/hsds.zip',
          note: 'für Verzeichnisse von Angeboten: Tabellen mit einer Beschreibung des Pakets. Die Kennungen bleiben in jedem Download gleich.',
        },
        {
          label: 'Open Referral HSDS 3.1 (JSON)',
          href: '/export/hsds.json',
          note: 'dasselbe; jedes Angebot enthält seine Organisation, Orte und Kontakte.',
        },
        {
          label: 'FHIR R4 (NDJSON)',
          href: '/export/fhir.ndjson',
          note: 'für Klinik- und Praxissysteme: eine Ressource je Zeile, wie die FHIR-Schnittstelle sie gibt.',
        },
      ],
    },
    {
      id: 'interface',
      heading: 'Für Programme',
      paragraphs: [
        'Die JSON-Schnittstelle beantwortet dieselben Suchen wie die Seiten, ohne Schlüssel. Bitte lassen Sie Quellen und Daten bei den Angaben.',
      ],
      links: [
        { label: 'Dokumentation der Schnittstelle', href: '/api/docs' },
        { label: 'Beschreibung für Programme (OpenAPI 3.1)', href: '/api/v1/openapi.json' },
        {
          label: 'Alle Einträge, Seite für Seite (JSON)',
          href: '/api/v1/listings',
          note: 'ein Feed. Merken Sie sich „version“ und senden Sie den Wert als „changedSince“: Sie erhalten, was sich seither geändert hat und was entfernt wurde.',
        },
        { label: 'Eine Suche als GeoJSON', href: '/api/v1/search.geojson?kind=center' },
        { label: 'Zahlen zur Qualität der Daten (JSON)', href: '/api/v1/quality' },
        { label: 'Eine Suche als CSV', href: '/api/v1/search.csv?kind=center' },
        {
          label: 'FHIR R4 (nur lesen)',
          href: '/fhir/metadata',
          note: 'für Klinik- und Praxissysteme. Diese Adresse sagt, was gefragt werden kann.',
        },
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
        'Die Einträge in der hier vorliegenden Form stehen unter CC BY 4.0: Nennen Sie „NET Finder directory“ und das Datum Ihrer Kopie. Einige Punkte stammen von Eurostat und vom NHS und haben eigene Bedingungen.',
        'Das Programm steht unter der MIT-Lizenz. Fakten gehören niemandem; die Zusammenfassungen sind unsere eigenen Worte. Die Seiten, die wir als Quellen nennen, gehören ihren Eigentümern.',
        'Orte stammen von GeoNames (CC BY 4.0): Nennen Sie GeoNames, wenn Sie Punkte oder Ortsnamen weitergeben.',
      ],
      links: [
        { label: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
        { label: 'Alle Quellen', href: '/about#data' },
      ],
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
      links: [{ label: 'Qualität der Daten in Zahlen', href: '/quality' }],
    },
  ],
};

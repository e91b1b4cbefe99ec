/** What goes with every copy of the directory. The parts' own terms are in data/README.md. */
export const DATA_LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution:
    'NET Finder directory; points of towns: GeoNames (CC BY 4.0); hospital points: Eurostat GISCO, NHS. Each listing names its sources.',
} as const;

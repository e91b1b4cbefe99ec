export const meetings = {
  title: 'Meetings this month',
  lead: 'Support groups that meet in the next 31 days, as the groups told us.',
  filters: 'Which meetings',
  country: 'Country',
  language: 'Language',
  format: 'How it meets',
  any: 'Any',
  show: 'Show',
  international: 'International',
  noneTitle: 'No meetings known',
  none: 'No group has given us dates that fit. Most groups meet all the same: ask them.',
  findGroups: 'Find support groups',
  all: 'All meetings that we know',
  calendar: 'These meetings for your calendar',
  /** A time on the clock of the group: "Tuesday, December 1, 2026, 6:00 PM (Europe/Berlin)". */
  inZone: (time: string, zone: string) => `${time} (${zone})`,
  yourTime: (time: string) => `Your time: ${time}`,
};

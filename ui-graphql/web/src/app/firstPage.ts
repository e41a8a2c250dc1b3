const FIRST_PAGES: readonly (readonly [operation: string, path: string])[] = [
  ['ownJourneys', '/journeys'],
  ['broughtIn', '/found'],
  ['ownReports', '/reports'],
  ['recipients', '/'],
  ['facilities', '/network'],
];

/** Where somebody begins, by what may be done: escorts, patrols, partners, stations, administrators. */
export function firstPage(can: (operation: string) => boolean): string {
  return FIRST_PAGES.find(([operation]) => can(operation))?.[1] ?? '/';
}

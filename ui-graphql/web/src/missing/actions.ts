import type { CommandForm } from '../kernel/forms/command';
import { addSought, changeConsent, closeReport, correctSought, foundElsewhere, reopenReport, type SoughtSubject } from './commands';
import type { Report, Sought } from './report';

// What the report as it stands leaves possible. The rules are the server's; this only spares useless clicks.

/** What can be done with a report. It is not closed while somebody is held to be found and not proven to be. */
export function actionsOf(report: Report): readonly CommandForm<Report>[] {
  if (report.closedAt) {
    return [reopenReport];
  }
  const open = report.sought.some((one) => one.state === 'MATCHED');
  return [addSought, changeConsent, ...(open ? [] : [closeReport])];
}

/** What can be done about one of those who are looked for. */
export function actionsOfSought(report: Report, sought: Sought): readonly CommandForm<SoughtSubject>[] {
  if (report.closedAt) {
    return [];
  }
  return [correctSought, ...(sought.state === 'LOOKED_FOR' ? [foundElsewhere] : [])];
}

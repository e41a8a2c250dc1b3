import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Changes, type Summary } from '../kernel/states/Changes';
import { soughtName, type Report } from './report';

interface Props {
  readonly before: Report;
  readonly now: Report;
}

/** What somebody else changed in a report while a form was open. */
export function ReportConflict({ before, now }: Props) {
  const t = useT();
  const summary = (report: Report): Summary => [
    ['reports.state', t(report.closedAt ? 'reports.closed' : 'reports.open')],
    ['reports.consents', report.consents.map((one) => enumWord(t, 'reportConsent', one)).join('、')],
    ['reports.who', report.sought.map((one) => `${soughtName(t, one.person)}（${enumWord(t, 'soughtState', one.state)}）`).join('、')],
  ];
  return <Changes before={summary(before)} now={summary(now)} versions={[before.version, now.version]} />;
}

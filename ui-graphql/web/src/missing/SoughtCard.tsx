import { Link } from 'react-router';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import { shortId } from '../kernel/ids';
import { minute } from '../kernel/time';
import { actionsOfSought } from './actions';
import type { SoughtSubject } from './commands';
import { SoughtFacts } from './SoughtFacts';
import { SoughtMatches } from './SoughtMatches';
import { soughtName, type Report, type Sought } from './report';
import type { CommandForm } from '../kernel/forms/command';

interface Props {
  readonly report: Report;
  readonly sought: Sought;
  readonly act: (form: CommandForm<SoughtSubject>, subject: SoughtSubject) => void;
}

/** One of those who are looked for: how they are described, how far the search is, and who it may be. */
export function SoughtCard({ report, sought, act }: Props) {
  const t = useT();
  const { can } = useSession();
  const name = soughtName(t, sought.person);
  return (
    <section className="card sought" aria-labelledby={sought.soughtId}>
      <div className="section-head">
        <h2 id={sought.soughtId}>
          {name}
          <span className="tag">{enumWord(t, 'soughtState', sought.state)}</span>
        </h2>
        <div className="actions">
          {actionsOfSought(report, sought).filter((form) => can(form.operation)).map((form) => (
            <button key={form.operation} type="button" className={`button button-small ${form.serious ? 'button-warn' : ''}`} aria-label={`${t(form.title)}: ${name}`} onClick={() => act(form, { reportId: report.reportId, sought })}>{t(form.title)}</button>
          ))}
        </div>
      </div>
      <p className="muted">{t('reports.addedAt', { when: minute(sought.addedAt) })}</p>
      <Facts
        facts={[
          ['reports.found', sought.match && <FileLink personId={sought.match} />],
          ['field.foundElsewhere', sought.elsewhere && enumWord(t, 'foundElsewhere', sought.elsewhere)],
          ['field.reason', sought.elsewhere && (sought.reason ?? t('person.erased'))],
          ['reports.ruledOut', sought.ruledOut.length > 0 && sought.ruledOut.map((one) => <span key={one}><FileLink personId={one} /> </span>)],
        ]}
      />
      {sought.person && <SoughtFacts person={sought.person} />}
      {can('matchesOfSought') && (
        <>
          <h3>{t('match.title')}</h3>
          {report.consents.includes('COMPARE') ? <SoughtMatches report={report} sought={sought} /> : <p className="muted">{t('match.notAllowed')}</p>}
        </>
      )}
    </section>
  );
}

function FileLink({ personId }: { personId: string }) {
  const t = useT();
  return <Link to={`/people/${personId}`} state={{ section: 'tracing' }}>{t('file.number')} {shortId(personId)}</Link>;
}

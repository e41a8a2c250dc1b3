import { useQuery } from 'urql';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { faultOf } from '../kernel/faults';
import { shortId } from '../kernel/ids';
import { FaultState, Loading } from '../kernel/states/States';
import { useAge, usePersonName } from '../kernel/words';
import { Comparison } from './Comparison';
import { MatchCard } from './MatchCard';
import { foundPersonQuery, matchesOfSoughtQuery } from './queries';
import type { Match, Report, Sought } from './report';
import { useMatches } from './useMatches';

/** Who on file may be somebody whom the report looks for, the likeliest first. */
export function SoughtMatches({ report, sought }: { report: Report; sought: Sought }) {
  const t = useT();
  const { matches, fault, load } = useMatches(matchesOfSoughtQuery, { reportId: report.reportId, soughtId: sought.soughtId }, report.version);
  return (
    <>
      {fault && <FaultState fault={fault} onRetry={() => void load()} />}
      {!matches && !fault && <Loading lines={3} />}
      {matches?.length === 0 && <p className="muted">{t('match.none')}</p>}
      <ul className="plain-list matches">
        {matches?.map((match, index) => (
          <MatchCard key={match.person?.personId ?? `${match.station} ${index}`} match={match} who={<Who match={match} />} beside={() => <Beside match={match} />} />
        ))}
      </ul>
    </>
  );
}

function Who({ match: { person } }: { match: Match }) {
  const t = useT();
  const nameOf = usePersonName();
  const ageOf = useAge();
  return person && (
    <>
      <Link to={`/people/${person.personId}`} state={{ section: 'tracing' }}>{nameOf(person.name)}</Link>
      <span className="file-number">{shortId(person.personId)}</span> {enumWord(t, 'sex', person.sex)} · {ageOf(person.birth)}
    </>
  );
}

/** The list knows too little of somebody to compare them: the file is opened for it. */
function Beside({ match }: { match: Match }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: foundPersonQuery,
    variables: { personId: match.person?.personId ?? '' },
    pause: match.person === null,
  });
  const fault = faultOf(error);
  if (fault) {
    return <FaultState fault={fault} onRetry={reload} />;
  }
  if (fetching || !data?.recipient || !match.sought) {
    return <Loading lines={5} />;
  }
  return <Comparison found={data.recipient} sought={match.sought} reasons={match.reasons} />;
}

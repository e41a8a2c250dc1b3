import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ActionButton, useFileActions } from '../dossier/actions';
import type { Tracing } from '../dossier/file';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { shortId } from '../kernel/ids';
import { FaultState, Loading } from '../kernel/states/States';
import { minute } from '../kernel/time';
import { Comparison } from '../missing/Comparison';
import { MatchCard } from '../missing/MatchCard';
import { matchesOfPersonQuery, reportSourceQuery } from '../missing/queries';
import { soughtName, type Match } from '../missing/report';
import { useMatches } from '../missing/useMatches';
import { acknowledgeMatch, matchMissingReport, rejectMatch, undoMatch, verifyMatch, type MatchSubject } from './matchCommands';
import { mayMatch, mayProve, mayReject } from './possible';

type Decision = Tracing['matches'][number];

/** Whom of those looked for the person may be: what was decided, and what is proposed. What is past proposes nothing. */
export function Matches({ tracing }: { tracing: Tracing }) {
  const t = useT();
  const { file, readOnly, can } = useFileActions();
  return (
    <>
      <h3>{t('tracing.matches')}</h3>
      {can('matchesOfPerson') && !readOnly && !file.survivor ? <Proposed tracing={tracing} /> : <Decided decisions={tracing.matches} matches={[]} />}
    </>
  );
}

function Proposed({ tracing }: { tracing: Tracing }) {
  const t = useT();
  const { file } = useFileActions();
  const { matches, fault, load } = useMatches(matchesOfPersonQuery, { personId: file.personId }, file.version);
  const decided = new Set(tracing.matches.map((one) => one.soughtId));
  const proposed = matches?.filter((match) => !decided.has(match.soughtId)) ?? [];
  return (
    <>
      <Decided decisions={tracing.matches} matches={matches ?? []} />
      {fault && <FaultState fault={fault} onRetry={() => void load()} />}
      {!matches && !fault && <Loading lines={3} />}
      {matches && proposed.length === 0 && decided.size === 0 && <p className="muted">{t('tracing.matches.none')}</p>}
      {proposed.length > 0 && tracing.phase !== 'CLOSED' && (
        <>
          <h4>{t('tracing.matches.proposed')}</h4>
          <ul className="plain-list matches">
            {proposed.map((match) => <Beside key={match.soughtId} match={match}><Undecided match={match} /></Beside>)}
          </ul>
        </>
      )}
    </>
  );
}

function Decided({ decisions, matches }: { decisions: readonly Decision[]; matches: readonly Match[] }) {
  const t = useT();
  if (decisions.length === 0) {
    return null;
  }
  return (
    <>
      <h4>{t('tracing.matches.decided')}</h4>
      <ul className="plain-list matches">
        {decisions.toReversed().map((decision) => {
          const match = matches.find((one) => one.soughtId === decision.soughtId);
          const standing = <Standing key={decision.soughtId} decision={decision} />;
          return match ? (
            <Beside key={decision.soughtId} match={{ ...match, standing: decision.standing }}>{standing}</Beside>
          ) : (
            <li key={decision.soughtId} className="match">
              <p><ReportLink reportId={decision.reportId} /><span className="tag">{enumWord(t, 'matchStanding', decision.standing)}</span></p>
              {standing}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The file is here already: nothing more is asked for to compare. */
function Beside({ match, children }: { match: Match; children: ReactNode }) {
  const t = useT();
  const { file } = useFileActions();
  const { sought } = match;
  const who = sought && (
    <>
      <ReportLink reportId={match.reportId} name={soughtName(t, sought)} /> {enumWord(t, 'sex', sought.sex)} · {enumWord(t, 'separationCause', sought.separation.cause)}
    </>
  );
  return (
    <MatchCard match={match} who={who} beside={() => sought && <Comparison found={file} sought={sought} reasons={match.reasons} />}>{children}</MatchCard>
  );
}

function ReportLink({ reportId, name }: { reportId: string; name?: string }) {
  const t = useT();
  const { can } = useFileActions();
  const text = (
    <>
      {name ?? t('reports.one', { number: shortId(reportId) })}
      {name && <span className="file-number">{shortId(reportId)}</span>}
    </>
  );
  return can('missingReport') ? <Link to={`/reports/${reportId}`}>{text}</Link> : <span>{text}</span>;
}

function subjectOf(personId: string, { reportId, soughtId }: { reportId: string; soughtId: string }): MatchSubject {
  return { personId, reportId, soughtId };
}

function Undecided({ match }: { match: Match }) {
  const { file } = useFileActions();
  const subject = subjectOf(file.personId, match);
  const suffix = shortId(match.soughtId);
  return (
    <div className="actions">
      {mayMatch(file) && <ActionButton form={matchMissingReport} subject={subject} suffix={suffix} main />}
      {mayReject(file) && match.suggestedAt && !match.seenAt && <ActionButton form={acknowledgeMatch} subject={subject} suffix={suffix} />}
      {mayReject(file) && <ActionButton form={rejectMatch} subject={subject} suffix={suffix} />}
    </div>
  );
}

/** Why and when it was decided, and what can be done about it now. */
function Standing({ decision }: { decision: Decision }) {
  const t = useT();
  const { file, readOnly, can } = useFileActions();
  const confirmed = decision.standing === 'CONFIRMED' && !readOnly && can(verifyMatch.operation);
  const [{ data, fetching }] = useQuery({ query: reportSourceQuery, variables: { reportId: decision.reportId }, pause: !confirmed || !can('missingReport') });
  const source = data?.missingReport?.source ?? null;
  const subject = subjectOf(file.personId, decision);
  const suffix = shortId(decision.soughtId);
  const provable = confirmed && !fetching && mayProve(file, source);
  return (
    <>
      <p className="muted"><time dateTime={decision.at}>{minute(decision.at)}</time></p>
      {decision.reason && <p className="note">{decision.reason}</p>}
      {confirmed && !fetching && !provable && <p className="hint">{t('tracing.match.notProvable')}</p>}
      {!file.survivor && (
        <div className="actions">
          {provable && <ActionButton form={verifyMatch} subject={{ ...subject, kin: file.kin, source }} suffix={suffix} main />}
          <ActionButton form={undoMatch} subject={subject} suffix={suffix} />
        </div>
      )}
    </>
  );
}

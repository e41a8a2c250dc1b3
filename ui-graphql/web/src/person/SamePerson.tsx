import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { duplicatesOfQuery } from '../caseload/queries';
import { ActionButton, useFileActions } from '../dossier/actions';
import type { DuplicateFragment } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { faultOf } from '../kernel/faults';
import { shortId } from '../kernel/ids';
import { FaultState, Loading } from '../kernel/states/States';
import { useAge, usePersonName } from '../kernel/words';
import { FileComparison } from '../missing/Comparison';
import { LIKELIHOOD, OutOfReach } from '../missing/MatchCard';
import { foundPersonQuery } from '../missing/queries';
import { Reasons } from '../missing/Reasons';
import { useMatches } from '../missing/useMatches';
import { mergeFiles, ruleOutDuplicate } from './commands';

/** Who else on file is probably the same person, the likeliest first; last those who were looked at and are not. */
export function SamePerson() {
  const t = useT();
  const { file } = useFileActions();
  const { matches, fault, load } = useMatches(duplicatesOfQuery, { personId: file.personId }, file.version);
  return (
    <>
      <h3>{t('duplicate.title')}</h3>
      {fault && <FaultState fault={fault} onRetry={() => void load()} />}
      {!matches && !fault && <Loading lines={3} />}
      {matches?.length === 0 && <p className="muted">{t('duplicate.none')}</p>}
      <ul className="plain-list matches duplicates-of">
        {matches?.map((match) => <Card key={match.personId} duplicate={match} />)}
      </ul>
    </>
  );
}

/** That there is probably another file of the person, said at the top of this one. */
export function SamePersonBanner() {
  const t = useT();
  const { file } = useFileActions();
  const { matches } = useMatches(duplicatesOfQuery, { personId: file.personId }, file.version);
  const likely = matches?.filter((match) => match.likelihood === 'LIKELY' && !match.ruledOut).length ?? 0;
  return likely > 0 && <p className="banner" role="status">{t('duplicate.banner', { tab: t('file.manage') })}</p>;
}

function Card({ duplicate }: { duplicate: DuplicateFragment }) {
  const t = useT();
  const nameOf = usePersonName();
  const ageOf = useAge();
  const { file, can } = useFileActions();
  const [open, setOpen] = useState(false);
  const { person: row, personId, likelihood, reasons, ruledOut, score, station } = duplicate;
  return (
    <li className="match">
      <div className="section-head">
        <p>
          {row && <><Link to={`/people/${row.personId}`}>{nameOf(row.name)}</Link><span className="file-number">{shortId(row.personId)}</span> {enumWord(t, 'sex', row.sex)} · {ageOf(row.birth)}</>}
          <span className={`tag ${LIKELIHOOD[likelihood]}`}>{enumWord(t, 'likelihood', likelihood)}</span>
          {ruledOut && <span className="tag">{t('duplicate.ruledOut')}</span>}
        </p>
        <span className="match-score">{t('match.score', { score })}</span>
      </div>
      {row === null ? (
        <>
          <OutOfReach station={station} />
          {can('accessBreakGlass') && <Link className="button button-small" to={`/people/${personId}`}>{t('glass.break')}</Link>}
          <Reasons reasons={reasons} />
        </>
      ) : (
        <>
          <p className="muted">{reasons.map((reason) => enumWord(t, 'matchHow', reason.how)).join('；')}</p>
          <details className="beside" onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{t('match.beside')}</summary>
            {open && <Beside duplicate={duplicate} other={row.personId} />}
          </details>
          <div className="actions">
            <ActionButton form={mergeFiles} subject={{ personId: file.personId, duplicate: row.personId }} suffix={shortId(row.personId)} />
            {!ruledOut && <ActionButton form={ruleOutDuplicate} subject={{ personId: file.personId, other: row.personId }} suffix={shortId(row.personId)} />}
          </div>
        </>
      )}
    </li>
  );
}

/** The list knows too little of somebody to compare them: the other file is opened for it. */
function Beside({ duplicate, other }: { duplicate: DuplicateFragment; other: string }) {
  const { file } = useFileActions();
  const [{ data, error, fetching }, reload] = useQuery({ query: foundPersonQuery, variables: { personId: other } });
  const fault = faultOf(error);
  if (fault) {
    return <FaultState fault={fault} onRetry={reload} />;
  }
  if (fetching || !data?.recipient) {
    return <Loading lines={5} />;
  }
  return <FileComparison one={file} other={data.recipient} reasons={duplicate.reasons} />;
}

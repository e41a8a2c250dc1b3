import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../app/session';
import { duplicatesQuery } from '../caseload/queries';
import { StageTag } from '../caseload/StageTag';
import type { DescribedPersonInput, DuplicateFragment } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { client } from '../kernel/client';
import { shortId } from '../kernel/ids';
import { useAge, usePersonName } from '../kernel/words';
import { LIKELIHOOD, OutOfReach } from '../missing/MatchCard';
import { useFacilityName } from '../network/facilities';

const WAIT_MS = 300;

/** People who may already have a file, while somebody is being taken in: how likely it is, and why. */
export function Duplicates({ typed }: { typed: DescribedPersonInput | null }) {
  const t = useT();
  const { can } = useSession();
  const allowed = can('probableDuplicates');
  const [found, setFound] = useState<readonly DuplicateFragment[] | null>(null);
  const print = JSON.stringify(typed);

  useEffect(() => {
    let current = true;
    const person = JSON.parse(print) as DescribedPersonInput | null;
    const timer = setTimeout(async () => {
      const answer = person === null || !allowed ? null : await client.query(duplicatesQuery, { person }).toPromise();
      if (current) {
        setFound(answer?.data?.probableDuplicates ?? null);
      }
    }, WAIT_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [print, allowed]);

  return (
    <div className="duplicates" role="status">
      {found?.length === 0 && <p className="muted">{t('intake.duplicates.none')}</p>}
      {found !== null && found.length > 0 && (
        <>
          <p className="duplicates-title">{t('intake.duplicates')}</p>
          <p className="hint">{t('intake.duplicates.hint')}</p>
          <ul className="plain-list lines">
            {found.map((duplicate) => <Line key={duplicate.personId} duplicate={duplicate} />)}
          </ul>
        </>
      )}
    </div>
  );
}

function Line({ duplicate }: { duplicate: DuplicateFragment }) {
  const t = useT();
  const { can } = useSession();
  const nameOf = usePersonName();
  const ageOf = useAge();
  const place = useFacilityName();
  const { person: row, personId, likelihood, reasons, station } = duplicate;
  // A name alone makes nobody unlikely: too little was typed to tell.
  const how = likelihood === 'UNLIKELY' ? t('intake.duplicates.namesake') : enumWord(t, 'likelihood', likelihood);
  return (
    <li>
      <div>
        <p>
          {row && <><strong>{nameOf(row.name)}</strong> · {enumWord(t, 'sex', row.sex)} · {ageOf(row.birth)} · {place(row.station)} <span className="file-number">{shortId(row.personId)}</span> {row.stage && <StageTag stage={row.stage} />}</>}
          <span className={`tag ${LIKELIHOOD[likelihood]}`}>{how}</span>
        </p>
        {row === null && <OutOfReach station={station} />}
        <p className="hint">{reasons.map((reason) => enumWord(t, 'matchHow', reason.how)).join('；')}</p>
      </div>
      {row && <Link className="button button-small" to={`/people/${row.personId}`} aria-label={`${t('intake.openInstead')}: ${nameOf(row.name)}`}>{t('intake.openInstead')}</Link>}
      {!row && can('accessBreakGlass') && <Link className="button button-small" to={`/people/${personId}`}>{t('glass.break')}</Link>}
    </li>
  );
}

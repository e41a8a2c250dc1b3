import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../app/session';
import { duplicatesQuery } from '../caseload/queries';
import { StageTag } from '../caseload/StageTag';
import type { CaseloadRowFragment, Sex } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { client } from '../kernel/client';
import { shortId } from '../kernel/ids';
import { useAge, usePersonName } from '../kernel/words';
import { useFacilityName } from '../network/facilities';

const WAIT_MS = 300;

interface Props {
  readonly name: string;
  readonly sex: Sex | null;
  readonly birthYear: number | null;
}

/** People who may already have a file, while the name is being typed. */
export function Duplicates({ name, sex, birthYear }: Props) {
  const t = useT();
  const nameOf = usePersonName();
  const ageOf = useAge();
  const place = useFacilityName();
  const { can } = useSession();
  const allowed = can('probableDuplicates');
  const [rows, setRows] = useState<readonly CaseloadRowFragment[] | null>(null);

  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = name === '' || !allowed ? null : await client.query(duplicatesQuery, { name, sex, birthYear }).toPromise();
      if (current) {
        setRows(answer?.data?.probableDuplicates ?? null);
      }
    }, WAIT_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [name, sex, birthYear, allowed]);

  return (
    <div className="duplicates" role="status">
      {rows?.length === 0 && <p className="muted">{t('intake.duplicates.none')}</p>}
      {rows !== null && rows.length > 0 && (
        <>
          <p className="duplicates-title">{t('intake.duplicates')}</p>
          <p className="hint">{t('intake.duplicates.hint')}</p>
          <ul className="plain-list lines">
            {rows.map((row) => (
              <li key={row.personId}>
                <span>
                  <strong>{nameOf(row.name)}</strong> · {enumWord(t, 'sex', row.sex)} · {ageOf(row.birth)} · {place(row.station)} <span className="file-number">{shortId(row.personId)}</span> {row.stage && <StageTag stage={row.stage} />}
                </span>
                <Link className="button button-small" to={`/people/${row.personId}`} aria-label={`${t('intake.openInstead')}: ${nameOf(row.name)}`}>{t('intake.openInstead')}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

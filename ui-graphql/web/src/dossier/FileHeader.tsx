import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../app/session';
import { StageTag } from '../caseload/StageTag';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { shortId } from '../kernel/ids';
import { daysInStation, minute, now } from '../kernel/time';
import { useAge, usePersonName } from '../kernel/words';
import { matchesOfPersonQuery } from '../missing/queries';
import { unread } from '../missing/report';
import { useMatches } from '../missing/useMatches';
import { useFacilityName } from '../network/facilities';
import { bestName, lastStay, mayHaveUnreadMatches, type PersonFile } from './file';

interface Props {
  readonly file: PersonFile;
  readonly asOf: string | null;
  readonly children?: ReactNode;
}

/** Who it is, at a glance. */
export function FileHeader({ file, asOf, children }: Props) {
  const t = useT();
  const { can } = useSession();
  const nameOf = usePersonName();
  const ageOf = useAge();
  const place = useFacilityName();
  const stay = lastStay(file);
  const at = asOf ? new Date(asOf) : now();
  const until = stay?.endedAt ? new Date(stay.endedAt) : at;
  return (
    <div className="file-head">
      <div className="file-title">
        <h1 tabIndex={-1}>{nameOf(bestName(file))}</h1>
        {stay && <StageTag stage={stay.stage} />}
        <span className={`tag tag-${file.identityState.toLowerCase()}`}>{enumWord(t, 'identityState', file.identityState)}</span>
        {file.sealed && <span className="tag tag-warn">{t('file.sealed')}</span>}
        {children}
      </div>
      <p className="file-facts">
        <span>{enumWord(t, 'sex', file.identity.sex)}</span>
        <span>{ageOf(file.identity.birth, at)}</span>
        {file.category !== 'NONE' && <span>{enumWord(t, 'category', file.category)}</span>}
        <span>{place(stay?.station ?? file.openedBy)}</span>
        {stay?.registeredAt && <span>{t('time.days', { count: daysInStation(stay.registeredAt, until, stay.hospital) + 1 })}</span>}
        <span className="muted">{t('file.number')} <code>{shortId(file.personId)}</code> · {t('file.version', { version: file.version })}</span>
      </p>
      {file.risks.length > 0 && (
        <ul className="risks" aria-label={t('field.risks')}>
          {file.risks.map((risk) => <li key={risk} className="tag tag-risk">{enumWord(t, 'risk', risk)}</li>)}
        </ul>
      )}
      {!asOf && mayHaveUnreadMatches(file) && can('matchesOfPerson') && <NewMatches file={file} />}
      {file.deceasedAt && <p className="banner">{t('file.deceased', { when: minute(file.deceasedAt) })}</p>}
      {file.survivor && (
        <p className="banner banner-warn">
          {t('file.absorbed')} <Link to={`/people/${file.survivor}`}>{t('file.survivor')}</Link>
        </p>
      )}
    </div>
  );
}

/** Asked for only where the file says that there may be some: the report may have been closed since, or somebody else found. */
function NewMatches({ file }: { file: PersonFile }) {
  const t = useT();
  const { matches } = useMatches(matchesOfPersonQuery, { personId: file.personId }, file.version);
  const count = unread(matches ?? []);
  return count > 0 ? <p className="banner" role="status">{t('file.newMatches', { count })}</p> : null;
}

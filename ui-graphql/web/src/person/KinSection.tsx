import { Link } from 'react-router';
import { ActionButton, useFileActions } from '../dossier/actions';
import type { KinStanding } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { PrintLink } from '../kernel/PrintLink';
import { Empty } from '../kernel/states/States';
import { rejectKinClaim, verifyKin } from '../tracing/commands';
import { flagNoContact, liftNoContact, linkKin } from './commands';

const STANDING: Readonly<Record<KinStanding, string>> = { CLAIMED: '', VERIFIED: 'tag-verified', REJECTED: 'tag-danger' };

/** The relatives, and who must be kept away. */
export function KinSection() {
  const t = useT();
  const { file } = useFileActions();
  return (
    <>
      <h2>{t('file.kin')}</h2>
      <div className="actions">
        <ActionButton form={linkKin} subject={file} main />
      </div>
      {file.kin.length === 0 && <Empty title={t('person.noKin')} hint={t('person.noKin.hint')} />}
      <ul className="plain-list lines">
        {file.kin.map((kin) => (
          <li key={kin.kinId} className={kin.noContact ? 'kin-no-contact' : ''}>
            <div>
              <p>
                <strong>{kin.name ?? t('person.erased')}</strong> · {enumWord(t, 'relation', kin.relation)}
                <span className={`tag ${STANDING[kin.standing]}`}>{enumWord(t, 'kinStanding', kin.standing)}</span>
                {kin.noContact && <span className="tag tag-danger">{t('person.noContact')}</span>}
              </p>
              <p className="muted">
                {kin.contact} {kin.kinPersonId && <Link to={`/people/${kin.kinPersonId}`}>{t('person.open')}</Link>}
              </p>
            </div>
            <div className="actions">
              {kin.standing !== 'VERIFIED' && <ActionButton form={verifyKin} subject={{ personId: file.personId, kinId: kin.kinId }} suffix={kin.name ?? ''} />}
              {kin.standing !== 'REJECTED' && <ActionButton form={rejectKinClaim} subject={{ personId: file.personId, kinId: kin.kinId }} suffix={kin.name ?? ''} />}
              <ActionButton form={kin.noContact ? liftNoContact : flagNoContact} subject={{ personId: file.personId, kinId: kin.kinId }} suffix={kin.name ?? ''} />
              <PrintLink paper="kin-verification" of={[file.personId, kin.kinId]} label={'person.printKin'} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

import { ActionButton, useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import { useAge, useNationality } from '../kernel/words';
import { changeCategory, claimIdentity, correctIdentity, verifyIdentity } from './commands';

/** Who the person is said to be, how far that is proven, and the category. */
export function IdentitySection() {
  const t = useT();
  const ageOf = useAge();
  const nationalityOf = useNationality();
  const { file } = useFileActions();
  const { identity } = file;
  const birth = identity.birth;
  const day = birth && (birth.earliest === birth.latest ? birth.earliest : `${birth.earliest} – ${birth.latest}`);
  return (
    <>
      <h2>{t('file.identity')}</h2>
      <div className="actions">
        <ActionButton form={claimIdentity} subject={file} main={file.identityState === 'PROVISIONAL'} />
        {file.identityState === 'IDENTIFIED' && <ActionButton form={verifyIdentity} subject={file} main />}
        {file.identityState !== 'PROVISIONAL' && <ActionButton form={correctIdentity} subject={file} />}
        <ActionButton form={changeCategory} subject={file} />
      </div>
      <Facts
        facts={[
          ['list.identity', enumWord(t, 'identityState', file.identityState)],
          ['person.provenBy', file.provenBy.map((kind) => enumWord(t, 'evidence', kind)).join('、')],
          ['field.provisionalName', file.provisionalName],
          ['field.name', identity.name],
          ['field.alias', identity.alias],
          ['field.sex', enumWord(t, 'sex', identity.sex)],
          ['list.age', ageOf(birth)],
          ['field.birth', day],
          ['field.idNumber', identity.idNumber && <code>{identity.idNumber}</code>],
          ['field.nationality', nationalityOf(identity.nationality)],
          ['field.ethnicity', identity.ethnicity],
          ['field.household', identity.household],
          ['field.householdCode', identity.householdCode],
          ['field.phone', identity.phone],
          ['field.category', enumWord(t, 'category', file.category)],
          ['field.risks', file.risks.map((risk) => enumWord(t, 'risk', risk)).join('、')],
        ]}
      />
    </>
  );
}

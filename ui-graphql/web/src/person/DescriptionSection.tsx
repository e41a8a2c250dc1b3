import { ActionButton, useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { Facts } from '../kernel/Facts';
import { describePerson } from './commands';
import { marksWord } from './description';

/** Height, marks and dialect, as far as anybody looked. */
export function DescriptionSection() {
  const t = useT();
  const { file } = useFileActions();
  const { description } = file;
  return (
    <>
      <div className="section-head">
        <h3>{t('person.description')}</h3>
        {!file.survivor && <ActionButton form={describePerson} subject={file} />}
      </div>
      {!description && <p className="muted">{t('person.description.none')}</p>}
      {description && (
        <Facts
          facts={[
            ['field.heightCm', description.heightCm && t('person.height', { cm: description.heightCm })],
            ['field.marks', marksWord(t, description.marks)],
            ['field.dialect', description.speech],
          ]}
        />
      )}
    </>
  );
}

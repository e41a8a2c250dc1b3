import { Link } from 'react-router';
import { ActionButton, useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { shortId } from '../kernel/ids';
import { mergeFiles, sealFile, unmergeFiles } from './commands';
import { ErasureSection } from './ErasureSection';
import { SamePerson } from './SamePerson';

/** Who else on file may be the same person, merging with another file, undoing that, closing the file for good, and forgetting the person. */
export function ManageSection() {
  const t = useT();
  const { file, readOnly, can } = useFileActions();
  return (
    <>
      <h2>{t('file.manage')}</h2>
      <div className="actions">
        {!file.survivor && <ActionButton form={mergeFiles} subject={file} />}
        <ActionButton form={sealFile} subject={file} />
      </div>
      {can('duplicatesOf') && !readOnly && !file.survivor && <SamePerson />}
      <h3>{t('file.absorbedList')}</h3>
      {file.absorbed.length === 0 && <p className="muted">{t('file.noneAbsorbed')}</p>}
      <ul className="plain-list lines">
        {file.absorbed.map((absorbed) => (
          <li key={absorbed}>
            <Link to={`/people/${absorbed}`}>{t('file.number')} {shortId(absorbed)}</Link>
            <ActionButton form={unmergeFiles} subject={{ personId: file.personId, absorbed }} suffix={shortId(absorbed)} />
          </li>
        ))}
      </ul>
      <ErasureSection />
    </>
  );
}

import { Link } from 'react-router';
import type { PersonFile } from '../dossier/file';
import { lastStay } from '../dossier/file';
import { useT } from '../i18n';
import { Prints } from './StaySection';

/** The end of an intake: papers, and on to the file. */
export function Finished({ file }: { file: PersonFile }) {
  const t = useT();
  const stay = lastStay(file);
  return (
    <div className="state">
      <h2 id="step-title" className="state-title" tabIndex={-1}>{t('intake.finished')}</h2>
      <p className="state-hint">{t('intake.finished.hint')}</p>
      {stay && <Prints personId={file.personId} stayId={stay.stayId} declined={stay.stage === 'DECLINED'} />}
      <Link className="button button-main" to={`/people/${file.personId}`}>{t('intake.toFile')}</Link>
    </div>
  );
}

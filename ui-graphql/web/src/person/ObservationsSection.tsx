import { ActionButton, useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Empty } from '../kernel/states/States';
import { minute } from '../kernel/time';
import { recordObservation } from './commands';
import { DescriptionSection } from './DescriptionSection';

/** What was seen and heard, the newest first. */
export function ObservationsSection() {
  const t = useT();
  const { file } = useFileActions();
  return (
    <>
      <h2>{t('file.observations')}</h2>
      <div className="actions">
        <ActionButton form={recordObservation} subject={file} main />
      </div>
      <DescriptionSection />
      <h3>{t('person.observed')}</h3>
      {file.observations.length === 0 && <Empty title={t('person.noObservations')} hint={t('person.noObservations.hint')} />}
      <ul className="plain-list lines">
        {file.observations.toReversed().map((seen) => (
          <li key={seen.recordedAt + seen.occurredAt + seen.kind}>
            <div>
              <p className="muted">
                <span className="tag">{enumWord(t, 'observation', seen.kind)}</span>
                <time dateTime={seen.occurredAt}>{minute(seen.occurredAt)}</time>
              </p>
              <p className="note">{seen.text ?? t('person.erased')}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

import { ActionButton, useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Empty } from '../kernel/states/States';
import { minute } from '../kernel/time';
import { actionsOf } from './actions';
import { CustodyChain } from './CustodyChain';
import { JourneyCard } from './JourneyCard';
import { isOver } from './possible';

/** How somebody gets home: the journey that goes on, the earlier ones, and who answered for the person all along. */
export function ReturnHomeSection() {
  const t = useT();
  const { file, readOnly, can } = useFileActions();
  const forms = actionsOf(file).filter((form) => can(form.operation));
  const newest = file.journeys.toReversed();
  const current = newest.filter((one) => !isOver(one));
  const earlier = newest.filter(isOver);
  return (
    <>
      <h2>{t('file.returnhome')}</h2>
      {!readOnly && forms.length > 0 && (
        <div className="action-panel" role="group" aria-label={t('journey.actions')}>
          <div className="actions">{forms.map((form) => <ActionButton key={form.operation} form={form} subject={file} main />)}</div>
        </div>
      )}
      {file.journeys.length === 0 && <Empty title={t('journey.none')} hint={t('journey.none.hint')} />}
      {current.length > 0 && (
        <>
          <h3 id="journey-now">{t('journey.current')}</h3>
          <ul className="plain-list notices" aria-labelledby="journey-now">{current.map((one) => <JourneyCard key={one.journeyId} journey={one} />)}</ul>
        </>
      )}
      {earlier.length > 0 && (
        <>
          <h3>{t('journey.earlier')}</h3>
          {earlier.map((one) => (
            <details key={one.journeyId} className="old-stay">
              <summary>{minute(one.plannedAt)} · {enumWord(t, 'journeyMode', one.mode)} <span className="tag">{enumWord(t, 'journeyStage', one.stage)}</span></summary>
              <ul className="plain-list notices"><JourneyCard journey={one} /></ul>
            </details>
          ))}
        </>
      )}
      <CustodyChain />
    </>
  );
}

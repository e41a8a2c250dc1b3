import { ActionButton, useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { Empty } from '../kernel/states/States';
import { actionsOf } from './actions';
import { LivesNow } from './LivesNow';
import { PlacementCard } from './PlacementCard';
import { SettlementFacts } from './SettlementFacts';

/** Where somebody lives who cannot go home yet: now, what is owed, every placement, and the settlement. */
export function PlacementSection() {
  const t = useT();
  const { file, readOnly, can } = useFileActions();
  const forms = actionsOf(file).filter((form) => can(form.operation));
  return (
    <>
      <h2>{t('file.placement')}</h2>
      {!readOnly && forms.length > 0 && (
        <div className="action-panel" role="group" aria-label={t('placement.actions')}>
          <div className="actions">{forms.map((form) => <ActionButton key={form.operation} form={form} subject={file} main />)}</div>
        </div>
      )}
      {file.placements.length === 0 ? (
        <Empty title={t('placement.none')} hint={t('placement.none.hint')} />
      ) : (
        <>
          <LivesNow />
          <h3 id="placements">{t('placement.all')}</h3>
          <ul className="plain-list notices" aria-labelledby="placements">
            {file.placements.toReversed().map((placement) => <PlacementCard key={placement.placementId} placement={placement} />)}
          </ul>
        </>
      )}
      <SettlementFacts />
    </>
  );
}

import { ActionButton, useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import { StepList } from '../kernel/StepList';
import { actionsOfPlacement } from './actions';
import { isLive, isLived, mustPrepareFirst, type Placement } from './possible';
import { stepsOf } from './steps';
import { useHome } from './useHome';

/** One placement: with whom, why, what can be done with it, and every step so far. */
export function PlacementCard({ placement }: { placement: Placement }) {
  const t = useT();
  const { file, readOnly, act, can } = useFileActions();
  const home = useHome(placement);
  const { forms, start } = actionsOfPlacement(file, placement);
  const title = enumWord(t, 'placementType', placement.type);
  const subject = { ...placement, personId: file.personId };
  const waiting = !isLived(placement) && forms.length > 0 && !readOnly;
  const offered = forms.filter((form) => can(form.operation));
  return (
    <li className={isLive(placement) ? 'notice' : 'notice notice-withdrawn'}>
      <div className="section-head">
        <h4>
          {title}
          <span className={isLived(placement) ? 'tag tag-verified' : 'tag'}>{enumWord(t, 'placementStage', placement.stage)}</span>
          {placement.urgent && <span className="tag tag-warn">{t('placement.urgent')}</span>}
        </h4>
      </div>
      {waiting && mustPrepareFirst(file, placement.type) && <p className="banner">{t('placement.prepareFirst')}</p>}
      {waiting && !start && !mustPrepareFirst(file, placement.type) && <p className="banner">{t('placement.notApproved')}</p>}
      {!readOnly && (offered.length > 0 || (start && can('placementStart'))) && (
        <div className="actions" role="group" aria-label={`${t('placement.actions')}: ${title}`}>
          {start && can('placementStart') && <button type="button" className="button button-small button-main" onClick={() => act('start', placement)}>{t('placement.start')}</button>}
          {offered.map((form) => <ActionButton key={form.operation} form={form} subject={subject} suffix={title} />)}
        </div>
      )}
      <Facts
        facts={[
          ['field.placementFacility', home.facility],
          ['field.family', home.family],
          ['field.kinId', home.kin],
          ['field.bed', home.bed],
          ['field.reason', placement.reason ?? t('person.erased')],
          ['field.view', placement.view],
          ['field.preferenceReason', placement.preferenceReason],
          ['field.siblingsReason', placement.siblingsReason],
          ['field.missingChildAlert', placement.ending?.missingChildAlert],
          ['field.policeReport', placement.ending?.policeReport],
        ]}
      />
      <StepList steps={stepsOf(t, placement)} />
    </li>
  );
}

import { ActionButton, useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import { minute } from '../kernel/time';
import { useFacilityName } from '../network/facilities';
import { actionsOfSettlement } from './actions';

/** The settlement of somebody whom nobody can identify: a plan, a decision, a household. */
export function SettlementFacts() {
  const t = useT();
  const place = useFacilityName();
  const { file, readOnly, can } = useFileActions();
  const { settlement } = file;
  const offered = actionsOfSettlement(file).filter((form) => can(form.operation));
  return (
    <>
      <h3>{t('placement.settlement')}{settlement && <span className="tag">{enumWord(t, 'settlementStep', settlement.step)}</span>}</h3>
      {!settlement && <p className="muted">{t('placement.settlement.none')}</p>}
      {!readOnly && offered.length > 0 && (
        <div className="actions" role="group" aria-label={t('placement.settlement')}>
          {offered.map((form) => <ActionButton key={form.operation} form={form} subject={file} />)}
        </div>
      )}
      {settlement && (
        <Facts
          facts={[
            ['field.settlementFacility', place(settlement.facility)],
            ['field.planNumber', settlement.planNumber],
            ['field.plan', settlement.plan ?? t('person.erased')],
            ['placement.submitted', minute(settlement.submittedAt)],
            ['field.decisionNumber', settlement.decisionNumber],
            ['field.rejection', settlement.rejection],
            [settlement.step === 'REJECTED' ? 'placement.rejected' : 'placement.approved', settlement.decidedAt && minute(settlement.decidedAt)],
            ['field.householdDivision', settlement.division],
            ['field.registrationNumber', settlement.registrationNumber],
            ['placement.registered', settlement.registeredAt && minute(settlement.registeredAt)],
          ]}
        />
      )}
    </>
  );
}

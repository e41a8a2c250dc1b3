import { ActionButton, useFileActions } from '../dossier/actions';
import { takesNothing } from '../dossier/file';
import { BoardingStep } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { actionsOfBoarding } from './actions';
import { nextStep, validVoucher, type Journey } from './possible';
import { voidVoucher } from './preparationCommands';
import { stopSubjectOf } from './subjects';
import { Trusted, useEscortAccounts } from './Trusted';

/** What the person travels with, and what was taken back. */
export function Vouchers({ journey }: { readonly journey: Journey }) {
  const t = useT();
  const { file } = useFileActions();
  const valid = validVoucher(journey);
  if (journey.vouchers.length === 0) {
    return null;
  }
  return (
    <>
      <h5>{t('journey.vouchers')}</h5>
      <ul className="plain-list lines">
        {journey.vouchers.map((one) => (
          <li key={one.number}>
            <div>
              <p>
                {enumWord(t, 'voucherKind', one.kind)} {one.number}
                {one.amount !== null && ` · ${t('journey.yuan', { amount: one.amount })}`} · {t(one.direct ? 'journey.direct' : 'journey.changes')}
                {one.voided && <span className="tag">{t('journey.voucherVoided')}</span>}
              </p>
              {one.transfer !== null && <p className="note">{one.transfer}</p>}
            </div>
            {one === valid && !takesNothing(file) && (
              <div className="actions">
                <ActionButton form={voidVoucher} subject={{ personId: file.personId, journeyId: journey.journeyId, number: one.number }} suffix={one.number} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The steps by which staff bring somebody on board who travels alone from there on. */
export function Boarding({ journey }: { readonly journey: Journey }) {
  const t = useT();
  const { file } = useFileActions();
  const accounts = useEscortAccounts();
  const next = nextStep(journey);
  if (journey.mode !== 'ASSISTED_BOARDING') {
    return null;
  }
  return (
    <>
      <h5 id={`boarding-${journey.journeyId}`}>{t('journey.boarding')}</h5>
      {next === 'TICKET_HANDED_OUT' && !validVoucher(journey) && <p className="banner">{t('journey.boarding.noVoucher')}</p>}
      <ol className="plain-list" aria-labelledby={`boarding-${journey.journeyId}`}>
        {Object.values(BoardingStep).map((step) => {
          const done = journey.boarding.includes(step);
          return (
            <li key={step} className={done ? '' : 'muted'}>
              <span aria-hidden="true">{done ? '☑' : '☐'}</span> {enumWord(t, 'boardingStep', step)}
              <span className="visually-hidden">{t(done ? 'journey.boarding.done' : 'journey.boarding.notYet')}</span>
            </li>
          );
        })}
      </ol>
      <Trusted journey={journey} leg={0} accounts={accounts} />
      <div className="actions">
        {actionsOfBoarding(file, journey).map((form) => <ActionButton key={form.operation} form={form} subject={stopSubjectOf(file, journey, 0, accounts)} />)}
      </div>
    </>
  );
}

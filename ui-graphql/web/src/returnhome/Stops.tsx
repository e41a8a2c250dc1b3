import { ActionButton, useFileActions } from '../dossier/actions';
import type { Reception } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { minute } from '../kernel/time';
import { actionsOfStop } from './actions';
import { isEscorted, relaysOf, teamOf, type Journey } from './possible';
import { stopSubjectOf } from './subjects';
import { Trusted, useEscortAccounts } from './Trusted';
import { useReceiverName } from './useReceiver';

type Escort = ReturnType<typeof teamOf>[number];

const LOOKS: Readonly<Record<Reception, string>> = { NOT_ASKED: '', ASKED: 'tag-warn', CONFIRMED: 'tag-verified', REFUSED: 'tag-danger' };

/** Who is to receive the person on the way and at its end, whether they agreed, and who travels to there. */
export function Stops({ journey }: { readonly journey: Journey }) {
  const t = useT();
  const nameOf = useReceiverName();
  const escortOf = ({ name, role, sex, phone }: Escort) =>
    [name ?? t('person.erased'), enumWord(t, 'escortRole', role), enumWord(t, 'sex', sex), phone].filter(Boolean).join(' ');
  const { file } = useFileActions();
  const accounts = useEscortAccounts();
  return (
    <>
      <h5>{t('journey.stops')}</h5>
      <ol className="plain-list lines">
        {journey.stops.map((stop, index) => {
          const name = nameOf(stop);
          const team = teamOf(journey, index);
          const subject = stopSubjectOf(file, journey, index, accounts);
          return (
            <li key={index}>
              <div>
                <p>
                  <strong>{name}</strong> · {t(index < relaysOf(journey) ? 'journey.stop.relay' : 'journey.stop.end')}
                  <span className={`tag ${LOOKS[stop.reception]}`}>{enumWord(t, 'reception', stop.reception)}</span>
                </p>
                {stop.askedAt && <p className="muted">{t('journey.askedAt', { when: minute(stop.askedAt) })}</p>}
                {stop.answeredAt && <p className="muted">{[t('journey.answeredAt', { when: minute(stop.answeredAt) }), stop.said].filter(Boolean).join(' · ')}</p>}
                {stop.remarks !== null && <p className="note">{stop.remarks}</p>}
                <Trusted journey={journey} leg={index} accounts={accounts} />
                {isEscorted(journey.mode) && <p>{t('journey.team', { team: team.length === 0 ? t('journey.team.none') : team.map(escortOf).join('、') })}</p>}
              </div>
              <div className="actions">
                {actionsOfStop(file, journey, index).map((form) => <ActionButton key={form.operation} form={form} subject={subject} suffix={name} />)}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

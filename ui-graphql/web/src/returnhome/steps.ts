import type { Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { inOrder, type Step } from '../kernel/steps';
import { relaysOf, type Journey } from './possible';

const inLine = (...parts: readonly (string | null | false | undefined)[]) => parts.filter(Boolean).join(' · ');

/** Absent where nobody said anything; what was said and erased cannot be told from it here. */
const words = (text: string | null) => (text === null ? {} : { text });

function preparations(t: Translate, { assessments, approval, fitness, vouchers }: Journey): Step[] {
  return [
    ...assessments.map((one, index) => ({ key: `assessment ${index}`, at: one.doneOn, what: inLine(t('journey.assessed'), t(one.suitable ? 'journey.suitable' : 'journey.unsuitable')), text: one.findings })),
    ...(approval ? [{ key: 'approval', at: approval.at, what: t('journey.approved'), text: approval.reason }] : []),
    ...fitness.map((one, index) => ({ key: `fitness ${index}`, at: one.at, what: inLine(t(one.fit ? 'journey.fit' : 'journey.unfit'), one.certifiedBy ?? t('person.erased')), ...words(one.conditions) })),
    ...vouchers.map((one) => ({ key: `voucher ${one.number}`, at: one.issuedAt, what: inLine(t('journey.voucherIssued'), enumWord(t, 'voucherKind', one.kind), one.number), ...words(one.transfer) })),
    ...vouchers.flatMap(({ number, voided }) => (voided ? [{ key: `voided ${number}`, at: voided.at, what: inLine(t('journey.voucherVoided'), number), text: voided.reason }] : [])),
  ];
}

/** A handover at a station on the way is told by its paper. */
function onTheWay(t: Translate, { log }: Journey): Step[] {
  return log
    .filter(({ kind }) => kind !== 'RELAY_HANDOVER')
    .map((one, index) => ({
      key: `log ${index}`,
      at: one.at,
      what: inLine(
        enumWord(t, 'journeyEntry', one.kind),
        one.place,
        one.kind === 'CHECKED_IN' && t(one.well ? 'journey.well' : 'journey.notWell'),
        one.incident && enumWord(t, 'incident', one.incident),
      ),
      ...words(one.note),
    }));
}

function papers(t: Translate, journey: Journey): Step[] {
  return journey.handovers.map(({ stop, handover, at }, index) => ({
    key: `paper ${index}`,
    at,
    what: inLine(
      stop < relaysOf(journey) ? enumWord(t, 'journeyEntry', 'RELAY_HANDOVER') : t('journey.handedOver'),
      handover.receivedBy ?? t('person.erased'),
      handover.receiverIdNumber,
      handover.idCopied && t('field.idCopied'),
      handover.belongingsListed && t('field.belongingsListed'),
      enumWord(t, 'medicines', handover.medicines),
    ),
    ...words(handover.remarks),
  }));
}

function looks(t: Translate, journey: Journey): Step[] {
  return journey.looks.map((one, index) => ({
    key: `look ${index}`,
    at: one.at,
    what: inLine(t('journey.look'), enumWord(t, 'followUpWay', one.way), enumWord(t, 'followUpOutcome', one.outcome)),
    text: one.findings,
  }));
}

/** Whoever goes alone signs no paper: from the last step on they answer for themselves. */
function leftAlone(t: Translate, { handedOverAt, handovers, stops }: Journey): Step[] {
  return handedOverAt && handovers.length === 0 && stops.length === 0 ? [{ key: 'alone', at: handedOverAt, what: t('journey.leftAlone') }] : [];
}

/** Every step of a journey, in the order in which it happened. */
export function stepsOf(t: Translate, journey: Journey): readonly Step[] {
  const { ending, stage } = journey;
  return inOrder([
    { key: 'planned', at: journey.plannedAt, what: t('journey.planned') },
    ...preparations(t, journey),
    ...onTheWay(t, journey),
    ...papers(t, journey),
    ...leftAlone(t, journey),
    ...looks(t, journey),
    ...(ending ? [{ key: 'ending', at: ending.at, what: enumWord(t, 'journeyStage', stage), ...words(ending.reason) }] : []),
  ]);
}

import type { Translate } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { inOrder, type Step } from '../kernel/steps';
import type { Placement } from './possible';

function assessments(t: Translate, placement: Placement): Step[] {
  return placement.assessments.map((one, index) => ({
    key: `assessment ${index}`,
    at: one.doneOn,
    what: [
      t('placement.assessed'),
      enumWord(t, 'aspect', one.aspect),
      t(one.suitable ? 'placement.suitable' : 'placement.unsuitable'),
      t('placement.assessors', { count: one.assessors }),
      one.reference ?? '',
    ].filter(Boolean).join(' · '),
    text: one.findings,
  }));
}

function visits(t: Translate, placement: Placement): Step[] {
  return placement.visits.map((one, index) => {
    const found = one.review ? (one.concern ? 'placement.mustChange' : 'placement.continues') : one.concern ? 'placement.concern' : 'placement.noConcern';
    return { key: `visit ${index}`, at: one.at, what: `${t(one.review ? 'placement.reviewed' : 'placement.visited')} · ${t(found)}`, text: one.findings };
  });
}

function ending(t: Translate, placement: Placement): Step[] {
  const end = placement.ending;
  if (!end) {
    return [];
  }
  const why = end.cause ? enumWord(t, 'disruption', end.cause) : end.ground ? enumWord(t, 'placementEnd', end.ground) : '';
  const name = placement.stage === 'WITHDRAWN' ? enumWord(t, 'placementStage', 'WITHDRAWN') : t(end.cause ? 'placement.disrupted' : 'placement.ended');
  return [{ key: 'ending', at: end.at, what: [name, why].filter(Boolean).join(' · '), ...(end.reason === null ? {} : { text: end.reason }) }];
}

/** Every step of a placement, in the order in which it happened. */
export function stepsOf(t: Translate, placement: Placement): readonly Step[] {
  const { decision, startedAt } = placement;
  return inOrder([
    { key: 'proposed', at: placement.proposedAt, what: t('placement.proposed') },
    ...assessments(t, placement),
    ...(decision ? [{ key: 'decision', at: decision.at, what: t(decision.approved ? 'placement.approved' : 'placement.rejected'), text: decision.reason }] : []),
    ...(startedAt ? [{ key: 'started', at: startedAt, what: t('placement.started') }] : []),
    ...visits(t, placement),
    ...ending(t, placement),
  ]);
}

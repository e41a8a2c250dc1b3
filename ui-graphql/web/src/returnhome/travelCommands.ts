import { IncidentKind } from '../generated/graphql';
import type * as G from '../generated/graphql';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON } from '../kernel/forms/fields';
import * as mutations from './mutations';
import { endsAlone, nextStep } from './possible';
import { about, type JourneySubject, type Travelling } from './subjects';

const CIRCUMSTANCES = { kind: 'note', name: 'circumstances', required: true } as const;
const EXPECTED = { kind: 'instant', name: 'expectedArrival' } as const;

export const depart = describe<G.DepartJourneyInput, Travelling>({
  operation: 'journeyDepart',
  title: 'journey.depart',
  document: mutations.depart,
  fixed: (journey) => ({ ...about(journey), leg: journey.leg }),
  fields: ({ mode }) => [
    { kind: 'text', name: 'transport', hint: 'field.transport.hint', required: true },
    EXPECTED,
    { kind: 'flag', name: 'statementSigned', showWhen: () => endsAlone(mode) },
    OCCURRED,
  ],
});

export const completeBoardingStep = describe<G.CompleteBoardingStepInput, Travelling>({
  operation: 'journeyCompleteBoardingStep',
  title: 'journey.completeBoardingStep',
  lead: 'journey.completeBoardingStep.lead',
  document: mutations.completeBoardingStep,
  fixed: about,
  fields: (journey) => {
    const next = nextStep(journey);
    return [{ kind: 'select', name: 'step', label: 'field.boardingStep', family: 'boardingStep', options: next ? [next] : [], required: true }, OCCURRED];
  },
  initial: (journey) => ({ step: nextStep(journey) ?? '' }),
});

export const checkIn = describe<G.CheckInInput, Travelling>({
  operation: 'journeyCheckIn',
  title: 'journey.checkIn',
  document: mutations.checkIn,
  additive: true,
  fixed: about,
  fields: () => [
    { kind: 'text', name: 'place', required: true },
    { kind: 'yesNo', name: 'well', required: true },
    { kind: 'note', name: 'remarks' },
    OCCURRED,
  ],
});

export const reportIncident = describe<G.ReportIncidentInput, Travelling>({
  operation: 'journeyReportIncident',
  title: 'journey.reportIncident',
  document: mutations.reportIncident,
  additive: true,
  fixed: about,
  fields: () => [
    { kind: 'select', name: 'kind', label: 'field.incident', family: 'incident', options: Object.values(IncidentKind), required: true },
    CIRCUMSTANCES,
    EXPECTED,
    OCCURRED,
  ],
});

export const reportMissing = describe<G.ReportMissingInput, Travelling>({
  operation: 'journeyReportMissing',
  title: 'journey.reportMissing',
  document: mutations.reportMissing,
  serious: true,
  fixed: about,
  fields: () => [
    CIRCUMSTANCES,
    { kind: 'text', name: 'missingChildAlert', hint: 'field.missingChildAlert.hint' },
    { kind: 'text', name: 'policeReport', hint: 'field.policeReport.hint' },
    OCCURRED,
  ],
});

export const recordFound = describe<G.RecordFoundInput, Travelling>({
  operation: 'journeyRecordFound',
  title: 'journey.recordFound',
  document: mutations.recordFound,
  fixed: about,
  fields: () => [CIRCUMSTANCES, OCCURRED],
});

export const arrive = describe<G.ArriveInput, Travelling>({
  operation: 'journeyArrive',
  title: 'journey.arrive',
  lead: 'journey.arrive.lead',
  document: mutations.arrive,
  fixed: about,
  fields: () => [OCCURRED],
});

export const abort = describe<G.AbortJourneyInput, JourneySubject>({
  operation: 'journeyAbort',
  title: 'journey.abort',
  lead: 'journey.abort.lead',
  document: mutations.abort,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

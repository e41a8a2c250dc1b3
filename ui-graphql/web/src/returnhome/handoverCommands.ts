import { FollowUpOutcome, FollowUpWay, Medicines } from '../generated/graphql';
import type * as G from '../generated/graphql';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field } from '../kernel/forms/fields';
import { day, now } from '../kernel/time';
import { openDays } from './held';
import * as mutations from './mutations';
import { receiverChoices } from './possible';
import { about, isReceivedByKin, type JourneySubject, type Travelling } from './subjects';

/** The paper; of a relative who takes somebody along, the document is written down. */
function paper(byKin: boolean): Field<'handover'> {
  return {
    kind: 'group',
    name: 'handover',
    fields: [
      { kind: 'text', name: 'receivedBy', required: true },
      { kind: 'text', name: 'receiverIdNumber', required: byKin },
      { kind: 'flag', name: 'idCopied' },
      { kind: 'flag', name: 'signedByGiver' },
      { kind: 'flag', name: 'signedByReceiver' },
      { kind: 'flag', name: 'belongingsListed' },
      { kind: 'select', name: 'medicines', family: 'medicines', options: Object.values(Medicines), required: true },
      { kind: 'note', name: 'remarks' },
    ],
  };
}

export const handOverAtRelay = describe<G.HandOverAtRelayInput, Travelling>({
  operation: 'journeyHandOverAtRelay',
  title: 'journey.handOverAtRelay',
  lead: 'journey.handOverAtRelay.lead',
  document: mutations.handOverAtRelay,
  fixed: about,
  fields: () => [paper(false), OCCURRED],
});

export const signHandover = describe<G.SignHandoverInput, Travelling>({
  operation: 'journeySignHandover',
  title: 'journey.signHandover',
  lead: 'journey.signHandover.lead',
  document: mutations.signHandover,
  fixed: about,
  fields: (journey) => [paper(isReceivedByKin(journey)), OCCURRED],
});

export const recordKinPickup = describe<G.RecordKinPickupInput, JourneySubject>({
  operation: 'journeyRecordKinPickup',
  title: 'journey.recordKinPickup',
  lead: 'journey.signHandover.lead',
  document: mutations.recordKinPickup,
  fixed: about,
  fields: ({ kin }) => [{ kind: 'choice', name: 'kinId', choices: receiverChoices(kin), required: true }, paper(true), OCCURRED],
});

export const recordRefusal = describe<G.RecordRefusalInput, Travelling>({
  operation: 'journeyRecordRefusal',
  title: 'journey.recordRefusal',
  lead: 'journey.recordRefusal.lead',
  document: mutations.recordRefusal,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const recordFollowUp = describe<G.RecordFollowUpInput, JourneySubject>({
  operation: 'journeyRecordFollowUp',
  title: 'journey.recordFollowUp',
  document: mutations.recordFollowUp,
  additive: true,
  fixed: about,
  fields: (journey) => [
    { kind: 'choice', name: 'dueOn', hint: 'field.dueOn.hint', choices: openDays(journey).map((one) => ({ value: one, text: one })) },
    { kind: 'select', name: 'way', family: 'followUpWay', options: Object.values(FollowUpWay), required: true },
    { kind: 'select', name: 'outcome', label: 'field.followUpOutcome', family: 'followUpOutcome', options: Object.values(FollowUpOutcome), required: true },
    { kind: 'note', name: 'findings', required: true },
    OCCURRED,
  ],
  initial: (journey) => ({ dueOn: openDays(journey).find((one) => one <= day(now())) ?? '' }),
});

export const close = describe<G.CloseJourneyInput, JourneySubject>({
  operation: 'journeyClose',
  title: 'journey.close',
  lead: 'journey.close.lead',
  document: mutations.close,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

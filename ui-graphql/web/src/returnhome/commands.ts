import type * as G from '../generated/graphql';
import type { PersonFile } from '../dossier/file';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON } from '../kernel/forms/fields';
import { newId } from '../kernel/ids';
import * as mutations from './mutations';
import { caredForBy, endsAlone, modesOf } from './possible';
import { about, receiverField, type JourneySubject, type StopSubject } from './subjects';

export const DESTINATION = { kind: 'text', name: 'destination', label: 'field.journeyDestination', hint: 'field.foundIn.hint', required: true } as const;

export const plan = describe<G.PlanJourneyInput, PersonFile>({
  operation: 'journeyPlan',
  title: 'journey.plan',
  lead: 'journey.plan.lead',
  document: mutations.plan,
  fixed: ({ personId }) => ({ personId, journeyId: newId('journey') }),
  fields: (file, { mode }) => [
    { kind: 'select', name: 'mode', label: 'field.journeyMode', family: 'journeyMode', options: modesOf(file), required: true, resets: ['receiver', 'relays'] },
    DESTINATION,
    {
      kind: 'rows',
      name: 'relays',
      hint: 'field.relays.hint',
      add: 'field.relays.add',
      single: true,
      required: mode === 'RELAY',
      fields: [{ kind: 'station', name: 'station', required: true }],
      showWhen: (values) => values.mode === 'RELAY',
    },
    { ...receiverField(file.kin, mode, caredForBy(file)), showWhen: (values) => Boolean(values.mode) && !endsAlone(values.mode) },
    REASON,
    { kind: 'note', name: 'view', hint: 'field.journeyView.hint' },
    OCCURRED,
  ],
  initial: ({ identity }) => ({ destination: identity.householdCode ?? '' }),
});

const ofStop = (subject: StopSubject) => ({ ...about(subject), stop: subject.stop });

export const requestReception = describe<G.RequestReceptionInput, StopSubject>({
  operation: 'journeyRequestReception',
  title: 'journey.requestReception',
  lead: 'journey.requestReception.lead',
  document: mutations.requestReception,
  fixed: (subject) => ({ ...ofStop(subject), requestId: subject.station ? newId('request') : null }),
  fields: () => [{ kind: 'note', name: 'question', required: true }, OCCURRED],
});

export const confirmReception = describe<G.ConfirmReceptionInput, StopSubject>({
  operation: 'journeyConfirmReception',
  title: 'journey.confirmReception',
  document: mutations.confirmReception,
  fixed: ofStop,
  fields: () => [{ kind: 'text', name: 'confirmedBy', required: true }, { kind: 'note', name: 'remarks' }, OCCURRED],
});

export const refuseReception = describe<G.RefuseReceptionInput, StopSubject>({
  operation: 'journeyRefuseReception',
  title: 'journey.refuseReception',
  lead: 'journey.refuseReception.lead',
  document: mutations.refuseReception,
  serious: true,
  fixed: ofStop,
  fields: () => [REASON, OCCURRED],
});

export const assess = describe<G.AssessReturnInput, JourneySubject>({
  operation: 'journeyAssess',
  title: 'journey.assess',
  document: mutations.assess,
  additive: true,
  fixed: about,
  fields: () => [
    { kind: 'yesNo', name: 'suitable', label: 'field.returnSuitable', required: true },
    { kind: 'date', name: 'doneOn', label: 'field.lookedOn', required: true },
    { kind: 'note', name: 'findings', required: true },
    OCCURRED,
  ],
});

export const approve = describe<G.ApproveJourneyInput, JourneySubject>({
  operation: 'journeyApprove',
  title: 'journey.approve',
  lead: 'journey.byAnother',
  document: mutations.approve,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

export const redirect = describe<G.RedirectJourneyInput, JourneySubject>({
  operation: 'journeyRedirect',
  title: 'journey.redirect',
  lead: 'journey.redirect.lead',
  document: mutations.redirect,
  fixed: about,
  fields: ({ kin, mode, from }) => [DESTINATION, receiverField(kin, mode, from), REASON, OCCURRED],
  initial: ({ destination }) => ({ destination }),
});

export const cancel = describe<G.CancelJourneyInput, JourneySubject>({
  operation: 'journeyCancel',
  title: 'journey.cancel',
  document: mutations.cancel,
  serious: true,
  fixed: about,
  fields: () => [REASON, OCCURRED],
});

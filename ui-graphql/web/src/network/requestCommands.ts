import { FacilityKind, RequestKind } from '../generated/graphql';
import type * as G from '../generated/graphql';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field } from '../kernel/forms/fields';
import { newId } from '../kernel/ids';
import { now } from '../kernel/time';
import * as mutations from './mutations';
import { isLate, type StationRequest } from './requests';

/** Who asks, and about whom where that is known already. */
interface Asking {
  readonly station: string;
  readonly personId?: string;
}

const ABOUT: Field<'personId'> = { kind: 'person', name: 'personId', label: 'field.askedAbout', required: true };

const OF_THE_REQUEST = ({ requestId }: StationRequest) => ({ requestId });

export const sendStationRequest = describe<G.SendStationRequestInput, Asking>({
  operation: 'requestSend',
  title: 'requests.send',
  lead: 'requests.send.lead',
  document: mutations.sendStationRequest,
  additive: true,
  fixed: ({ station, personId }) => ({ requestId: newId('request'), from: station, kind: RequestKind.VERIFY, ...(personId ? { personId } : {}) }),
  fields: ({ personId }) => [
    ...(personId ? [] : [ABOUT]),
    { kind: 'facility', name: 'to', label: 'field.askedStation', kinds: [FacilityKind.RESCUE_STATION, FacilityKind.MINORS_PROTECTION_CENTRE], required: true },
    { kind: 'note', name: 'question', hint: 'field.question.hint', required: true },
    OCCURRED,
  ],
});

export const answerStationRequest = describe<G.AnswerStationRequestInput, StationRequest>({
  operation: 'requestAnswer',
  title: 'requests.answer',
  document: mutations.answerStationRequest,
  fixed: OF_THE_REQUEST,
  fields: () => [{ kind: 'note', name: 'answer', required: true }, OCCURRED],
});

export const declineStationRequest = describe<G.DeclineStationRequestInput, StationRequest>({
  operation: 'requestDecline',
  title: 'requests.decline',
  document: mutations.declineStationRequest,
  fixed: OF_THE_REQUEST,
  fields: () => [REASON, OCCURRED],
});

export const withdrawStationRequest = describe<G.WithdrawStationRequestInput, StationRequest>({
  operation: 'requestWithdraw',
  title: 'requests.withdraw',
  document: mutations.withdrawStationRequest,
  serious: true,
  fixed: OF_THE_REQUEST,
  fields: () => [REASON, OCCURRED],
});

export const expireStationRequest = describe<G.ExpireStationRequestInput, StationRequest>({
  operation: 'requestExpire',
  title: 'requests.expire',
  document: mutations.expireStationRequest,
  serious: true,
  fixed: OF_THE_REQUEST,
  fields: () => [OCCURRED],
});

/** What a station can do with a request now; what belongs to a journey home is done there. */
export function actionsOfRequest(request: StationRequest, station: string, at: Date = now()) {
  if (request.state !== 'SENT' || request.kind !== 'VERIFY') {
    return [];
  }
  if (request.to === station) {
    return [answerStationRequest, declineStationRequest];
  }
  return isLate(request, at) ? [expireStationRequest, withdrawStationRequest] : [withdrawStationRequest];
}

import { FacilityKind, MissionDeclineGround } from '../generated/graphql';
import type * as G from '../generated/graphql';
import { describe } from '../kernel/forms/command';
import { OCCURRED } from '../kernel/forms/fields';
import { newId } from '../kernel/ids';
import { day, now } from '../kernel/time';
import { isLive, type Mission } from './missions';
import * as mutations from './mutations';

/** Which station sends a team, and who leads it. */
interface Sending {
  readonly station: string;
  readonly leader: string;
}

const OF_THE_MISSION = ({ missionId }: Mission) => ({ missionId });

export const proposeMission = describe<G.ProposeRovingMissionInput, Sending>({
  operation: 'rovingProposeMission',
  title: 'missions.propose',
  lead: 'missions.propose.lead',
  document: mutations.proposeMission,
  additive: true,
  fixed: ({ station, leader }) => ({ missionId: newId('mission'), hub: station, leader }),
  fields: ({ station }) => [
    { kind: 'facility', name: 'host', label: 'field.missionHost', kinds: [FacilityKind.RESCUE_STATION, FacilityKind.MINORS_PROTECTION_CENTRE], except: station, required: true },
    { kind: 'date', name: 'from', label: 'field.missionFrom', required: true },
    { kind: 'date', name: 'until', label: 'field.missionUntil', required: true },
    OCCURRED,
  ],
});

export const agreeToMission = describe<G.AgreeToRovingMissionInput, Mission>({
  operation: 'rovingAgreeToMission',
  title: 'missions.agree',
  lead: 'missions.agree.lead',
  document: mutations.agreeToMission,
  fixed: OF_THE_MISSION,
  fields: () => [OCCURRED],
});

export const declineMission = describe<G.DeclineRovingMissionInput, Mission>({
  operation: 'rovingDeclineMission',
  title: 'missions.decline',
  document: mutations.declineMission,
  fixed: OF_THE_MISSION,
  fields: () => [
    { kind: 'select', name: 'ground', label: 'field.missionGround', family: 'missionDecline', options: Object.values(MissionDeclineGround), required: true },
    OCCURRED,
  ],
});

export const callOffMission = describe<G.CallOffRovingMissionInput, Mission>({
  operation: 'rovingCallOffMission',
  title: 'missions.callOff',
  document: mutations.callOffMission,
  serious: true,
  fixed: OF_THE_MISSION,
  fields: () => [OCCURRED],
});

export const startMission = describe<G.StartRovingMissionInput, Mission>({
  operation: 'rovingStartMission',
  title: 'missions.start',
  document: mutations.startMission,
  fixed: OF_THE_MISSION,
  fields: () => [OCCURRED],
});

export const endMission = describe<G.EndRovingMissionInput, Mission>({
  operation: 'rovingEndMission',
  title: 'missions.end',
  lead: 'missions.end.lead',
  document: mutations.endMission,
  serious: true,
  fixed: OF_THE_MISSION,
  fields: () => [OCCURRED],
});

/** What a station can do with a mission now. */
export function actionsOfMission(mission: Mission, station: string, at: Date = now()) {
  const ours = mission.hub === station;
  if (!isLive(mission, at)) {
    return [];
  }
  if (mission.state === 'STARTED') {
    return [endMission];
  }
  if (mission.state === 'AGREED') {
    return ours && mission.from <= day(at) ? [startMission, callOffMission] : [callOffMission];
  }
  return ours ? [callOffMission] : [agreeToMission, declineMission];
}

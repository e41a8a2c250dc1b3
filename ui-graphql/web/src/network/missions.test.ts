import { describe, expect, it } from 'vitest';
import type { PersonFile, Tracing } from '../dossier/file';
import { actionsOfMission, proposeMission } from './missionCommands';
import { doneByTeam, missionWith, partedFor, ranOut, seesPeople, type Mission } from './missions';

const US = 'facility-000001';
const THEM = 'facility-000002';
const OTHERS = 'facility-000003';

// The last day, Thursday, the 5th of March, runs out at 24:00 in Shanghai; the first begins with Tuesday.
const BEFORE = new Date('2026-03-02T15:59:59.999Z');
const FIRST = new Date('2026-03-02T16:00:00Z');
const LAST = new Date('2026-03-05T15:59:59.999Z');
const OVER = new Date('2026-03-05T16:00:00Z');

const SENT: Mission = {
  missionId: 'mission-000001', version: 0, hub: US, host: THEM, from: '2026-03-03', until: '2026-03-05', leader: 'actor-000001', state: 'PROPOSED',
  proposedAt: '2026-03-02T02:00:00Z', agreedAt: null, ground: null, startedAt: null, endedAt: null,
};
const COMING: Mission = { ...SENT, missionId: 'mission-000002', hub: THEM, host: US };

const offered = (mission: Mission, at: Date) => actionsOfMission(mission, US, at).map((form) => form.operation.replace('roving', ''));

describe('what is offered for a mission', () => {
  it('is_for_the_host_to_agree_or_to_decline_and_for_the_hub_to_call_it_off', () => {
    expect(offered(COMING, BEFORE)).toEqual(['AgreeToMission', 'DeclineMission']);
    expect(offered(SENT, BEFORE)).toEqual(['CallOffMission']);
  });

  it('is_for_the_hub_to_say_that_its_team_is_there_from_the_first_day_and_for_either_to_call_it_off', () => {
    expect(offered({ ...SENT, state: 'AGREED' }, BEFORE)).toEqual(['CallOffMission']);
    expect(offered({ ...SENT, state: 'AGREED' }, FIRST)).toEqual(['StartMission', 'CallOffMission']);
    expect(offered({ ...COMING, state: 'AGREED' }, FIRST)).toEqual(['CallOffMission']);
  });

  it('is_for_either_to_end_it_while_the_team_is_there', () => {
    expect(offered({ ...SENT, state: 'STARTED' }, LAST)).toEqual(['EndMission']);
    expect(offered({ ...COMING, state: 'STARTED' }, LAST)).toEqual(['EndMission']);
  });

  it.each(['PROPOSED', 'AGREED', 'STARTED'] as const)('is_nothing_once_the_last_day_is_over_though_it_is_%s', (state) => {
    expect(offered({ ...SENT, state }, OVER)).toEqual([]);
    expect(offered({ ...COMING, state }, OVER)).toEqual([]);
    expect([ranOut({ ...SENT, state }, LAST), ranOut({ ...SENT, state }, OVER)]).toEqual([false, true]);
  });

  it.each(['DECLINED', 'CALLED_OFF', 'ENDED'] as const)('is_nothing_once_it_is_%s', (state) => {
    expect(offered({ ...SENT, state }, FIRST)).toEqual([]);
    expect(offered({ ...COMING, state }, FIRST)).toEqual([]);
    expect(ranOut({ ...SENT, state }, OVER)).toBe(false);
  });
});

describe('with whom the team works', () => {
  it('is_shown_to_the_host_from_the_beginning_and_to_the_hub_while_its_team_is_there', () => {
    expect(seesPeople(COMING, US, BEFORE)).toBe(true);
    expect(seesPeople(COMING, US, OVER)).toBe(false);
    expect(seesPeople({ ...SENT, state: 'AGREED' }, US, FIRST)).toBe(false);
    expect(seesPeople({ ...SENT, state: 'STARTED' }, US, LAST)).toBe(true);
    expect(seesPeople({ ...SENT, state: 'STARTED' }, US, OVER)).toBe(false);
    expect(seesPeople({ ...SENT, state: 'ENDED' }, US, LAST)).toBe(false);
  });
});

describe('the two lists', () => {
  it('are_the_teams_that_come_and_those_that_go_in_the_order_that_came', () => {
    const other = { ...SENT, missionId: 'mission-000003', host: OTHERS };
    const parted = partedFor(US, [other, COMING, SENT]);
    expect(parted.toUs.map((one) => one.missionId)).toEqual(['mission-000002']);
    expect(parted.fromUs.map((one) => one.missionId)).toEqual(['mission-000003', 'mission-000001']);
  });
});

describe('on a file of another station', () => {
  const file = (station: string, placements: object[] = []) => ({ openedBy: OTHERS, stays: [{ station }], placements, tracing: { visits: [] } }) as unknown as PersonFile;
  const RUNNING: Mission = { ...SENT, state: 'STARTED' };

  it('a_team_is_with_those_of_the_host_while_it_is_there', () => {
    expect(missionWith(file(THEM), US, [RUNNING], LAST)).toBe(RUNNING);
    expect(missionWith(file(OTHERS, [{ stage: 'ACTIVE', facility: THEM }]), US, [RUNNING], LAST)).toBe(RUNNING);
    expect(missionWith(file(OTHERS, [{ stage: 'ENDED', facility: THEM }]), US, [RUNNING], LAST)).toBeNull();
    expect(missionWith(file(OTHERS), US, [RUNNING], LAST)).toBeNull();
    expect(missionWith(file(THEM), US, [RUNNING], OVER)).toBeNull();
    expect(missionWith(file(THEM), US, [{ ...RUNNING, state: 'AGREED' }], LAST)).toBeNull();
  });

  it('nobody_of_the_station_itself_or_of_none_is_a_guest', () => {
    expect(missionWith(file(US, [{ stage: 'ACTIVE', facility: THEM }]), US, [RUNNING], LAST)).toBeNull();
    expect(missionWith(file(THEM), THEM, [RUNNING], LAST)).toBeNull();
    expect(missionWith(file(THEM), null, [RUNNING], LAST)).toBeNull();
  });

  it('a_team_records_a_visit_and_after_one_where_it_leads', () => {
    const visited = (missionId: string) => ({ ...file(THEM), tracing: { visits: [{ missionId }] } as unknown as Tracing });
    expect(doneByTeam(file(THEM), RUNNING)).toEqual(['tracingRecordRovingVisit']);
    expect(doneByTeam(visited('mission-000009'), RUNNING)).toEqual(['tracingRecordRovingVisit']);
    expect(doneByTeam(visited('mission-000001'), RUNNING)).toEqual(['tracingRecordRovingVisit', 'tracingRecordLead']);
  });
});

describe('the form that proposes', () => {
  it('sends_whoever_fills_it_in_and_never_to_the_own_station', () => {
    const { missionId, ...fixed } = proposeMission.fixed({ station: US, leader: 'actor-000001' }) as Record<string, unknown>;
    expect(missionId).toMatch(/^mission-[0-9a-v]{20}$/);
    expect(fixed).toEqual({ hub: US, leader: 'actor-000001' });
    expect(proposeMission.fields({ station: US, leader: 'actor-000001' }, {})[0]).toMatchObject({ name: 'host', except: US });
  });
});

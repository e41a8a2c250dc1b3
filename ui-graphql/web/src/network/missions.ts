import { lastStay, type PersonFile } from '../dossier/file';
import type { MissionState, RovingMissionFileFragment } from '../generated/graphql';
import { day, now } from '../kernel/time';

export type Mission = RovingMissionFileFragment;

const LIVE: readonly MissionState[] = ['PROPOSED', 'AGREED', 'STARTED'];

/** Whether anything is still to come of a mission: with its last day it is over, and nobody has to say so. */
export function isLive({ state, until }: Mission, at: Date = now()): boolean {
  return LIVE.includes(state) && day(at) <= until;
}

/** Whether the calendar ended what nobody else did. */
export function ranOut(mission: Mission, at: Date = now()): boolean {
  return LIVE.includes(mission.state) && !isLive(mission, at);
}

/** Whether the team is there now. */
export function runs(mission: Mission, at: Date = now()): boolean {
  return mission.state === 'STARTED' && isLive(mission, at);
}

/** Whether a station is shown with whom the team works: the host while there is a mission, the hub while its team is there. */
export function seesPeople(mission: Mission, station: string, at: Date = now()): boolean {
  return mission.host === station ? isLive(mission, at) : runs(mission, at);
}

/** The missions that come to a station, and those that it sends, each in the order in which it came. */
export function partedFor(station: string, all: readonly Mission[]) {
  return { toUs: all.filter(({ host }) => host === station), fromUs: all.filter(({ hub }) => hub === station) };
}

/** The facilities in whose care a person lives or lived last. */
function carersOf(file: PersonFile): readonly string[] {
  const homes = file.placements.filter(({ stage }) => stage === 'ACTIVE' || stage === 'UNDER_REVIEW').flatMap(({ facility }) => facility ?? []);
  return [lastStay(file)?.station ?? file.openedBy, ...homes];
}

/**
 * The mission on which somebody of a station is with a person of another; null where there is none. The rules are the
 * server's; this only spares useless clicks.
 */
export function missionWith(file: PersonFile, station: string | null, all: readonly Mission[], at: Date = now()): Mission | null {
  const carers = carersOf(file);
  if (station === null || carers.includes(station)) {
    return null;
  }
  return all.find((mission) => mission.hub === station && runs(mission, at) && carers.includes(mission.host)) ?? null;
}

/** What the team of a mission does on a file: write down a visit, and after one where it leads. */
export function doneByTeam(file: PersonFile, mission: Mission): readonly string[] {
  const visited = file.tracing?.visits.some(({ missionId }) => missionId === mission.missionId);
  return ['tracingRecordRovingVisit', ...(visited ? ['tracingRecordLead'] : [])];
}

import { useQuery } from 'urql';
import { useSession } from '../app/session';
import type { PersonFile } from '../dossier/file';
import { missionWith, type Mission } from './missions';
import { rovingMissionsQuery } from './missionQueries';

/** The mission on which whoever is signed in is with a person of another station; null for everybody else. */
export function useMissionWith(file: PersonFile | null): Mission | null {
  const { me, can } = useSession();
  const pause = file === null || me.station === null || !can('tracingRecordRovingVisit');
  const [{ data }] = useQuery({ query: rovingMissionsQuery, variables: { station: me.station ?? '' }, pause });
  return file === null ? null : missionWith(file, me.station, data?.rovingMissions ?? []);
}

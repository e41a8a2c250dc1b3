import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { shortId } from '../kernel/ids';
import { useLocalText } from '../kernel/words';
import { bedBoardQuery } from './queries';

/** The names of the zones of a station; a zone that is closed or elsewhere is called by its id. */
export function useZoneName(station: string): (zoneId: string) => string {
  const { can } = useSession();
  const local = useLocalText();
  const [{ data }] = useQuery({ query: bedBoardQuery, variables: { station }, pause: station === '' || !can('bedBoard') });
  return (zoneId) => {
    const zone = data?.bedBoard.zones.find((one) => one.zoneId === zoneId);
    return zone ? local(zone.name) : shortId(zoneId);
  };
}

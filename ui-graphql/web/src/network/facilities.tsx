import { createContext, use, useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import type { FacilitiesQuery } from '../generated/graphql';
import { useLocalText } from '../kernel/words';
import { facilitiesQuery } from './queries';

export type Facility = FacilitiesQuery['facilities'][number];

interface Facilities {
  readonly all: readonly Facility[];
  readonly stations: readonly Facility[];
  readonly reload: () => void;
}

const STATION_KINDS = ['RESCUE_STATION', 'MINORS_PROTECTION_CENTRE'];

const Context = createContext<Facilities>({ all: [], stations: [], reload: () => {} });

/** The facilities of the network, asked for once. */
export function FacilitiesProvider({ children }: { children: ReactNode }) {
  const { can } = useSession();
  const [{ data }, reload] = useQuery({ query: facilitiesQuery, pause: !can('facilities') });
  const value = useMemo(() => {
    const all = data?.facilities ?? [];
    return { all, stations: all.filter((one) => STATION_KINDS.includes(one.kind)), reload };
  }, [data, reload]);
  return <Context value={value}>{children}</Context>;
}

export function useFacilities(): Facilities {
  return use(Context);
}

/** The name of a facility; its id where the name is not known. */
export function useFacilityName(): (id: string) => string {
  const { all } = useFacilities();
  const local = useLocalText();
  return (id) => {
    const found = all.find((one) => one.facilityId === id);
    return found ? local(found.name) : id;
  };
}

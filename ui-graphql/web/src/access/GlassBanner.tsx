import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { minute, now } from '../kernel/time';
import { openOf } from './glass';
import { ownGlassQuery } from './queries';

/** The clocks of two machines differ a little. */
const SOON_AFTER_MS = 500;

/** Says in red that a file is read in an emergency, and until when; `onShut` is called when that is over. */
export function GlassBanner({ personId, onShut }: { personId: string; onShut: () => void }) {
  const { can } = useSession();
  return can('ownGlass') ? <Open personId={personId} onShut={onShut} /> : null;
}

function Open({ personId, onShut }: { personId: string; onShut: () => void }) {
  const t = useT();
  const [{ data }] = useQuery({ query: ownGlassQuery, variables: {}, requestPolicy: 'network-only' });
  const open = data ? openOf(data.ownGlass.opened, personId) : null;
  const until = open?.until;
  useEffect(() => {
    if (until === undefined) {
      return undefined;
    }
    const timer = setTimeout(onShut, Math.max(0, Date.parse(until) - now().getTime()) + SOON_AFTER_MS);
    return () => clearTimeout(timer);
  }, [until, onShut]);
  return open && <p className="banner banner-danger" role="alert">{t('glass.open', { until: minute(open.until) })}</p>;
}

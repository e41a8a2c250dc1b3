import { useEffect } from 'react';
import { NavLink } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { watch } from '../kernel/watch';
import { glassChanged, glassWaitingQuery } from './queries';

/** The way to the emergencies, with how many wait for a review; it is told the moment there is one more. */
export function WaitingLink() {
  const { can } = useSession();
  return can('glass') ? <Waiting /> : null;
}

function Waiting() {
  const t = useT();
  const [{ data }, reload] = useQuery({ query: glassWaitingQuery, requestPolicy: 'network-only' });
  useEffect(() => watch(glassChanged, {}, () => reload()), [reload]);
  const count = data?.glassWaiting.count ?? 0;
  return (
    <NavLink to="/emergencies">
      {t('glass.title')}
      {count > 0 && <span className="tag tag-danger" role="status">{t('glass.waiting', { count })}</span>}
    </NavLink>
  );
}

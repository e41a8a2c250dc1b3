import { useState } from 'react';
import { useSession } from '../app/session';
import { useT } from '../i18n';
import { client } from '../kernel/client';
import { CommandDialog } from '../kernel/forms/CommandDialog';
import type { Done } from '../kernel/useCommand';
import { breakGlass } from './commands';
import { ownGlassQuery } from './queries';

/** Offers to open a file that is out of reach, to those who may; `onOpen` is called once it can be read. */
export function BreakGlass({ personId, onOpen }: { personId: string; onOpen: () => void }) {
  const t = useT();
  const { can, me } = useSession();
  const [asking, setAsking] = useState(false);
  if (!can(breakGlass.operation)) {
    return null;
  }
  // The file opens when the view has heard of it, so that is waited for first.
  const opened = async ({ version }: Done) => {
    await client.query(ownGlassQuery, { atLeastVersion: version }).toPromise();
    onOpen();
  };
  return (
    <div className="card">
      <p>{t('glass.offer')}</p>
      <button type="button" className="button button-warn" onClick={() => setAsking(true)}>{t('glass.break')}</button>
      {asking && <CommandDialog form={breakGlass} subject={{ account: me.actor, personId }} version={null} onClose={() => setAsking(false)} onDone={opened} />}
    </div>
  );
}

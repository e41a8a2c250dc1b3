import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { MeQuery } from '../generated/graphql';
import { client, forgetToken, onSignedOut, send } from '../kernel/client';
import { faultOf, type Fault } from '../kernel/faults';
import { meQuery, standpoint, type Again, type Door } from './me';

export type Me = MeQuery['me'];

export type Phase = 'starting' | 'signedOut' | 'code' | 'mustChange' | 'enrol' | 'signedIn' | 'expired';

interface Session {
  readonly me: Me;
  readonly can: (operation: string) => boolean;
  /** With what one shows once more who one is. */
  readonly again: Again;
  /** Whether there is an identity provider. */
  readonly provider: boolean;
  readonly signOut: () => Promise<void>;
}

const Context = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(Context);
  if (session === null) {
    throw new Error('no session');
  }
  return session;
}

function phaseOf(door: Exclude<Door, 'OPEN'>): Phase {
  switch (door) {
    case 'SIGN_IN':
      return 'signedOut';
    case 'CODE':
      return 'code';
    case 'PASSWORD':
      return 'mustChange';
    case 'ENROL':
      return 'enrol';
  }
}

export type SignInResult = 'ok' | 'bad' | 'locked' | 'offline';

/** Who is signed in, if anybody. A lost session keeps the page, so that nothing typed is lost. */
export function useSessionState() {
  const [phase, setPhase] = useState<Phase>('starting');
  const [me, setMe] = useState<Me | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [again, setAgain] = useState<Again>('PASSWORD');
  const [provider, setProvider] = useState(false);

  const load = useCallback(async () => {
    const stand = await standpoint();
    if (stand === null) {
      setFault({ code: 'OFFLINE', traceId: null });
      return;
    }
    setAgain(stand.again);
    setProvider(stand.provider);
    if (stand.next !== 'OPEN') {
      setFault(null);
      setPhase(phaseOf(stand.next));
      return;
    }
    const answer = await client.query(meQuery, {}).toPromise();
    if (answer.data) {
      setMe(answer.data.me);
      setFault(null);
      setPhase('signedIn');
    } else if ((answer.error?.response as Response | undefined)?.status === 401) {
      setPhase('signedOut');
    } else {
      setFault(faultOf(answer.error));
    }
  }, []);

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the state is set after the answer, not in the effect
    void load();
    return onSignedOut(() => setPhase((before) => (before === 'signedIn' ? 'expired' : before)));
  }, [load]);

  // Whoever signs in anew through the provider does so in another window, and comes back to what was typed in this one.
  useEffect(() => {
    if (phase !== 'expired' || !provider) {
      return undefined;
    }
    const back = async () => {
      if ((await standpoint())?.next === 'OPEN') {
        await load();
      }
    };
    const listener = () => void back();
    window.addEventListener('focus', listener);
    return () => window.removeEventListener('focus', listener);
  }, [phase, provider, load]);

  const signIn = useCallback(
    async (username: string, password: string): Promise<SignInResult> => {
      try {
        forgetToken();
        const answer = await send('/api/login', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ username, password }),
        });
        forgetToken();
        if (answer.ok) {
          await load();
          return 'ok';
        }
        return answer.status === 423 ? 'locked' : answer.status === 401 ? 'bad' : 'offline';
      } catch {
        return 'offline';
      }
    },
    [load],
  );

  const signOut = useCallback(async () => {
    await send('/api/logout', { method: 'POST' });
    // A fresh page: nothing that was shown to one person stays in memory for the next.
    window.location.assign('/');
  }, []);

  return { phase, me, fault, again, provider, load, signIn, signOut };
}

interface ProviderProps {
  readonly me: Me;
  readonly again: Again;
  readonly provider: boolean;
  readonly signOut: () => Promise<void>;
  readonly children: ReactNode;
}

export function SessionProvider({ me, again, provider, signOut, children }: ProviderProps) {
  const value = useMemo(() => {
    const operations = new Set(me.operations);
    return { me, can: (operation: string) => operations.has(operation), again, provider, signOut };
  }, [me, again, provider, signOut]);
  return <Context value={value}>{children}</Context>;
}

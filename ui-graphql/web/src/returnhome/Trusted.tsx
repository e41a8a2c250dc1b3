import { useQuery } from 'urql';
import { useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import type { Choice } from '../kernel/forms/fields';
import { escortAccountsQuery } from './ownQueries';
import { trustedOf, type Journey } from './possible';

/** The accounts that a part of the way can be entrusted to. */
export function useEscortAccounts(): readonly Choice[] {
  const { can } = useFileActions();
  const [{ data }] = useQuery({ query: escortAccountsQuery, pause: !can('escortAccounts') });
  return (data?.escortAccounts ?? []).map(({ actor, displayName }) => ({ value: actor, text: displayName }));
}

interface TrustedProps {
  readonly journey: Journey;
  readonly leg: number;
  readonly accounts: readonly Choice[];
}

/** With which accounts those sign in who travel along, or bring the person on board. */
export function Trusted({ journey, leg, accounts }: TrustedProps) {
  const t = useT();
  const trusted = trustedOf(journey, leg);
  if (trusted.length === 0) {
    return null;
  }
  const nameOf = (actor: string) => accounts.find(({ value }) => value === actor)?.text ?? actor;
  return <p className="muted">{t('journey.trusted', { accounts: trusted.map(nameOf).join('、') })}</p>;
}

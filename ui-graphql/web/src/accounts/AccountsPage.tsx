import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import type { AccountsQuery } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { faultOf } from '../kernel/faults';
import { FaultState, Loading, NoPermission } from '../kernel/states/States';
import { useFacilityName } from '../network/facilities';
import { AccountDialog, type Task } from './AccountDialog';
import { accountsQuery } from './queries';

export type Account = AccountsQuery['accessAccounts'][number];

/** Who has an account here, what it opens, and the tokens of programs. */
export function AccountsPage() {
  const t = useT();
  const { can } = useSession();
  const [task, setTask] = useState<Task | null>(null);
  const [{ data, error }, reload] = useQuery({ query: accountsQuery, pause: !can('accessAccounts'), requestPolicy: 'network-only' });
  const fault = faultOf(error);
  useTitle(t('nav.accounts'));
  return (
    <div className="page">
      <div className="page-head">
        <h1 tabIndex={-1}>{t('nav.accounts')}</h1>
        {can('accessMakeAccount') && <button type="button" className="button button-main" onClick={() => setTask({ kind: 'make' })}>{t('accounts.make')}</button>}
      </div>
      <p className="muted">{t('accounts.lead')}</p>
      {!can('accessAccounts') && <NoPermission />}
      {fault && <FaultState fault={fault} onRetry={reload} />}
      {can('accessAccounts') && !data && !fault && <Loading />}
      {data && <AccountsTable accounts={data.accessAccounts} onTask={setTask} />}
      {task && <AccountDialog task={task} onClose={() => setTask(null)} onDone={reload} />}
    </div>
  );
}

function AccountsTable({ accounts, onTask }: { accounts: readonly Account[]; onTask: (task: Task) => void }) {
  const t = useT();
  return (
    <div className="table-scroll">
      <table className="rows-table">
        <caption className="visually-hidden">{t('nav.accounts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('signIn.username')}</th>
            <th scope="col">{t('accounts.name')}</th>
            <th scope="col">{t('accounts.role')}</th>
            <th scope="col">{t('accounts.state')}</th>
            <th scope="col">{t('accounts.tokens')}</th>
            <th scope="col">{t('accounts.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => <AccountLine key={account.actor} account={account} onTask={onTask} />)}
        </tbody>
      </table>
    </div>
  );
}

function AccountLine({ account, onTask }: { account: Account; onTask: (task: Task) => void }) {
  const t = useT();
  const { me, provider } = useSession();
  const facilityName = useFacilityName();
  const own = account.actor === me.actor;
  const placeOf = ({ station, region }: Account) => (station ? facilityName(station) : region ? t('app.region', { region }) : t('app.noStation'));
  return (
    <tr>
      <th scope="row">{account.username}</th>
      <td>{account.displayName}<br /><span className="muted">{account.staffNumber}</span></td>
      <td>{enumWord(t, 'role', account.role)}<br /><span className="muted">{placeOf(account)}</span></td>
      <td>
        {account.disabled && <span className="tag tag-warn">{t('accounts.disabled')}</span>}
        {account.mustChangePassword && <span className="tag">{t('accounts.firstPassword')}</span>}
        {account.linked && <span className="tag">{t('accounts.linked')}</span>}
        {account.hasFactor && <span className="tag">{t('code.title')}</span>}
      </td>
      <td>
        {account.tokens.map((token) => (
          <p key={token.tokenId}>
            {token.label} <span className="muted">{t('accounts.until', { day: token.expiresAt.slice(0, 10) })}</span>{' '}
            <button type="button" className="button button-small" onClick={() => onTask({ kind: 'revoke', account, token })}>{t('accounts.revoke')}</button>
          </p>
        ))}
      </td>
      <td>
        {!own && (
          <div className="actions">
            <button type="button" className="button button-small" onClick={() => onTask({ kind: 'change', account })}>{t('accounts.change')}</button>
            <button type="button" className="button button-small" onClick={() => onTask({ kind: 'reset', account })}>{t('accounts.reset')}</button>
            {provider && <button type="button" className="button button-small" onClick={() => onTask({ kind: 'link', account })}>{t('accounts.link')}</button>}
            {account.mayHaveTokens && <button type="button" className="button button-small" onClick={() => onTask({ kind: 'token', account })}>{t('accounts.token')}</button>}
            <button type="button" className="button button-small" onClick={() => onTask({ kind: account.disabled ? 'enable' : 'disable', account })}>{t(account.disabled ? 'accounts.enable' : 'accounts.disable')}</button>
          </div>
        )}
      </td>
    </tr>
  );
}

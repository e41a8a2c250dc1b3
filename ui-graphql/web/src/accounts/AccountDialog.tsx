import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { ShowAgain } from '../app/ShowAgain';
import { useT } from '../i18n';
import { faultOf, type Fault } from '../kernel/faults';
import type { Refusal } from '../kernel/refusal';
import { Refusals } from '../kernel/states/Refusals';
import { FaultState } from '../kernel/states/States';
import { AccountFields } from './AccountFields';
import type { Account } from './AccountsPage';
import { carryOut, type Carried } from './tasks';

export type Task =
  | { readonly kind: 'make' }
  | { readonly kind: 'change' | 'reset' | 'link' | 'token' | 'disable' | 'enable'; readonly account: Account }
  | { readonly kind: 'revoke'; readonly account: Account; readonly token: Account['tokens'][number] };

interface Props {
  readonly task: Task;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One thing done to an account. What is shown once stays until whoever reads it says that it was read. */
export function AccountDialog({ task, onClose, onDone }: Props) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [typed, setTyped] = useState<FormData | null>(null);

  const send = async (data: FormData) => {
    if (busy) {
      return;
    }
    setTyped(data);
    setBusy(true);
    const carried: Carried = await carryOut(task, data);
    setBusy(false);
    setFault(faultOf(carried.error));
    setRefusals(carried.errors);
    if (carried.error || carried.errors.length > 0) {
      return;
    }
    onDone();
    if (carried.shown === null) {
      onClose();
    } else {
      setShown(carried.shown);
    }
  };

  return (
    <ModalOverlay className="overlay" isOpen isDismissable={shown === null} isKeyboardDismissDisabled={shown !== null} onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal-small">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">{t(`accounts.${task.kind}`)}</Heading>
          {shown !== null ? (
            <>
              <p>{t('accounts.shownOnce')}</p>
              <p><code className="secret">{shown}</code></p>
              <button type="button" className="button button-main" onClick={onClose}>{t('enrol.kept')}</button>
            </>
          ) : (
            <form
              className="form"
              onSubmit={(event) => {
                event.preventDefault();
                void send(new FormData(event.currentTarget));
              }}
            >
              {task.kind !== 'make' && <p className="form-lead">{task.account.displayName} · {task.account.username}</p>}
              <p className="muted">{t(`accounts.hint.${task.kind}`)}</p>
              <Refusals refusals={refusals} />
              {fault?.code === 'FRESH_SIGN_IN_NEEDED' && typed && <ShowAgain onDone={() => void send(typed)} />}
              {fault && fault.code !== 'FRESH_SIGN_IN_NEEDED' && <FaultState fault={fault} />}
              <AccountFields task={task} />
              <div className="form-end">
                <button type="button" className="button" onClick={onClose}>{t('form.cancel')}</button>
                <button type="submit" className="button button-main" aria-disabled={busy}>{t(busy ? 'form.busy' : `accounts.${task.kind}`)}</button>
              </div>
            </form>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

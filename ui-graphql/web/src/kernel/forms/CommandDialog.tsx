import { useState, type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../../i18n';
import type { Done } from '../useCommand';
import type { CommandForm } from './command';
import { CommandFormView } from './CommandFormView';

interface Props<Subject> {
  readonly form: CommandForm<Subject>;
  readonly subject: Subject;
  readonly version: number | null;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void | Promise<void>;
  readonly onConflict?: (actual: number) => void;
  readonly conflict?: ReactNode;
}

/** A form over the page. Escape asks first when something was typed. */
export function CommandDialog<Subject>({ form, subject, version, onClose, onDone, onConflict, conflict }: Props<Subject>) {
  const t = useT();
  const [dirty, setDirty] = useState(false);
  const [asking, setAsking] = useState(false);
  const leave = () => (dirty ? setAsking(true) : onClose());
  return (
    <ModalOverlay className="overlay" isOpen isDismissable={!dirty} onOpenChange={(open) => !open && leave()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">{t(form.title)}</Heading>
          {asking && (
            <div className="banner banner-warn" role="alertdialog" aria-label={t('form.discardTitle')}>
              <p><strong>{t('form.discardTitle')}</strong> {t('form.discardBody')}</p>
              {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the question appears because of a key press */}
              <button type="button" className="button button-small" autoFocus onClick={() => setAsking(false)}>{t('form.keep')}</button>
              <button type="button" className="button button-small button-serious" onClick={onClose}>{t('form.discard')}</button>
            </div>
          )}
          <CommandFormView
            form={form}
            subject={subject}
            version={version}
            onCancel={leave}
            onDirty={setDirty}
            conflict={conflict}
            {...(onConflict ? { onConflict } : {})}
            onDone={async (done) => {
              await onDone(done);
              onClose();
            }}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

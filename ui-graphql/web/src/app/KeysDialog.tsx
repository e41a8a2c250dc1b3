import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../i18n';
import type { Key } from '../i18n/words';
import { setSingleKeys, useSingleKeys } from './hotkeys';

const KEYS: readonly (readonly [string, Key])[] = [
  ['Ctrl K', 'keys.palette'],
  ['/', 'keys.search'],
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['?', 'keys.help'],
  ['Esc', 'keys.escape'],
];

/** What the keyboard can do here. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const on = useSingleKeys();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal-small">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">{t('keys.title')}</Heading>
          <dl className="keys">
            {KEYS.map(([key, text]) => (
              <div key={key}>
                <dt><kbd>{key}</kbd></dt>
                <dd>{t(text)}</dd>
              </div>
            ))}
          </dl>
          <label className="check">
            <input type="checkbox" checked={on} onChange={(event) => setSingleKeys(event.target.checked)} />
            <span>{t('keys.single')} ( / ? j k )</span>
          </label>
          <div className="form-end">
            <button type="button" className="button" onClick={onClose}>{t('form.close')}</button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

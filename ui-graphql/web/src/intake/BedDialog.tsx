import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { PersonFile } from '../dossier/file';
import { useT } from '../i18n';
import type { Done } from '../kernel/useCommand';
import { BedPicker } from './BedPicker';

interface Props {
  readonly file: PersonFile;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void | Promise<void>;
}

export function BedDialog({ file, onClose, onDone }: Props) {
  const t = useT();
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal-wide">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">{t('intake.assignBed')}</Heading>
          <p className="form-lead">{t('intake.bed.lead')}</p>
          <BedPicker
            file={file}
            onCancel={onClose}
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

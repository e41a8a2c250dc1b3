import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import type { PersonFile } from '../dossier/file';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { faultOf } from '../kernel/faults';
import { CommandFormView } from '../kernel/forms/CommandFormView';
import { Empty, FaultState, Loading } from '../kernel/states/States';
import type { Done } from '../kernel/useCommand';
import { BedBoard } from '../network/BedBoard';
import { bedBoardQuery } from '../network/queries';
import { start, type StartSubject } from './commands';
import { replacedBy, takesBed, type Placement } from './possible';

interface Props {
  readonly file: PersonFile;
  readonly placement: Placement;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void | Promise<void>;
}

/** Moves the person in: into a bed of the facility where one is taken, and out of the place that it replaces. */
export function StartDialog({ file, placement, onClose, onDone }: Props) {
  const t = useT();
  const bed = takesBed(placement.type);
  const replaced = replacedBy(file, placement.type).map((one) => ({ placementId: one.placementId, text: enumWord(t, 'placementType', one.type) }));
  const subject = { personId: file.personId, placementId: placement.placementId, replaced };
  const done = async (outcome: Done) => {
    await onDone(outcome);
    onClose();
  };
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={bed ? 'modal modal-wide' : 'modal'}>
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">{t('placement.start')}</Heading>
          {bed && placement.facility ? (
            <InBed facility={placement.facility} subject={subject} onClose={onClose} onDone={done} />
          ) : (
            <CommandFormView form={start} subject={subject} version={null} onDone={done} onCancel={onClose} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface InBedProps {
  readonly facility: string;
  readonly subject: StartSubject;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => Promise<void>;
}

function InBed({ facility, subject, onClose, onDone }: InBedProps) {
  const t = useT();
  const { can } = useSession();
  const [picked, setPicked] = useState<{ zoneId: string; bed: string } | null>(null);
  const [{ data, error, fetching }, reload] = useQuery({ query: bedBoardQuery, variables: { station: facility }, pause: !can('bedBoard') });
  const fault = faultOf(error);
  const out = !can('bedBoard') || fault?.code === 'FORBIDDEN';
  const zones = data?.bedBoard.zones ?? [];
  const free = zones.some((zone) => zone.beds.some((one) => !one.occupant));
  return (
    <>
      {out && <p className="banner banner-warn">{t('placement.start.out')}</p>}
      {!out && <p className="form-lead">{t('placement.start.bed')}</p>}
      {fetching && !data && <Loading />}
      {fault && !out && <FaultState fault={fault} onRetry={reload} />}
      {data && !free && <Empty title={t('intake.bed.none')} />}
      <BedBoard zones={zones} names={new Map()} picked={picked} onPick={(zone, bed) => setPicked({ zoneId: zone.zoneId, bed })} />
      {picked ? (
        <CommandFormView form={start} subject={{ ...subject, ...picked }} version={null} key={picked.zoneId + picked.bed} submitLabel={`${t('placement.start')} ${picked.bed}`} onDone={onDone} onCancel={onClose} />
      ) : (
        <div className="form-end"><button type="button" className="button" onClick={onClose}>{t('form.cancel')}</button></div>
      )}
    </>
  );
}

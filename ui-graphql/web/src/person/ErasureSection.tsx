import { ActionButton, useFileActions } from '../dossier/actions';
import type { PersonFile } from '../dossier/file';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { minute } from '../kernel/time';
import { approveErasure, liftLegalHold, placeLegalHold, proposeErasure, rejectErasure } from './erasureCommands';

type Erasure = NonNullable<PersonFile['erasure']>;

/** The name of an account, as the chronology says it. */
function who(actor: string | null | undefined): string {
  return (actor ?? '').replace(/^actor-/, '');
}

/** Whether somebody proposes to forget the person, and whether the file must be kept; also of a file that is sealed. */
export function ErasureSection() {
  const t = useT();
  const { file } = useFileActions();
  const erasure = file.erasure;
  if (file.survivor) {
    return null;
  }
  return (
    <>
      <h3>{t('erasure.title')}</h3>
      {!erasure && <p className="muted">{t('erasure.none')}</p>}
      {erasure && <Standing erasure={erasure} />}
      <div className="actions">
        {!erasure?.reason && !erasure?.heldFor && <ActionButton form={proposeErasure} subject={file} onSealed />}
        {erasure?.reason && !erasure.heldFor && <ActionButton form={approveErasure} subject={file} onSealed />}
        {erasure?.reason && <ActionButton form={rejectErasure} subject={file} onSealed />}
        {erasure?.heldFor
          ? <ActionButton form={liftLegalHold} subject={file} onSealed />
          : <ActionButton form={placeLegalHold} subject={file} onSealed />}
      </div>
    </>
  );
}

function Standing({ erasure }: { erasure: Erasure }) {
  const t = useT();
  return (
    <>
      {erasure.reason && erasure.proposedAt && (
        <p className="banner banner-warn">
          {t('erasure.proposed', { who: who(erasure.proposedBy), when: minute(erasure.proposedAt), why: enumWord(t, 'erasureReason', erasure.reason) })}
        </p>
      )}
      {erasure.heldFor && erasure.heldSince && (
        <p className="banner">{t('erasure.held', { when: minute(erasure.heldSince), why: enumWord(t, 'holdGround', erasure.heldFor) })}</p>
      )}
    </>
  );
}

/** What is left of somebody who was forgotten: that it was so, when, and by whose decision. */
export function Tombstone({ file }: { file: PersonFile }) {
  const t = useT();
  const { erasure } = file;
  return (
    <div className="file-head">
      <h1 tabIndex={-1}>{t('erasure.done.title')}</h1>
      {erasure?.erasedAt && (
        <p className="banner" role="status">{t('erasure.done', { when: minute(erasure.erasedAt), who: who(erasure.erasedBy) })}</p>
      )}
      {erasure?.reason && (
        <p>{t('erasure.done.why', { who: who(erasure.proposedBy), why: enumWord(t, 'erasureReason', erasure.reason) })}</p>
      )}
      <p className="muted">{t('erasure.done.left')}</p>
    </div>
  );
}

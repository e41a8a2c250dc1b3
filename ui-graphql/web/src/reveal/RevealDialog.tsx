import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { RevealPurpose, SensitiveKind, type RevealInput } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Choices } from '../kernel/forms/Choices';
import { SelectInput } from '../kernel/forms/SelectInput';

interface Props {
  /** A form is waited for that needs what is hidden. */
  readonly forForm?: boolean;
  readonly onClose: () => void;
  readonly onReveal: (reveal: RevealInput) => void;
}

const KINDS = Object.values(SensitiveKind);
/** What the forms begin with that begin with anything hidden. */
const OF_FORMS: readonly SensitiveKind[] = [SensitiveKind.ID_NUMBER, SensitiveKind.PHONE, SensitiveKind.PLACE];
const PURPOSES = Object.values(RevealPurpose);

/** Asks what is to be shown and what for: both are kept with the record of the reading. */
export function RevealDialog({ forForm, onClose, onReveal }: Props) {
  const t = useT();
  const [kinds, setKinds] = useState<readonly SensitiveKind[]>(forForm ? OF_FORMS : []);
  const [purpose, setPurpose] = useState<string>(forForm ? RevealPurpose.CORRECTION : '');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const complete = kinds.length > 0 && purpose !== '' && words.trim() !== '';
  const submit = () => (complete ? onReveal({ kinds: [...kinds], purpose: purpose as RevealPurpose, words: words.trim() }) : setTried(true));
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">{t('reveal.title')}</Heading>
          <p className="muted">{t(forForm ? 'reveal.forForm' : 'reveal.lead')}</p>
          <form noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
            <Choices
              label={t('reveal.kinds')}
              multiple
              options={KINDS.map((kind) => ({ value: kind, text: enumWord(t, 'sensitiveKind', kind) }))}
              chosen={kinds}
              onChange={(chosen) => setKinds(KINDS.filter((kind) => chosen.includes(kind)))}
            />
            <div className="field">
              <SelectInput
                id="reveal-purpose"
                label={t('reveal.purpose')}
                options={PURPOSES.map((one) => ({ value: one, text: enumWord(t, 'revealPurpose', one) }))}
                value={purpose}
                onChange={setPurpose}
                describedBy={undefined}
                invalid={tried && purpose === ''}
              />
            </div>
            <div className="field">
              <label className="label" htmlFor="reveal-words">{t('reveal.words')}</label>
              <input id="reveal-words" className="input" autoComplete="off" maxLength={200} value={words} aria-describedby="reveal-words-hint" aria-invalid={tried && words.trim() === ''} onChange={(event) => setWords(event.target.value)} />
              <p className="hint" id="reveal-words-hint">{t('reveal.words.hint')}</p>
            </div>
            <div className="form-end">
              {tried && !complete && <p className="field-error" role="alert">{t('reveal.incomplete')}</p>}
              <button type="button" className="button" onClick={onClose}>{t('form.cancel')}</button>
              <button type="submit" className="button button-main">{t('reveal.show')}</button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

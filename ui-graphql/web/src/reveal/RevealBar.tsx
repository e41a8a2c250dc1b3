import type { RevealInput } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { holdsMask } from '../kernel/masked';

interface Props {
  /** What the page shows. */
  readonly of: unknown;
  readonly reveal: RevealInput | null;
  readonly onAsk: () => void;
  readonly onHide: () => void;
}

/** Says that something is hidden, or what was shown and what for. */
export function RevealBar({ of, reveal, onAsk, onHide }: Props) {
  const t = useT();
  if (reveal !== null) {
    const kinds = reveal.kinds.map((kind) => enumWord(t, 'sensitiveKind', kind)).join('、');
    return (
      <p className="banner" role="status">
        {t('reveal.shown', { kinds, purpose: enumWord(t, 'revealPurpose', reveal.purpose) })}{' '}
        <button type="button" className="button button-small" onClick={onHide}>{t('reveal.hide')}</button>
      </p>
    );
  }
  return holdsMask(of) ? <p className="reveal-bar"><button type="button" className="button button-small" onClick={onAsk}>{t('reveal.open')}</button></p> : null;
}

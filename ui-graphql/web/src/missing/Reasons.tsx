import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { Reason } from './beside';

const WIDE = 50;
/** From here on a bar is full; an identity number alone says so much. */
const MOST = 80;

/** How a field compares in words, and how much that counts: for it to the right, against it to the left. */
export function Weighed({ reason }: { reason: Reason }) {
  const t = useT();
  const { weight, agreement, how } = reason;
  const side = weight > 0 ? 'for' : weight < 0 ? 'against' : 'neutral';
  const length = (Math.min(Math.abs(weight), MOST) / MOST) * WIDE;
  return (
    <span className={`weighed weighed-${side}`}>
      <span>{enumWord(t, 'matchHow', how)}<span className="tag">{enumWord(t, 'agreement', agreement)}</span></span>
      <svg className="weight" viewBox={`${-WIDE} 0 ${2 * WIDE} 8`} aria-hidden="true" preserveAspectRatio="none">
        <rect className="weight-bar" x={weight < 0 ? -length : 0} y="1" width={length} height="6" />
        <rect className="weight-middle" x="-0.5" y="0" width="1" height="8" />
      </svg>
      <span className="weight-text">{side === 'neutral' ? t('match.neutral') : t(`match.${side}`, { weight: Math.abs(weight) })}</span>
    </span>
  );
}

/** All that speaks for it and against it, without the two descriptions. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useT();
  return (
    <ul className="plain-list reasons" aria-label={t('match.reason')}>
      {reasons.map((reason) => (
        <li key={reason.how}>
          <span className="reason-field">{enumWord(t, 'matchField', reason.field)}</span>
          <Weighed reason={reason} />
        </li>
      ))}
    </ul>
  );
}

import type { Tracing } from '../dossier/file';
import { useT } from '../i18n';
import { minute } from '../kernel/time';
import { milestonesOf } from './progress';

/** The steps side by side, each with when it was taken, or that nobody did yet. */
export function Milestones({ tracing }: { tracing: Tracing }) {
  const t = useT();
  return (
    <>
      <h3 id="tracing-milestones">{t('tracing.milestones')}</h3>
      <ul className="milestones" aria-labelledby="tracing-milestones">
        {milestonesOf(t, tracing).map(({ title, at, what }) => (
          <li key={title} className={what === null ? 'milestone' : 'milestone milestone-taken'}>
            <p className="milestone-title">{t(title)}</p>
            {what === null ? <p className="muted">{t('tracing.notYet')}</p> : <p>{what}</p>}
            {at && <time className="muted" dateTime={at}>{minute(at)}</time>}
          </li>
        ))}
      </ul>
    </>
  );
}

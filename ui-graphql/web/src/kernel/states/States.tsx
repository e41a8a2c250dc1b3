import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { known, type Fault } from '../faults';

/** Grey lines where the content will stand. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const t = useT();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={`skeleton-line skeleton-line-${line % 3}`} aria-hidden="true" />
      ))}
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** Nothing there, and what to do next. */
export function Empty({ title, hint, children }: EmptyProps) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {hint && <p className="state-hint">{hint}</p>}
      {children}
    </div>
  );
}

/** No answer: what to tell whoever helps, and another try. A lacking permission is said as such. */
export function FaultState({ fault, onRetry }: { fault: Fault; onRetry?: () => void }) {
  const t = useT();
  if (fault.code === 'FORBIDDEN') {
    return <NoPermission />;
  }
  return (
    <div className="state state-fault" role="alert">
      <p className="state-title">{t(`fault.${known(fault.code)}`)}</p>
      <p className="state-hint">
        {t('state.code')} <code>{fault.code}</code>
        {fault.traceId && (
          <>
            {' · '}
            {t('state.trace')} <code>{fault.traceId}</code>
          </>
        )}
      </p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {t('state.retry')}
        </button>
      )}
    </div>
  );
}

export function NoPermission() {
  const t = useT();
  return <Empty title={t('state.noPermission')} hint={t('state.noPermission.hint')} />;
}

export function Rebuilding({ percent }: { percent: number | null | undefined }) {
  const t = useT();
  return percent === null || percent === undefined ? null : (
    <p className="banner banner-warn" role="status">
      {t('state.rebuilding', { percent })}
    </p>
  );
}

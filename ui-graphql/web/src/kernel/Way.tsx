import { useT } from '../i18n';

/** A stage of a way, and whether it is behind, here or ahead. */
export interface Stop {
  readonly key: string;
  readonly text: string;
  readonly state: 'done' | 'current' | 'ahead';
  /** Goes there, where one may. */
  readonly onGo?: () => void;
}

/** Stages one after the other, and where one is. */
export function Way({ stops }: { readonly stops: readonly Stop[] }) {
  const t = useT();
  return (
    <ol className="steps">
      {stops.map(({ key, text, state, onGo }, index) => {
        const label = (
          <>
            <span className="step-number" aria-hidden="true">{state === 'done' ? '✓' : index + 1}</span>
            <span>{text}</span>
            {state === 'done' && <span className="visually-hidden">{t('intake.step.done')}</span>}
          </>
        );
        return (
          <li key={key} className={`step-item step-${state}`} aria-current={state === 'current' ? 'step' : undefined}>
            {onGo ? <button type="button" onClick={onGo}>{label}</button> : <span>{label}</span>}
          </li>
        );
      })}
    </ol>
  );
}

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useT } from '../../i18n';
import { FaultState } from '../states/States';
import { Refusals } from '../states/Refusals';
import { isConflict, type Refusal } from '../refusal';
import { useToast } from '../toasts';
import { useCommand, type Done } from '../useCommand';
import type { CommandForm } from './command';
import { FieldControl } from './FieldControl';
import type { Values } from './fields';
import { blankValues, check, toInput, type FieldErrors } from './input';

interface Props<Subject> {
  readonly form: CommandForm<Subject>;
  readonly subject: Subject;
  /** The version that the clerk saw when the form was opened. */
  readonly version: number | null;
  readonly onDone: (done: Done) => void | Promise<void>;
  readonly onCancel?: () => void;
  readonly onDirty?: (dirty: boolean) => void;
  readonly onConflict?: (actual: number) => void;
  readonly submitLabel?: string;
  readonly conflict?: ReactNode;
  readonly children?: (values: Values) => ReactNode;
  readonly extra?: ReactNode;
}

/** A described form: nothing typed is ever lost by a refusal, a conflict or a fault. */
export function CommandFormView<Subject>(props: Props<Subject>) {
  const { form, subject, version, onDone, onCancel, onDirty, onConflict, submitLabel, conflict, children, extra } = props;
  const t = useT();
  const say = useToast();
  const fields = form.fields(subject);
  const [values, setValues] = useState<Values>(() => ({ ...blankValues(fields), ...form.initial?.(subject) }));
  const [errors, setErrors] = useState<FieldErrors>({});
  const [seen, setSeen] = useState(version);
  const { busy, refusals, fault, submit } = useCommand();
  const element = useRef<HTMLFormElement>(null);
  const conflicted = isConflict(refusals);
  const missing = Object.keys(errors).length;

  useEffect(() => {
    if (missing > 0) {
      element.current?.querySelector<HTMLElement>('[data-invalid="true"] :is(input, textarea, select, [role="spinbutton"])')?.focus();
    }
  }, [errors, missing]);

  const change = (name: string, next: unknown) => {
    setValues((before) => ({ ...before, [name]: next }));
    onDirty?.(true);
  };

  const send = async (expected: number | null) => {
    const wrong = check(fields, values);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0 || busy) {
      return;
    }
    const meta = { purpose: form.operation, expectedVersion: form.additive ? null : expected };
    const done = await submit(form.document, [form.operation, values], () => ({ ...form.fixed(subject), ...toInput(fields, values) }), meta);
    if (done) {
      onDirty?.(false);
      say(t('form.saved', { what: t(form.title) }));
      await onDone(done);
    }
  };

  const actual = actualVersion(refusals);
  useEffect(() => {
    if (actual !== null) {
      onConflict?.(actual);
    }
  }, [actual, onConflict]);

  return (
    <form
      ref={element}
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(seen);
      }}
    >
      {form.lead && <p className="form-lead">{t(form.lead)}</p>}
      {conflicted ? conflict : <Refusals refusals={refusals} />}
      {fault && (
        <div>
          <FaultState fault={fault} />
          <p className="hint">{t('fault.retrySame')}</p>
        </div>
      )}
      {fields
        .filter((field) => field.showWhen?.(values) ?? true)
        .map((field) => (
          <FieldControl key={field.name} field={field} value={values[field.name]} errors={errors} path={field.name} onChange={(next) => change(field.name, next)} />
        ))}
      {children?.(values)}
      <div className="form-end">
        {missing > 0 && <p className="field-error" role="alert">{t('form.fix', { count: missing })}</p>}
        {extra}
        {onCancel && <button type="button" className="button" onClick={onCancel}>{t('form.cancel')}</button>}
        {conflicted && actual !== null ? (
          <button type="button" className="button button-main" aria-disabled={busy} onClick={() => { setSeen(actual); void send(actual); }}>
            {t(busy ? 'form.busy' : 'form.resend')}
          </button>
        ) : (
          <button type="submit" className={form.serious ? 'button button-serious' : 'button button-main'} aria-disabled={busy}>
            {busy ? t('form.busy') : (submitLabel ?? t('form.submit'))}
          </button>
        )}
      </div>
    </form>
  );
}

function actualVersion(refusals: readonly Refusal[]): number | null {
  const conflict = refusals.find((one) => one.__typename === 'VersionConflict');
  return conflict?.__typename === 'VersionConflict' ? conflict.actual : null;
}

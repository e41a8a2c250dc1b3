import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import { ShowAgain } from '../../app/ShowAgain';
import { useT } from '../../i18n';
import { FaultState } from '../states/States';
import { Refusals } from '../states/Refusals';
import { isConflict, type Refusal } from '../refusal';
import { useToast } from '../toasts';
import { useCommand, type Done } from '../useCommand';
import type { CommandForm } from './command';
import { FieldControl } from './FieldControl';
import { visible, type Field, type Values } from './fields';
import { blankValues, check, toInput } from './input';

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
  /** What stands below the first field, such as who may be meant by the name typed in it. */
  readonly afterFirst?: (values: Values) => ReactNode;
  readonly extra?: ReactNode;
}

const FIRST_WRONG = '[data-invalid="true"] :is(input, textarea, select, [role="spinbutton"])';

/** A described form: nothing typed is ever lost by a refusal, a conflict or a fault. */
export function CommandFormView<Subject>(props: Props<Subject>) {
  const { form, subject, version, onDone, onCancel, onDirty, onConflict, submitLabel, conflict, afterFirst, extra } = props;
  const t = useT();
  const say = useToast();
  const [values, setValues] = useState<Values>(() => ({ ...blankValues(form.fields(subject, {})), ...form.initial?.(subject) }));
  const fields = form.fields(subject, values);
  const [tries, setTries] = useState(0);
  const [seen, setSeen] = useState(version);
  const { busy, refusals, fault, submit } = useCommand();
  const element = useRef<HTMLFormElement>(null);
  const conflicted = isConflict(refusals);
  // Nobody is told off before the first try; after it each mended field is right at once.
  const errors = tries === 0 ? {} : check(fields, values);
  const missing = Object.keys(errors).length;

  useEffect(() => {
    if (tries > 0) {
      element.current?.querySelector<HTMLElement>(FIRST_WRONG)?.focus();
    }
  }, [tries]);

  const change = ({ name, resets }: Field, next: unknown) => {
    const again = fields.filter((field) => resets?.includes(field.name));
    setValues((before) => ({ ...before, ...blankValues(again), [name]: next }));
    onDirty?.(true);
  };

  const send = async (expected: number | null) => {
    if (Object.keys(check(fields, values)).length > 0) {
      setTries(tries + 1);
      return;
    }
    if (busy) {
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
      {fault?.code === 'FRESH_SIGN_IN_NEEDED' && <ShowAgain onDone={() => void send(seen)} />}
      {fault && fault.code !== 'FRESH_SIGN_IN_NEEDED' && (
        <div>
          <FaultState fault={fault} />
          <p className="hint">{t('fault.retrySame')}</p>
        </div>
      )}
      {fields
        .filter((field) => visible(field, values))
        .map((field, index) => (
          <Fragment key={field.name}>
            <FieldControl field={field} value={values[field.name]} errors={errors} path={field.name} onChange={(next) => change(field, next)} />
            {index === 0 && afterFirst?.(values)}
          </Fragment>
        ))}
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

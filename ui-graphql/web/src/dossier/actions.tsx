import { createContext, use, type ReactNode } from 'react';
import { useT } from '../i18n';
import type { CommandForm } from '../kernel/forms/command';
import type { Mission } from '../network/missions';
import type { PersonFile } from './file';

// The subject of each form is checked where the form is offered; the page that opens it only passes it on.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyForm = CommandForm<any>;

/** What is chosen on a page of its own kind before there is a form: a bed, or where to move in. */
export type Special = 'bed' | 'start';

interface Actions {
  readonly file: PersonFile;
  /** As of an instant, or sealed: nothing can be recorded. */
  readonly readOnly: boolean;
  /** As of an instant: what was is only looked at. */
  readonly past: boolean;
  readonly act: (form: AnyForm | Special, subject?: unknown) => void;
  readonly can: (operation: string) => boolean;
  /** The mission on which whoever reads is with the person of another station; null for everybody else. */
  readonly mission: Mission | null;
}

const Context = createContext<Actions | null>(null);

export function FileActions({ value, children }: { value: Actions; children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useFileActions(): Actions {
  const actions = use(Context);
  if (actions === null) {
    throw new Error('outside a file');
  }
  return actions;
}

interface ButtonProps<Subject> {
  readonly form: CommandForm<Subject>;
  readonly subject: Subject;
  readonly main?: boolean;
  readonly suffix?: string;
  /** Also on a file that takes nothing else any more. */
  readonly onSealed?: boolean;
}

/** Opens a form, where the role and the state of the file allow it. */
export function ActionButton<Subject>({ form, subject, main, suffix, onSealed }: ButtonProps<Subject>) {
  const t = useT();
  const { readOnly, past, act, can } = useFileActions();
  if ((onSealed ? past : readOnly) || !can(form.operation)) {
    return null;
  }
  const kind = main ? 'button-main' : form.serious ? 'button-warn' : '';
  return (
    <button type="button" className={`button button-small ${kind}`} aria-label={suffix ? `${t(form.title)}: ${suffix}` : undefined} onClick={() => act(form, subject)}>
      {t(form.title)}
    </button>
  );
}

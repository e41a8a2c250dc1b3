import type { TypedDocumentNode } from 'urql';
import type { Key } from '../../i18n/words';
import type { Refusal } from '../refusal';
import type { Field, Values } from './fields';

/** What every mutation answers. */
export interface Outcome {
  readonly outcome: {
    readonly id: string | null;
    readonly version: number | null;
    readonly errors: ReadonlyArray<Refusal>;
  };
}

export interface Meta {
  readonly commandId: string;
  readonly expectedVersion?: number | null;
  readonly purpose?: string | null;
}

type Document<Input> = TypedDocumentNode<Outcome, { input: Input; meta: Meta }>;

interface Description<Input, Subject> {
  /** The field of the schema; it decides who may use the form. */
  readonly operation: string;
  readonly title: Key;
  readonly lead?: Key;
  readonly document: Document<Input>;
  /** What the clerk fills in; what there is to choose from may depend on what was chosen before, the names may not. */
  readonly fields: (subject: Subject, values: Values) => readonly Field<keyof Input & string>[];
  /** What is known without asking, such as whose file it is. */
  readonly fixed: (subject: Subject) => Partial<Input>;
  /** What the fields hold at first, where that is not nothing. */
  readonly initial?: (subject: Subject) => Values;
  /** Adds a fact and overwrites nothing, so that a newer version of the file is no conflict. */
  readonly additive?: boolean;
  readonly serious?: boolean;
}

/** A command as a form: the input type is checked where it is described and forgotten afterwards. */
export type CommandForm<Subject> = Omit<Description<Record<string, unknown>, Subject>, 'document'> & {
  readonly document: TypedDocumentNode<Outcome, { input: unknown; meta: Meta }>;
};

/** Describes a form. */
export function describe<Input, Subject>(description: Description<Input, Subject>): CommandForm<Subject> {
  return description as unknown as CommandForm<Subject>;
}

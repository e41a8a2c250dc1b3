import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { findPeopleQuery } from '../../caseload/queries';
import type { CaseloadRowFragment } from '../../generated/graphql';
import { useT } from '../../i18n';
import { client } from '../client';
import { shortId } from '../ids';
import { useAge, usePersonName } from '../words';

interface Props {
  readonly label: string;
  readonly onChange: (personId: string) => void;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly describedBy?: string | undefined;
}

const WAIT_MS = 250;

/** Picks a person by a piece of the name. */
export function PersonInput({ label, onChange, required, invalid, describedBy }: Props) {
  const t = useT();
  const nameOf = usePersonName();
  const ageOf = useAge();
  const [text, setText] = useState('');
  const [rows, setRows] = useState<readonly CaseloadRowFragment[]>([]);

  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const wanted = text.trim();
      const answer = wanted === '' ? null : await client.query(findPeopleQuery, { text: wanted, first: 8 }).toPromise();
      if (current) {
        setRows(answer?.data?.recipients.rows ?? []);
      }
    }, WAIT_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);

  const describe = (row: CaseloadRowFragment) => `${nameOf(row.name)} · ${ageOf(row.birth)} · ${shortId(row.personId)}`;

  return (
    <ComboBox
      className="combo"
      items={rows}
      inputValue={text}
      onInputChange={setText}
      onSelectionChange={(key) => {
        const chosen = rows.find((row) => row.personId === key);
        onChange(chosen?.personId ?? '');
        if (chosen) {
          setText(describe(chosen));
        }
      }}
      allowsEmptyCollection
      allowsCustomValue
      isRequired={required}
      isInvalid={invalid}
      validationBehavior="aria"
      menuTrigger="input"
      defaultFilter={() => true}
    >
      <Label className="label">{label}</Label>
      <Input className="input" placeholder={t('form.pickPerson')} {...(describedBy ? { 'aria-describedby': describedBy } : {})} />
      <Popover className="popover">
        <ListBox<CaseloadRowFragment> className="options" renderEmptyState={() => <p className="option-none">{t('form.nobody')}</p>}>
          {(row) => (
            <ListBoxItem id={row.personId} textValue={describe(row)} className="option">
              {describe(row)}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

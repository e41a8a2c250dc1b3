import { useQuery } from 'urql';
import { useT } from '../i18n';
import { SelectInput, type SelectProps } from '../kernel/forms/SelectInput';
import { shortId } from '../kernel/ids';
import { fosterFamiliesQuery } from './queries';

/** One of the families of an institution that still foster, each with how many children live there. */
export function FamilyInput({ facility, ...props }: Omit<SelectProps, 'options'> & { readonly facility: string }) {
  const t = useT();
  const [{ data, error }] = useQuery({ query: fosterFamiliesQuery, variables: { facility }, pause: facility === '' });
  const families = (data?.fosterFamilies ?? []).filter((one) => !one.closed);
  return (
    <>
      <SelectInput
        {...props}
        options={families.map((one) => ({ value: one.familyId, text: `${one.carer?.name ?? shortId(one.familyId)} · ${t('families.children')} ${one.children.length}` }))}
      />
      {error && <p className="hint" role="status">{t('families.unreachable')}</p>}
      {data && families.length === 0 && <p className="hint" role="status">{t('families.none')}</p>}
    </>
  );
}

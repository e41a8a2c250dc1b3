import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import type { FACETS } from './filters';

interface Props {
  readonly facet: (typeof FACETS)[number];
  readonly chosen: readonly string[];
  readonly counts: readonly { value: string; count: number }[];
  readonly onToggle: (value: string) => void;
}

/** The values of one filter that occur, with how many people each has. */
export function FacetFilter({ facet, chosen, counts, onToggle }: Props) {
  const t = useT();
  const count = new Map(counts.map((one) => [one.value, one.count]));
  const shown = facet.values.filter((value) => count.has(value) || chosen.includes(value));
  if (shown.length === 0) {
    return null;
  }
  return (
    <fieldset className="facet">
      <legend className="label">{t(facet.label)}</legend>
      {shown.map((value) => (
        <label key={value} className="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{enumWord(t, facet.family, value)}</span>
          <span className="facet-count">{count.get(value) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}

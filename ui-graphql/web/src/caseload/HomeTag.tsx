import type { CaseloadRowFragment } from '../generated/graphql';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { day, now } from '../kernel/time';
import { useFacilityName } from '../network/facilities';

/** Where somebody lives who is placed, and until when somebody must look in. */
export function HomeTag({ row }: { readonly row: CaseloadRowFragment }) {
  const t = useT();
  const facility = useFacilityName();
  if (!row.placement) {
    return null;
  }
  const due = row.visitDue;
  return (
    <span className="home-tag">
      <span className="tag">{enumWord(t, 'placementType', row.placement)}</span>
      {row.placedAt && <span> {facility(row.placedAt)}</span>}
      {due && <span className="muted"> {t(due < day(now()) ? 'list.visitOverdue' : 'list.visitDue', { day: due })}</span>}
    </span>
  );
}

import { useQuery } from 'urql';
import { useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { shortId } from '../kernel/ids';
import { useFacilityName } from '../network/facilities';
import { useZoneName } from '../network/zones';
import type { Placement } from './possible';
import { fosterFamilyQuery } from './queries';

/** With whom somebody lives, part by part, as far as the viewer may know their names. */
export function useHome(placement: Placement) {
  const t = useT();
  const { file, can } = useFileActions();
  const facilityName = useFacilityName();
  const zoneName = useZoneName(placement.zone ? (placement.facility ?? '') : '');
  const [{ data }] = useQuery({
    query: fosterFamilyQuery,
    variables: { familyId: placement.family ?? '', atLeastVersion: null },
    pause: !placement.family || !can('fosterFamily'),
  });
  const kin = file.kin.find((one) => one.kinId === placement.kinId);
  return {
    facility: placement.facility && facilityName(placement.facility),
    family: placement.family && (data?.fosterFamily?.carer?.name ?? t('placement.family.unknown', { number: shortId(placement.family) })),
    kin: placement.kinId && (kin?.name ?? t('person.erased')),
    bed: placement.bed && `${placement.zone ? zoneName(placement.zone) : ''} ${placement.bed}`.trim(),
  };
}

import { useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { useFacilityName } from '../network/facilities';

interface Receiver {
  readonly station?: string | null;
  readonly facility?: string | null;
  readonly kinId: string | null;
  readonly body: string | null;
}

/** The name of whoever receives somebody or answers for them: of a facility, of a relative on the file, of a body. */
export function useReceiverName(): (receiver: Receiver) => string {
  const t = useT();
  const facilityName = useFacilityName();
  const { file } = useFileActions();
  return ({ station, facility, kinId, body }) => {
    const place = station ?? facility;
    if (place) {
      return facilityName(place);
    }
    return (kinId ? file.kin.find((one) => one.kinId === kinId)?.name : body) ?? t('person.erased');
  };
}

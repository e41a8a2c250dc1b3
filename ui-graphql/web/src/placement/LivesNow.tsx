import { useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { DueList } from '../kernel/DueList';
import { Facts } from '../kernel/Facts';
import { minute } from '../kernel/time';
import { duesOf } from './due';
import { livedOf, type Placement } from './possible';
import { useHome } from './useHome';

/** Where the person lives now, a hospital that lies over it, and what is owed there. */
export function LivesNow() {
  const t = useT();
  const { file } = useFileActions();
  const { home, hospital } = livedOf(file);
  return (
    <>
      <h3>{t('placement.now')}</h3>
      {!home && !hospital && <p className="muted">{t('placement.now.none')}</p>}
      {home && <Home placement={home} />}
      {hospital && (
        <>
          <p className="banner">{t(home ? 'placement.now.hospital' : 'placement.now.hospitalOnly')}</p>
          <Home placement={hospital} />
        </>
      )}
    </>
  );
}

function Home({ placement }: { placement: Placement }) {
  const t = useT();
  const home = useHome(placement);
  return (
    <>
      <Facts
        facts={[
          ['field.placementType', enumWord(t, 'placementType', placement.type)],
          ['field.placementFacility', home.facility],
          ['field.family', home.family],
          ['field.kinId', home.kin],
          ['field.bed', home.bed],
          ['placement.since', placement.startedAt && minute(placement.startedAt)],
        ]}
      />
      <DueList dues={duesOf(placement)} />
    </>
  );
}

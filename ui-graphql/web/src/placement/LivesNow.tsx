import { useFileActions } from '../dossier/actions';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
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
  const dues = duesOf(placement);
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
      <ul className="plain-list" aria-label={t('placement.dues')}>
        {dues.map(({ what, overdue, until, late }) => (
          <li key={what} className={late ? 'banner banner-warn' : 'banner'}>{t(late ? overdue : what, { until })}</li>
        ))}
        {dues.length === 0 && <li className="muted">{t('placement.dues.none')}</li>}
      </ul>
    </>
  );
}

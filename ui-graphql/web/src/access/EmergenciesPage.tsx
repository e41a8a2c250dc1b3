import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../app/session';
import { useTitle } from '../app/useTitle';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { client } from '../kernel/client';
import { faultOf } from '../kernel/faults';
import { CommandDialog } from '../kernel/forms/CommandDialog';
import { shortId } from '../kernel/ids';
import { Empty, FaultState, Loading, NoPermission } from '../kernel/states/States';
import { minute } from '../kernel/time';
import { watch } from '../kernel/watch';
import { useFacilityName } from '../network/facilities';
import { reviewGlass } from './commands';
import { isReviewLate, type GlassStory } from './glass';
import { glassChanged, glassQuery, glassWaitingQuery } from './queries';

/** Who read a file out of reach, why, and what a supervisor thinks of it. */
export function EmergenciesPage() {
  const t = useT();
  const { can } = useSession();
  useTitle(t('glass.title'));
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('glass.title')}</h1>
      <p className="muted">{t('glass.lead')}</p>
      {can('glass') ? <Emergencies /> : <NoPermission />}
    </div>
  );
}

function Emergencies() {
  const t = useT();
  const [reviewing, setReviewing] = useState<GlassStory | null>(null);
  const [{ data, error, fetching }, reload] = useQuery({ query: glassQuery, requestPolicy: 'network-only' });
  useEffect(() => watch(glassChanged, {}, () => reload()), [reload]);
  const fault = faultOf(error);
  const saved = async () => {
    await client.query(glassWaitingQuery, {}, { requestPolicy: 'network-only' }).toPromise();
    reload();
  };
  if (fault) {
    return <FaultState fault={fault} onRetry={() => reload()} />;
  }
  if (!data) {
    return fetching ? <Loading lines={6} /> : null;
  }
  if (data.glass.length === 0) {
    return <Empty title={t('glass.none')} />;
  }
  return (
    <>
      <div className="table-scroll">
        <table className="rows-table">
          <caption className="visually-hidden">{t('glass.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('glass.at')}</th>
              <th scope="col">{t('glass.account')}</th>
              <th scope="col">{t('glass.file')}</th>
              <th scope="col">{t('field.glassReason')}</th>
              <th scope="col">{t('glass.verdict')}</th>
              <th scope="col">{t('requests.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {data.glass.map((story) => <Row key={story.glassId} story={story} onReview={setReviewing} />)}
          </tbody>
        </table>
      </div>
      {reviewing && <CommandDialog form={reviewGlass} subject={reviewing} version={null} onClose={() => setReviewing(null)} onDone={saved} />}
    </>
  );
}

function Row({ story, onReview }: { story: GlassStory; onReview: (story: GlassStory) => void }) {
  const t = useT();
  const { can } = useSession();
  const nameOf = useFacilityName();
  const file = t('requests.file', { number: shortId(story.personId) });
  const late = isReviewLate(story);
  return (
    <tr className={story.verdict === null ? '' : 'row-faint'}>
      <th scope="row" className="nowrap">{minute(story.at)}</th>
      <td>{shortId(story.account)}{story.station && ` · ${nameOf(story.station)}`}</td>
      <td><Link to={`/people/${story.personId}`}>{file}</Link></td>
      <td>
        {enumWord(t, 'glassReason', story.reason)}
        <p className="hint">{story.words ?? t('person.erased')}</p>
      </td>
      <td>
        {story.verdict === null
          ? <span className={late ? 'tag tag-danger' : 'tag'}>{story.reviewDue === null ? t('glass.notReviewed') : t(late ? 'glass.reviewLate' : 'glass.reviewDue', { until: minute(story.reviewDue) })}</span>
          : <>{enumWord(t, 'glassVerdict', story.verdict)}{story.reviewedAt && ` · ${minute(story.reviewedAt)}`}<p className="hint">{story.finding ?? t('person.erased')}</p></>}
      </td>
      <td>
        {story.verdict === null && can(reviewGlass.operation) && (
          <button type="button" className="button button-small" aria-label={`${t('glass.review')}: ${file}`} onClick={() => onReview(story)}>{t('glass.review')}</button>
        )}
      </td>
    </tr>
  );
}

import { ActionButton } from '../dossier/actions';
import type { Tracing } from '../dossier/file';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import { minute } from '../kernel/time';
import { withdrawNotice } from './noticeCommands';

/** What everybody could read about the person, since when, and until when. */
export function Notices({ notices }: { notices: Tracing['notices'] }) {
  const t = useT();
  return (
    <>
      <h3>{t('tracing.notices')}</h3>
      {notices.length === 0 && <p className="muted">{t('tracing.notYet')}</p>}
      <ul className="plain-list lines">
        {notices.toReversed().map((notice) => (
          <li key={notice.noticeId}>
            <div>
              <p>
                <time dateTime={notice.publishedAt}>{minute(notice.publishedAt)}</time>{' '}
                {notice.withdrawnAt ? (
                  <span className="tag">{t('tracing.withdrawn', { when: minute(notice.withdrawnAt) })}{notice.ground && ` · ${enumWord(t, 'withdrawal', notice.ground)}`}</span>
                ) : (
                  <span className="tag tag-danger">{t('tracing.public')}</span>
                )}
              </p>
              <Facts
                facts={[
                  ['field.channels', notice.channels.map((one) => enumWord(t, 'noticeChannel', one)).join('、')],
                  ['field.noticeName', notice.text.name],
                  ['field.sex', enumWord(t, 'sex', notice.text.sex)],
                  ['field.birth', notice.text.birth && `${notice.text.birth.earliest} – ${notice.text.birth.latest}`],
                  ['field.appearance', notice.text.appearance],
                  ['field.speech', notice.text.speech],
                  ['field.clothing', notice.text.clothing],
                  ['field.foundOn', notice.text.foundOn],
                  ['field.foundIn', notice.text.foundIn],
                  ['field.noticeContact', notice.text.contact],
                ]}
              />
            </div>
            {!notice.withdrawnAt && <ActionButton form={withdrawNotice} subject={{ personId: notice.personId, noticeId: notice.noticeId }} suffix={minute(notice.publishedAt)} />}
          </li>
        ))}
      </ul>
    </>
  );
}

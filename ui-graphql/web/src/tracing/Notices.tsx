import { ActionButton, useFileActions } from '../dossier/actions';
import type { Tracing } from '../dossier/file';
import { useT } from '../i18n';
import { enumWord } from '../i18n/enumWord';
import { Facts } from '../kernel/Facts';
import { shortId } from '../kernel/ids';
import { PrintLink } from '../kernel/PrintLink';
import { minute } from '../kernel/time';
import { withdrawNotice } from './noticeCommands';
import { isEndangeredByKin } from './possible';

type Notice = Tracing['notices'][number];

/** What everybody could read about the person, since when, and until when. */
export function Notices({ tracing }: { tracing: Tracing }) {
  const t = useT();
  const { file } = useFileActions();
  return (
    <>
      <h3>{t('tracing.notices')}</h3>
      {tracing.phase !== 'CLOSED' && isEndangeredByKin(file) && <p className="banner banner-warn">{t('tracing.notices.danger')}</p>}
      {tracing.approvedPhotos.length > 0 && <Facts facts={[['tracing.approvedPhotos', tracing.approvedPhotos.map(shortId).join('、')]]} />}
      {tracing.notices.length === 0 && <p className="muted">{t('tracing.notYet')}</p>}
      <ul className="plain-list notices">
        {tracing.notices.toReversed().map((notice) => <NoticeCard key={notice.noticeId} notice={notice} />)}
      </ul>
    </>
  );
}

function NoticeCard({ notice }: { notice: Notice }) {
  const t = useT();
  const { file } = useFileActions();
  const { text, withdrawnAt, ground } = notice;
  const birth = text.birth && (text.birth.earliest === text.birth.latest ? text.birth.earliest : `${text.birth.earliest} – ${text.birth.latest}`);
  return (
    <li className={withdrawnAt ? 'notice notice-withdrawn' : 'notice'}>
      <div className="section-head">
        <p>
          <time dateTime={notice.publishedAt}>{minute(notice.publishedAt)}</time>
          {withdrawnAt ? (
            <span className="tag">{t('tracing.withdrawn', { when: minute(withdrawnAt) })}{ground && ` · ${enumWord(t, 'withdrawal', ground)}`}</span>
          ) : (
            <span className="tag tag-danger">{t('tracing.public')}</span>
          )}
        </p>
        {!withdrawnAt && (
          <div className="actions">
            <ActionButton form={withdrawNotice} subject={notice} suffix={minute(notice.publishedAt)} />
            <PrintLink paper="tracing-notice" of={[file.personId, notice.noticeId]} label={'tracing.printNotice'} />
          </div>
        )}
      </div>
      <Facts
        facts={[
          ['field.noticeName', text.name],
          ['field.sex', enumWord(t, 'sex', text.sex)],
          ['field.birth', birth],
          ['field.appearance', text.appearance],
          ['field.speech', text.speech],
          ['field.clothing', text.clothing],
          ['field.foundOn', text.foundOn],
          ['field.foundIn', text.foundIn],
          ['field.photo', text.photo && shortId(text.photo)],
          ['field.noticeContact', text.contact],
          ['field.channels', notice.channels.map((one) => enumWord(t, 'noticeChannel', one)).join('、')],
        ]}
      />
    </li>
  );
}

import { NoticeChannel, Sex } from '../generated/graphql';
import type * as G from '../generated/graphql';
import type { PersonFile } from '../dossier/file';
import { draftOf } from '../kernel/forms/birth';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field } from '../kernel/forms/fields';
import { newId, shortId } from '../kernel/ids';
import * as mutations from './mutations';

export interface NoticeSubject {
  readonly personId: string;
  readonly noticeId: string;
}

export const approveNoticePhoto = describe<G.ApproveNoticePhotoInput, PersonFile>({
  operation: 'tracingApproveNoticePhoto',
  title: 'tracing.approveNoticePhoto',
  lead: 'tracing.approveNoticePhoto.lead',
  document: mutations.approveNoticePhoto,
  additive: true,
  fixed: (file) => ({ personId: file.personId, photo: newId('photo') }),
  fields: () => [REASON, OCCURRED],
});

function noticeText(file: PersonFile): readonly Field[] {
  const photos = file.tracing?.approvedPhotos ?? [];
  return [
    { kind: 'text', name: 'name', label: 'field.noticeName' },
    { kind: 'select', name: 'sex', family: 'sex', options: Object.values(Sex), required: true },
    { kind: 'birth', name: 'birth' },
    { kind: 'note', name: 'appearance' },
    { kind: 'note', name: 'speech' },
    { kind: 'note', name: 'clothing' },
    { kind: 'date', name: 'foundOn' },
    { kind: 'text', name: 'foundIn', hint: 'field.foundIn.hint' },
    { kind: 'choice', name: 'photo', choices: photos.map((photo) => ({ value: photo, text: shortId(photo) })), hint: 'field.photo.hint' },
    { kind: 'text', name: 'contact', label: 'field.noticeContact', hint: 'field.noticeContact.hint', required: true },
  ];
}

export const publishNotice = describe<G.PublishNoticeInput, PersonFile>({
  operation: 'tracingPublishNotice',
  title: 'tracing.publishNotice',
  lead: 'tracing.publishNotice.lead',
  document: mutations.publishNotice,
  additive: true,
  fixed: (file) => ({ personId: file.personId, noticeId: newId('notice') }),
  fields: (file) => [
    { kind: 'group', name: 'text', label: 'field.noticeText', fields: noticeText(file) },
    { kind: 'checks', name: 'channels', family: 'noticeChannel', options: Object.values(NoticeChannel), required: true },
    OCCURRED,
  ],
  initial: (file) => ({
    text: {
      // Not the name for now: that is what the station calls the person, and nobody's business.
      name: file.identity.name ?? file.identity.alias ?? '',
      sex: file.identity.sex,
      birth: draftOf(file.identity.birth),
      appearance: '',
      speech: '',
      clothing: '',
      foundOn: null,
      foundIn: '',
      photo: '',
      contact: '',
    },
    channels: ['NATIONAL_TRACING_SITE'],
  }),
});

export const withdrawNotice = describe<G.WithdrawNoticeInput, NoticeSubject>({
  operation: 'tracingWithdrawNotice',
  title: 'tracing.withdrawNotice',
  document: mutations.withdrawNotice,
  fixed: (notice) => ({ personId: notice.personId, noticeId: notice.noticeId }),
  fields: () => [REASON, OCCURRED],
});

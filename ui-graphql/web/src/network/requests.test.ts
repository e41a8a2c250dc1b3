import { describe, expect, it } from 'vitest';
import { visible } from '../kernel/forms/fields';
import { blankValues, toInput } from '../kernel/forms/input';
import { actionsOfRequest, sendStationRequest } from './requestCommands';
import { dueOf, partedFor, type StationRequest } from './requests';

const US = 'facility-000001';
const THEM = 'facility-000002';
const OTHERS = 'facility-000003';

// Thursday, the 5th of March, runs out at 24:00 in Shanghai.
const DUE = '2026-03-05T16:00:00Z';
const IN_TIME = new Date('2026-03-05T15:59:59.999Z');
const LATE = new Date(DUE);

const ASKED: StationRequest = {
  requestId: 'request-000001', version: 0, personId: 'person-000001', kind: 'VERIFY', from: THEM, to: US, question: '可有此人？', state: 'SENT',
  sentAt: '2026-03-02T02:00:00Z', answerDue: DUE, missed: false, answer: null, reason: null, endedAt: null,
};
const ASKING: StationRequest = { ...ASKED, requestId: 'request-000002', from: US, to: THEM };

const offered = (request: StationRequest, at = IN_TIME) => actionsOfRequest(request, US, at).map((form) => form.operation.replace('request', ''));

describe('what is offered for a request', () => {
  it('is_to_answer_or_decline_for_the_station_that_is_asked_however_late', () => {
    expect(offered(ASKED)).toEqual(['Answer', 'Decline']);
    expect(offered(ASKED, LATE)).toEqual(['Answer', 'Decline']);
  });

  it('is_to_withdraw_for_the_station_that_asks_and_to_give_up_once_the_time_is_over', () => {
    expect(offered(ASKING)).toEqual(['Withdraw']);
    expect(offered(ASKING, LATE)).toEqual(['Expire', 'Withdraw']);
    expect(offered({ ...ASKING, answerDue: null }, LATE)).toEqual(['Withdraw']);
  });

  it.each(['ANSWERED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const)('is_nothing_once_it_is_%s', (state) => {
    expect(offered({ ...ASKED, state }, LATE)).toEqual([]);
    expect(offered({ ...ASKING, state }, LATE)).toEqual([]);
  });

  it.each(['RECEIVE', 'RELAY', 'FETCH'] as const)('is_nothing_where_it_belongs_to_a_journey_home_%s', (kind) => {
    expect(offered({ ...ASKED, kind }, LATE)).toEqual([]);
    expect(offered({ ...ASKING, kind }, LATE)).toEqual([]);
  });
});

describe('when an answer is due', () => {
  it('is_the_last_day_and_not_the_midnight_after_it', () => {
    expect(dueOf(ASKED, IN_TIME)).toEqual({ words: 'requests.due', until: '2026-03-05', late: false });
    expect(dueOf(ASKED, LATE)).toEqual({ words: 'requests.overdue', until: '2026-03-05', late: true });
  });

  it('is_nothing_without_a_limit_or_once_it_is_over', () => {
    expect(dueOf({ ...ASKED, answerDue: null }, LATE)).toBeNull();
    expect(dueOf({ ...ASKED, state: 'ANSWERED' }, LATE)).toBeNull();
  });
});

describe('the two lists', () => {
  it('are_what_is_asked_of_a_station_and_what_it_asks_in_the_order_that_came', () => {
    const other = { ...ASKED, requestId: 'request-000003', from: OTHERS };
    const parted = partedFor(US, [other, ASKING, ASKED]);
    expect(parted.toUs.map((one) => one.requestId)).toEqual(['request-000003', 'request-000001']);
    expect(parted.fromUs.map((one) => one.requestId)).toEqual(['request-000002']);
  });
});

describe('the form that asks', () => {
  const input = (subject: { station: string; personId?: string }, values: object) => {
    const fields = sendStationRequest.fields(subject, {});
    const typed = { ...blankValues(fields), occurredAt: '2026-03-02T02:00:00Z', to: THEM, question: '可有此人？', ...values };
    const { requestId, ...sent } = { ...sendStationRequest.fixed(subject), ...toInput(fields.filter((field) => visible(field, typed)), typed) } as Record<string, unknown>;
    expect(requestId).toMatch(/^request-[0-9a-v]{20}$/);
    return sent;
  };
  const expected = { personId: 'person-000001', kind: 'VERIFY', from: US, to: THEM, question: '可有此人？', occurredAt: '2026-03-02T02:00:00Z' };

  it('asks_about_the_person_whose_file_it_was_opened_from', () => {
    expect(input({ station: US, personId: 'person-000001' }, {})).toEqual(expected);
  });

  it('asks_about_whom_was_chosen_elsewhere', () => {
    expect(input({ station: US }, { personId: 'person-000001' })).toEqual(expected);
  });
});

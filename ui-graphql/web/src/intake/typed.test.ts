import { describe, expect, it } from 'vitest';
import { NO_BIRTH } from '../kernel/forms/birth';
import { typedPerson } from './typed';

const identity = (more: object) => ({ name: '', sex: '', birth: NO_BIRTH, idNumber: '', ...more });

describe('what was typed of somebody', () => {
  it('says_nothing_before_there_is_a_name_or_a_whole_number', () => {
    expect(typedPerson({ provisionalName: ' ', identity: identity({ sex: 'MALE', idNumber: '1101051949123100' }) })).toBeNull();
  });

  it('is_the_real_name_first_and_the_provisional_one_beside_it', () => {
    const typed = typedPerson({ provisionalName: '红衣老人', identity: identity({ name: ' 王大力 ', sex: 'MALE', birth: { ...NO_BIRTH, mode: 'date', date: '1950-01-02' } }) });
    expect(typed).toMatchObject({ names: ['王大力'], otherNames: ['红衣老人'], sex: 'MALE', birth: { earliest: '1950-01-02', latest: '1950-01-02' }, idNumber: null });
  });

  it('may_be_a_number_alone_once_it_is_whole', () => {
    expect(typedPerson({ identity: identity({ idNumber: '11010519491231002x' }) })).toMatchObject({ names: [], sex: 'UNKNOWN', birth: null, idNumber: '11010519491231002X' });
  });
});

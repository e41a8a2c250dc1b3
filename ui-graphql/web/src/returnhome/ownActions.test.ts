import { describe as group, expect, it } from 'vitest';
import { JourneyMode, JourneyStage } from '../generated/graphql';
import { ownActions } from './ownActions';
import type { Travelling } from './subjects';

const WAY: Travelling = { personId: 'person-000001', journeyId: 'journey-000001', mode: JourneyMode.RELAY, stage: JourneyStage.IN_TRANSIT, leg: 0, boarding: [], stops: [{ kinId: null }, { kinId: null }] };

const offered = (more: Partial<Travelling>) => ownActions({ ...WAY, ...more }).map((form) => form.operation);

group('who travels along', () => {
  it('hands_over_at_a_station_on_the_way_and_arrives_at_the_last', () => {
    expect(offered({})[0]).toBe('journeyHandOverAtRelay');
    expect(offered({ leg: 1 })[0]).toBe('journeyArrive');
    expect(offered({ stage: JourneyStage.ARRIVED })[0]).toBe('journeySignHandover');
  });

  it('does_not_set_out_before_it_is_allowed', () => {
    expect(offered({ stage: JourneyStage.PLANNED })).toEqual([]);
    expect(offered({ stage: JourneyStage.APPROVED })).toEqual(['journeyDepart']);
  });

  it('brings_somebody_on_board_step_by_step', () => {
    expect(offered({ mode: JourneyMode.ASSISTED_BOARDING, stops: [] })[0]).toBe('journeyCompleteBoardingStep');
  });

  it('looks_for_whoever_is_lost_first', () => {
    expect(offered({ stage: JourneyStage.MISSING })).toEqual(['journeyRecordFound']);
  });

  it('has_nothing_left_to_do_once_it_is_over', () => {
    expect([JourneyStage.HANDED_OVER, JourneyStage.CANCELLED, JourneyStage.ABORTED].flatMap((stage) => offered({ stage }))).toEqual([]);
  });
});

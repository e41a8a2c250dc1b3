import {
  AgeRule, FacilityKind, LicensedFor, SexRule, ZonePurpose,
  type AddBedsInput, type CloseFacilityInput, type CloseZoneInput, type DeclareOverflowInput, type EndOverflowInput,
  type GrantLicenceInput, type OpenFacilityInput, type OpenZoneInput, type WithdrawBedInput,
} from '../generated/graphql';
import { describe } from '../kernel/forms/command';
import { OCCURRED, REASON, type Field } from '../kernel/forms/fields';
import { newId } from '../kernel/ids';
import type { Zone } from './BedBoard';
import type { Facility } from './facilities';
import * as mutations from './mutations';

const NAME: Field<'name'> = {
  kind: 'group',
  name: 'name',
  label: 'field.nameOfPlace',
  fields: [
    { kind: 'text', name: 'zh', required: true },
    { kind: 'text', name: 'en', required: true },
  ],
};

const ofFacility = (facility: Facility) => ({ facilityId: facility.facilityId });
const ofZone = (zone: Zone) => ({ zoneId: zone.zoneId });

export const openFacility = describe<OpenFacilityInput, null>({
  operation: 'networkOpenFacility',
  title: 'network.openFacility',
  document: mutations.openFacility,
  fixed: () => ({ facilityId: newId('facility') }),
  fields: () => [
    { kind: 'select', name: 'kind', label: 'field.facilityKind', family: 'facilityKind', options: Object.values(FacilityKind), required: true },
    NAME,
    { kind: 'text', name: 'division', required: true, hint: 'field.division.hint' },
    { kind: 'text', name: 'address', required: true },
    { kind: 'text', name: 'phone' },
    { kind: 'date', name: 'opensOn', required: true },
    OCCURRED,
  ],
});

export const grantLicence = describe<GrantLicenceInput, Facility>({
  operation: 'networkGrantLicence',
  title: 'network.grantLicence',
  document: mutations.grantLicence,
  fixed: ofFacility,
  fields: () => [
    {
      kind: 'group',
      name: 'licence',
      fields: [
        { kind: 'text', name: 'number', required: true },
        { kind: 'checks', name: 'offers', family: 'licensed', options: Object.values(LicensedFor), required: true },
        { kind: 'date', name: 'validFrom', required: true },
        { kind: 'date', name: 'validTo', required: true },
      ],
    },
    OCCURRED,
  ],
});

export const closeFacility = describe<CloseFacilityInput, Facility>({
  operation: 'networkCloseFacility',
  title: 'network.closeFacility',
  document: mutations.closeFacility,
  serious: true,
  fixed: ofFacility,
  fields: () => [{ kind: 'date', name: 'closesOn', required: true }, REASON, OCCURRED],
});

export const openZone = describe<OpenZoneInput, Facility>({
  operation: 'networkOpenZone',
  title: 'network.openZone',
  document: mutations.openZone,
  additive: true,
  fixed: (facility) => ({ facilityId: facility.facilityId, zoneId: newId('zone') }),
  fields: () => [
    NAME,
    { kind: 'select', name: 'purpose', family: 'zonePurpose', options: Object.values(ZonePurpose), required: true },
    { kind: 'select', name: 'sexRule', family: 'sexRule', options: Object.values(SexRule), required: true },
    { kind: 'select', name: 'ageRule', family: 'ageRule', options: Object.values(AgeRule), required: true },
    { kind: 'beds', name: 'beds', required: true, hint: 'field.beds.hint' },
    OCCURRED,
  ],
});

export const addBeds = describe<AddBedsInput, Zone>({
  operation: 'networkAddBeds',
  title: 'network.addBeds',
  document: mutations.addBeds,
  fixed: ofZone,
  fields: () => [{ kind: 'beds', name: 'beds', required: true, hint: 'field.beds.hint' }, OCCURRED],
});

export const withdrawBed = describe<WithdrawBedInput, Zone>({
  operation: 'networkWithdrawBed',
  title: 'network.withdrawBed',
  document: mutations.withdrawBed,
  fixed: ofZone,
  fields: (zone) => [
    {
      kind: 'choice',
      name: 'bed',
      required: true,
      choices: zone.beds.filter((bed) => !bed.occupant).map((bed) => ({ value: bed.number, text: bed.number })),
    },
    REASON,
    OCCURRED,
  ],
});

export const declareOverflow = describe<DeclareOverflowInput, Zone>({
  operation: 'networkDeclareOverflow',
  title: 'network.declareOverflow',
  document: mutations.declareOverflow,
  fixed: ofZone,
  fields: () => [{ kind: 'beds', name: 'extraBeds', required: true, hint: 'field.beds.hint' }, REASON, OCCURRED],
});

export const endOverflow = describe<EndOverflowInput, Zone>({
  operation: 'networkEndOverflow',
  title: 'network.endOverflow',
  document: mutations.endOverflow,
  fixed: ofZone,
  fields: () => [OCCURRED],
});

export const closeZone = describe<CloseZoneInput, Zone>({
  operation: 'networkCloseZone',
  title: 'network.closeZone',
  document: mutations.closeZone,
  serious: true,
  fixed: ofZone,
  fields: () => [REASON, OCCURRED],
});

export const FACILITY_FORMS = [openZone, grantLicence, closeFacility];
export const ZONE_FORMS = [addBeds, withdrawBed, declareOverflow, endOverflow, closeZone];

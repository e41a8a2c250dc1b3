import { graphql } from '../generated';

export const facilitiesQuery = graphql(`
  query Facilities($facilityId: FacilityId, $atLeastVersion: Int) {
    facilities(facilityId: $facilityId, atLeastVersion: $atLeastVersion) {
      facilityId
      version
      kind
      name {
        zh
        en
      }
      division
      address
      phone
      opensOn
      closesOn
      licence {
        number
        offers
        validFrom
        validTo
      }
      zones
    }
  }
`);

export const bedBoardQuery = graphql(`
  query BedBoard($station: FacilityId!, $zoneId: BedZoneId, $atLeastVersion: Int) {
    bedBoard(station: $station, zoneId: $zoneId, atLeastVersion: $atLeastVersion) {
      station
      zones {
        zoneId
        version
        name {
          zh
          en
        }
        purpose
        sexRule
        ageRule
        beds {
          number
          overflow
          occupant
        }
        closed
      }
    }
  }
`);

export const stationChanged = graphql(`
  subscription StationChanged($station: FacilityId!) {
    stationChanged(station: $station) {
      station
    }
  }
`);

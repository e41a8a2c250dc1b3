import { graphql } from '../generated';

export const facilitiesQuery = graphql(`
  query Facilities {
    facilities {
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
  query BedBoard($station: FacilityId!) {
    bedBoard(station: $station) {
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

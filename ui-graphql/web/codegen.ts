import type { CodegenConfig } from '@graphql-codegen/cli';

const schema = process.env.HOMEWARD_SCHEMA ?? '../src/main/resources/graphql/*.graphqls';

const text = { input: 'string', output: 'string' };

const config: CodegenConfig = {
  schema,
  documents: ['src/**/*.{ts,tsx}', '!src/generated/**'],
  ignoreNoDocuments: true,
  // The order of the schema is the order on the page.
  config: { sort: false },
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumType: 'const',
        strictScalars: true,
        useTypeImports: true,
        immutableTypes: true,
        namingConvention: { enumValues: 'keep' },
        scalars: {
          PersonId: text,
          FacilityId: text,
          BedZoneId: text,
          StayId: text,
          KinId: text,
          NoticeId: text,
          LeadId: text,
          PhotoId: text,
          ReportId: text,
          SoughtId: text,
          PlacementId: text,
          JourneyId: text,
          StationRequestId: text,
          RovingMissionId: text,
          GlassId: text,
          FosterFamilyId: text,
          DeadlineId: text,
          ActorId: text,
          CommandId: text,
          DateTime: text,
          Date: text,
          Decimal: text,
          ShortText: text,
          Note: text,
          IdentityNumber: text,
          DivisionCode: text,
          Nationality: text,
          BedNumber: text,
        },
      },
    },
  },
};

export default config;

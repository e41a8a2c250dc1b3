package org.homeward.ui.platform;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Locale;
import org.homeward.platform.messages.HomewardJson;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scalars of the schema travel as text. What the text must look like is known to the types of the language, which read
 * it once and name the place of what does not fit.
 */
final class Scalars implements RuntimeWiringConfigurer {

    private static final List<String> NAMES = List.of(
            "PersonId",
            "FacilityId",
            "BedZoneId",
            "StayId",
            "KinId",
            "NoticeId",
            "LeadId",
            "PhotoId",
            "ReportId",
            "SoughtId",
            "PlacementId",
            "JourneyId",
            "StationRequestId",
            "RovingMissionId",
            "GlassId",
            "FosterFamilyId",
            "DeadlineId",
            "ActorId",
            "CommandId",
            "DateTime",
            "Date",
            "Decimal",
            "ShortText",
            "Note",
            "IdentityNumber",
            "DivisionCode",
            "Nationality",
            "BedNumber");

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        NAMES.forEach(name -> wiring.scalar(
                GraphQLScalarType.newScalar().name(name).coercing(new Text()).build()));
    }

    private static final class Text implements Coercing<String, String> {

        private static final JsonMapper JSON = HomewardJson.mapper();

        /** The text is the one that the types write in JSON. */
        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return value instanceof String text ? text : JSON.convertValue(value, String.class);
        }

        @Override
        public String parseValue(Object value, GraphQLContext context, Locale locale) {
            if (value instanceof String text) {
                return text;
            }
            throw new CoercingParseValueException("a text");
        }

        @Override
        public String parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (value instanceof StringValue text && text.getValue() != null) {
                return text.getValue();
            }
            throw new CoercingParseLiteralException("a text");
        }
    }
}

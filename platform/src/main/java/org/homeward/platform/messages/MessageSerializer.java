package org.homeward.platform.messages;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Serialises commands, queries, answers, tokens and whatever else is no event, under stable names where we have one. */
public class MessageSerializer extends Jackson3Serializer {

    private final StableNames names;

    /** Serialises with the given names. */
    public MessageSerializer(StableNames names) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> HomewardJson.configure(builder)
                        // A replay token holds a token of an unnamed type; without this no replay ever starts again.
                        .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build())));
        this.names = names;
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.classOf(type.getName()).map(Class::getName).orElseGet(type::getName);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        SerializedType named = type == null ? null : names.typeOf(type).orElse(null);
        return named == null ? super.typeForClass(type) : named;
    }
}

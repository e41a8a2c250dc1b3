package org.homeward.platform.messages;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.kernel.Compartment;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import tools.jackson.databind.JsonNode;

/** With which of somebody's keys each personal part of a record is sealed. A place in a list is no part of a path. */
final class Compartments {

    private static final ClassValue<Compartments> OF = new ClassValue<>() {
        @Override
        protected Compartments computeValue(Class<?> type) {
            Map<String, Sensitive> found = new HashMap<>();
            collect(type, "", found, new HashSet<>());
            return new Compartments(found);
        }
    };

    private final Map<String, Sensitive> sensitive;

    private Compartments(Map<String, Sensitive> sensitive) {
        this.sensitive = Map.copyOf(sensitive);
    }

    /** Those of an event or a document. */
    static Compartments of(Class<?> type) {
        return OF.get(type);
    }

    /**
     * The key of a part.
     *
     * @param path  its names from the whole on, each after a dot
     * @param whole what it is a part of: another part there may say what kind of fact it is
     */
    Compartment of(String path, JsonNode whole) {
        Sensitive kind = sensitive.get(path);
        return kind == null || !applies(kind, whole)
                ? Compartment.PERSON
                : kind.value().compartment();
    }

    private static boolean applies(Sensitive kind, JsonNode whole) {
        return kind.where().isEmpty()
                || Arrays.asList(kind.is()).contains(whole.path(kind.where()).asString());
    }

    private static void collect(Type type, String path, Map<String, Sensitive> into, Set<Type> above) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() != Personal.class) {
                for (Type part : generic.getActualTypeArguments()) {
                    collect(part, path, into, above);
                }
            }
        } else if (type instanceof Class<?> raw && raw.isRecord() && above.add(type)) {
            for (RecordComponent part : raw.getRecordComponents()) {
                String here = path + "." + part.getName();
                Sensitive kind = part.getAnnotation(Sensitive.class);
                if (kind != null && kind.value().compartment() != Compartment.PERSON) {
                    into.put(here, kind);
                }
                collect(part.getGenericType(), here, into, above);
            }
            above.remove(type);
        }
    }
}

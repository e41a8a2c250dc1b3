package org.homeward.query.invented;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.GlassId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.placement.FosterCarer;
import org.homeward.shared.placement.RecordCheck;
import org.homeward.shared.returnhome.Receiver;
import org.jspecify.annotations.Nullable;

/** Random values for any record of the language: a command that is added is invented without a line here. */
final class RandomValues {

    private static final List<String> WORDS = List.of("欧阳建国", "张伟", "左手有疤", "说天津话", "市人民医院", "走失", "a b", "𠮷");
    private static final List<String> NUMBERS =
            List.of("11010519491231002X", "120101198005010013", "120101201503010025");
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private static final int MANY_YEARS = 90;
    private static final int FAMILY = 4;
    private static final int FAMILIES = 30;

    private final Random random;
    private final int people;
    private Instant now = Instant.EPOCH;
    private int stays;
    private int family;
    private int facilities = InventedHomes.STATIONS;
    private int zones = InventedHomes.ZONES_OF_STATIONS;

    RandomValues(Random random, int people) {
        this.random = random;
        this.people = people;
    }

    /** Whether houses are meant of which nobody asks for help. */
    void institutions(boolean too) {
        facilities = InventedHomes.STATIONS + (too ? InventedHomes.INSTITUTIONS.size() : 0);
        zones = InventedHomes.ZONES_OF_STATIONS + (too ? InventedHomes.INSTITUTIONS.size() : 0);
    }

    void now(Instant instant) {
        now = instant;
    }

    /** Mostly of four who have to do with each other, so that files are merged and parted again. */
    PersonId person() {
        int number = random.nextInt(20) == 0 ? random.nextInt(people) : family * FAMILY + random.nextInt(FAMILY);
        return new PersonId("person-invented" + number);
    }

    /** Of all people. */
    PersonId anybody() {
        return new PersonId("person-invented" + random.nextInt(people));
    }

    <T> T of(Class<T> type) {
        family = random.nextInt(Math.max(1, people / FAMILY));
        return type.cast(some(type));
    }

    private Object some(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == FacilityKind.class && random.nextInt(8) > 0) {
            return FacilityKind.RESCUE_STATION; // elsewhere nobody is taken in, and a world without anybody is dull
        }
        if (raw == RecordCheck.class && random.nextInt(6) > 0) {
            return RecordCheck.CLEAR;
        }
        if (raw.isEnum()) {
            return one(List.of(raw.getEnumConstants()));
        }
        return switch (raw.getSimpleName()) {
            case "boolean" -> random.nextInt(4) > 0;
            case "int" -> 1 + random.nextInt(4);
            case "BigDecimal" -> BigDecimal.valueOf(random.nextInt(6_000), 2);
            case "Instant" -> happened();
            case "LocalDate" -> today().plusDays(random.nextInt(80) - 10);
            case "Birth" -> birth();
            case "PersonId" -> person();
            case "ActorId" -> new ActorId("actor-invented" + random.nextInt(4));
            case "FacilityId" -> new FacilityId("facility-invented" + random.nextInt(facilities));
            case "BedZoneId" -> new BedZoneId("zone-invented" + random.nextInt(zones));
            case "FosterFamilyId" -> new FosterFamilyId("family-invented" + random.nextInt(FAMILIES));
            case "FosterCarer" -> carer();
            case "PlacementId" -> new PlacementId("placement-invented" + random.nextInt(people));
            case "JourneyId" -> new JourneyId("journey-invented" + random.nextInt(people));
            case "RovingMissionId" -> new RovingMissionId("mission-invented" + random.nextInt(3));
            case "GlassId" -> new GlassId("glass-invented" + random.nextInt(3));
            case "StationRequestId" -> new StationRequestId("request-invented" + random.nextInt(people));
            case "Receiver" -> receiver();
            case "KinId" -> new KinId("kin-invented" + random.nextInt(3));
            case "NoticeId" -> new NoticeId("notice-invented" + random.nextInt(4));
            case "LeadId" -> new LeadId("lead-invented" + random.nextInt(4));
            case "ReportId" -> new ReportId("report-invented" + family);
            case "SoughtId" -> new SoughtId("sought-invented" + family + "x" + random.nextInt(3));
            case "Integer" -> 30 + random.nextInt(180);
            case "PhotoId" -> new PhotoId("photo-invented" + random.nextInt(3));
            case "StayId" -> new StayId("stay-invented" + stays++);
            case "DeadlineId" -> new DeadlineId("deadline-invented" + random.nextInt(3));
            case "BedNumber" -> new BedNumber("A-0" + (1 + random.nextInt(5)));
            case "ShortText" -> new ShortText(one(WORDS));
            case "Note" -> new Note(one(WORDS) + "\n" + random.nextInt(100));
            case "DivisionCode" -> new DivisionCode("120110");
            case "Nationality" -> one(List.of(new Nationality("CN"), Nationality.UNKNOWN));
            case "IdentityNumber" -> new IdentityNumber(one(NUMBERS));
            default -> record(raw);
        };
    }

    private Object generic(ParameterizedType type) {
        Type inside = type.getActualTypeArguments()[0];
        if (type.getRawType() == Personal.class) {
            return Personal.of(some(inside));
        }
        Collection<Object> some = type.getRawType() == List.class ? new ArrayList<>() : new LinkedHashSet<>();
        int size = random.nextInt(4);
        while (size-- > 0) {
            some.add(some(inside));
        }
        return type.getRawType() == List.class ? List.copyOf(some) : Set.copyOf(some);
    }

    private Object record(Class<?> type) {
        Shape shape = SHAPES.get(type);
        @Nullable Object[] values = new Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            Part part = shape.parts().get(i);
            values[i] = part.mayBeAbsent() && random.nextInt(3) == 0 ? null : some(part.type());
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("No " + type + " can be invented", broken);
        }
    }

    /** What a record is made of: looked at once, since this is done some millions of times. */
    private record Shape(Constructor<?> constructor, List<Part> parts) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Class<?>[] types =
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                return new Shape(
                        type.getDeclaredConstructor(types),
                        Stream.of(components).map(Part::of).toList());
            } catch (NoSuchMethodException broken) {
                throw new IllegalStateException("No " + type + " can be invented", broken);
            }
        }
    }

    private record Part(Type type, boolean mayBeAbsent) {

        static Part of(RecordComponent component) {
            return new Part(
                    component.getGenericType(), component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
    }

    /** Mostly just now; now and then it is written down days later. */
    private Instant happened() {
        return switch (random.nextInt(6)) {
            case 0 -> now.minus(Duration.ofHours(random.nextInt(100)));
            case 1 -> now.minus(Duration.ofMinutes(random.nextInt(100)));
            default -> now;
        };
    }

    /** Mostly old enough to foster and not too old. */
    private FosterCarer carer() {
        LocalDate born = today().minusYears(25 + random.nextInt(45));
        return new FosterCarer(new ShortText(one(WORDS)), born, null, null);
    }

    /** One of the three: more cannot be. */
    private Receiver receiver() {
        return switch (random.nextInt(3)) {
            case 0 -> new Receiver((FacilityId) some(FacilityId.class), null, null);
            case 1 -> new Receiver(null, (KinId) some(KinId.class), null);
            default -> new Receiver(null, null, Personal.of(new ShortText(one(WORDS))));
        };
    }

    private Birth birth() {
        int age = random.nextInt(MANY_YEARS);
        LocalDate born = today().minusYears(age).minusDays(random.nextInt(360));
        return random.nextBoolean() ? Birth.on(born) : new Birth(born.minusYears(random.nextInt(8)), born);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}

package org.homeward.query.matching;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.BodyPart;
import org.homeward.shared.person.BodySide;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Mark;
import org.homeward.shared.person.MarkKind;
import org.jspecify.annotations.Nullable;

/** A profile as bytes in the index, from which it can be read back whole. */
final class ProfileBytes {

    private static final long NO_DAY = Long.MIN_VALUE;

    private ProfileBytes() {}

    static BytesRef write(Profile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            texts(out, profile.names());
            texts(out, profile.otherNames());
            texts(out, profile.kinNames());
            out.writeUTF(profile.sex().name());
            Birth birth = profile.birth();
            day(out, birth == null ? null : birth.earliest());
            day(out, birth == null ? null : birth.latest());
            out.writeUTF(profile.idNumber() == null ? "" : profile.idNumber());
            Height height = profile.height();
            out.writeShort(height == null ? 0 : height.cm());
            out.writeBoolean(height != null && height.grown());
            day(out, height == null ? null : height.measuredOn());
            out.writeByte(profile.marks().size());
            for (Mark mark : profile.marks()) {
                out.writeUTF(mark.kind().name());
                out.writeUTF(mark.part().name());
                out.writeUTF(mark.side() == null ? "" : mark.side().name());
            }
            division(out, profile.speech());
            division(out, profile.home());
            division(out, profile.place());
            day(out, profile.day());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    static Profile read(BytesRef bytes) {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            List<String> names = texts(in);
            List<String> otherNames = texts(in);
            List<String> kinNames = texts(in);
            Sex sex = Sex.valueOf(in.readUTF());
            LocalDate earliest = day(in);
            LocalDate latest = day(in);
            String idNumber = in.readUTF();
            int cm = in.readShort();
            boolean grown = in.readBoolean();
            LocalDate measuredOn = day(in);
            List<Mark> marks = marks(in);
            return new Profile(
                    names,
                    otherNames,
                    sex,
                    earliest == null || latest == null ? null : new Birth(earliest, latest),
                    idNumber.isEmpty() ? null : idNumber,
                    cm == 0 ? null : new Height(cm, grown, measuredOn),
                    marks,
                    division(in),
                    division(in),
                    division(in),
                    day(in),
                    kinNames);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeByte(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = in.readUnsignedByte();
        List<String> texts = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
        out.writeLong(day == null ? NO_DAY : day.toEpochDay());
    }

    private static @Nullable LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    private static void division(DataOutputStream out, @Nullable DivisionCode code) throws IOException {
        out.writeInt(code == null ? 0 : Scorer.number(code));
    }

    private static @Nullable DivisionCode division(DataInputStream in) throws IOException {
        int code = in.readInt();
        return code == 0 ? null : new DivisionCode(Integer.toString(code));
    }

    private static List<Mark> marks(DataInputStream in) throws IOException {
        int size = in.readUnsignedByte();
        List<Mark> marks = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            MarkKind kind = MarkKind.valueOf(in.readUTF());
            BodyPart part = BodyPart.valueOf(in.readUTF());
            String side = in.readUTF();
            marks.add(new Mark(kind, part, side.isEmpty() ? null : BodySide.valueOf(side)));
        }
        return marks;
    }
}

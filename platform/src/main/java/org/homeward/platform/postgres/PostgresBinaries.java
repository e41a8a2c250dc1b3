package org.homeward.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;

/**
 * The server's programs and libraries, unpacked once per version. The folder is named by the archive's content, so a new
 * version never mixes with an old one, and it takes that name only when every file in it is on disk.
 *
 * @param home folder with {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path home) {

    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> PLAIN = PosixFilePermissions.fromString("rw-r--r--");

    static PostgresBinaries unpackedIn(Path folder, BinaryPlatform platform) {
        try {
            Path home = folder.toAbsolutePath().resolve(contentName(platform));
            if (!Files.isDirectory(home)) {
                unpack(platform, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException failure) {
            throw StartFailure.writing(folder, failure);
        }
    }

    private static String contentName(BinaryPlatform platform) throws IOException {
        try (DigestInputStream archive = new DigestInputStream(open(platform), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(OutputStream.nullOutputStream());
            byte[] digest = archive.getMessageDigest().digest();
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static InputStream open(BinaryPlatform platform) {
        InputStream archive = PostgresBinaries.class.getResourceAsStream("/" + platform.archive());
        if (archive == null) {
            throw new PostgresNotStarted(
                    Reason.NO_BINARIES_FOR_PLATFORM,
                    "This program brings no PostgreSQL for " + platform.system() + " on " + platform.processor()
                            + " (no " + platform.archive() + " on the class path). Add the artifact of"
                            + " io.zonky.test.postgres for this platform, or install PostgreSQL and configure its"
                            + " JDBC URL.");
        }
        return archive;
    }

    private static void unpack(BinaryPlatform platform, Path home) throws IOException {
        Path parent = Files.createDirectories(home.resolveSibling(""));
        Path unfinished = Files.createTempDirectory(parent, DataFolder.UNFINISHED);
        try {
            unpackInto(unfinished, platform);
            makeReadableByAll(unfinished);
            DataFolder.publish(unfinished, home);
        } catch (FileSystemException failure) {
            // Another process may have finished the same version first: its copy is as good as this one.
            if (!Files.isDirectory(home)) {
                throw failure;
            }
        } finally {
            if (Files.exists(unfinished)) {
                DataFolder.delete(unfinished);
            }
        }
    }

    private static void unpackInto(Path folder, BinaryPlatform platform) throws IOException {
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(open(platform))))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpackEntry(entry, archive, folder);
            }
        }
    }

    private static void unpackEntry(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = entry.resolveIn(folder);
        Files.createDirectories(entry.isDirectory() ? target : target.resolveSibling(""));
        if (entry.isDirectory()) {
            makeReadableByAll(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            writeForced(target, content);
            if (DataFolder.isPosix(target)) {
                Files.setPosixFilePermissions(target, (entry.getMode() & 0100) != 0 ? PROGRAM : PLAIN);
            }
        }
    }

    private static void writeForced(Path target, InputStream content) throws IOException {
        try (FileChannel file = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(file));
            file.force(true);
        }
    }

    /** The server may have to run under another account than the program; see {@link ServerAccount}. */
    private static void makeReadableByAll(Path folder) throws IOException {
        if (DataFolder.isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PROGRAM);
        }
    }
}

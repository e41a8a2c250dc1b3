package org.homeward.query.sealed;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/**
 * Reads a sealed file, or a part of it, holding the block it read last: what lies in one block costs no look-up.
 *
 * <p>As every input of an index it belongs to one thread; clones and slices are for others.
 */
final class SealedInput extends IndexInput implements RandomAccessInput {

    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[] NONE = {};

    private final SealedFile file;
    private final boolean whole;
    private final long start;
    private final long length;
    private long position;
    /** The block read last, and where in this input it begins. */
    private byte[] block = NONE;

    private long blockStart;

    SealedInput(String description, SealedFile file) {
        this(description, file, true, 0, file.length());
    }

    private SealedInput(String description, SealedFile file, boolean whole, long start, long length) {
        super(description);
        this.file = file;
        this.whole = whole;
        this.start = start;
        this.length = length;
    }

    @Override
    public byte readByte() throws IOException {
        byte read = readByte(position);
        position++;
        return read;
    }

    @Override
    public short readShort() throws IOException {
        short read = readShort(position);
        position += Short.BYTES;
        return read;
    }

    @Override
    public int readInt() throws IOException {
        int read = readInt(position);
        position += Integer.BYTES;
        return read;
    }

    @Override
    public long readLong() throws IOException {
        long read = readLong(position);
        position += Long.BYTES;
        return read;
    }

    @Override
    public void readBytes(byte[] into, int offset, int count) throws IOException {
        readBytes(position, into, offset, count);
        position += count;
    }

    @Override
    public byte readByte(long at) throws IOException {
        int within = within(at);
        return block[within];
    }

    @Override
    public short readShort(long at) throws IOException {
        int within = within(at);
        if (within <= block.length - Short.BYTES && at <= length - Short.BYTES) {
            return (short) SHORTS.get(block, within);
        }
        return (short) composed(at, Short.BYTES);
    }

    @Override
    public int readInt(long at) throws IOException {
        int within = within(at);
        if (within <= block.length - Integer.BYTES && at <= length - Integer.BYTES) {
            return (int) INTS.get(block, within);
        }
        return (int) composed(at, Integer.BYTES);
    }

    @Override
    public long readLong(long at) throws IOException {
        int within = within(at);
        if (within <= block.length - Long.BYTES && at <= length - Long.BYTES) {
            return (long) LONGS.get(block, within);
        }
        return composed(at, Long.BYTES);
    }

    @Override
    public void readBytes(long at, byte[] into, int offset, int count) throws IOException {
        if (at + count > length) {
            throw new EOFException("read past the end: " + this);
        }
        int done = 0;
        while (done < count) {
            int within = within(at + done);
            int some = Math.min(block.length - within, count - done);
            System.arraycopy(block, within, into, offset + done, some);
            done += some;
        }
    }

    @Override
    public long getFilePointer() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0 || to > length) {
            throw new EOFException("seek past the end: " + this);
        }
        position = to;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public SealedInput clone() {
        SealedInput copy = new SealedInput(toString(), file, false, start, length);
        copy.position = position;
        copy.block = block;
        copy.blockStart = blockStart;
        return copy;
    }

    @Override
    public IndexInput slice(String description, long offset, long count) {
        if (offset < 0 || count < 0 || offset + count > length) {
            throw new IllegalArgumentException("a slice out of bounds: " + this);
        }
        return new SealedInput(getFullSliceDescription(description), file, false, start + offset, count);
    }

    @Override
    public void close() throws IOException {
        if (whole) {
            file.close();
        }
    }

    /** Where in the block a place of this input lies, after having fetched the block it lies in. */
    private int within(long at) throws IOException {
        long within = at - blockStart;
        if (within < 0 || within >= block.length || at >= length) {
            return fetched(at);
        }
        return (int) within;
    }

    private int fetched(long at) throws IOException {
        if (at < 0 || at >= length) {
            throw new EOFException("read past the end: " + this);
        }
        long number = (start + at) / Layout.BLOCK_BYTES;
        block = file.block(number);
        blockStart = number * Layout.BLOCK_BYTES - start;
        return (int) (at - blockStart);
    }

    /** A number that lies across two blocks, the lowest byte first. */
    private long composed(long at, int bytes) throws IOException {
        long value = 0;
        for (int index = 0; index < bytes; index++) {
            value |= (readByte(at + index) & 0xFFL) << (index * Byte.SIZE);
        }
        return value;
    }
}

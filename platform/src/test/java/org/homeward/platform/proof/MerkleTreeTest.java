package org.homeward.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.shared.proof.InclusionProof;
import org.junit.jupiter.api.Test;

/** The tree beside the definition of RFC 9162, written down as it stands there. */
class MerkleTreeTest {

    private static final int LARGEST = 130;

    @Test
    void the_root_is_the_one_that_the_standard_defines_for_every_size() {
        Peaks tree = new Peaks();
        List<byte[]> leaves = new ArrayList<>();
        assertThat(HexFormat.of().formatHex(tree.root()))
                .as("of nothing, as the standard's test vectors have it")
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int size = 1; size <= LARGEST; size++) {
            tree.add(leaf(size));
            leaves.add(leaf(size));
            assertThat(tree.root()).as("of %s leaves", size).isEqualTo(defined(leaves));
        }
    }

    @Test
    void a_leaf_is_no_node() {
        assertThat(HexFormat.of().formatHex(Merkle.leaf().digest()))
                .as("of an empty leaf, as the standard's test vectors have it")
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void full_subtrees_can_be_appended_at_once() {
        Peaks small = new Peaks();
        IntStream.rangeClosed(1, 4).forEach(i -> small.add(leaf(i)));
        Peaks tree = new Peaks();
        tree.add(small.root(), 2);
        tree.add(leaf(5));
        assertThat(tree.root()).isEqualTo(defined(leaves(5)));
    }

    @Test
    void every_leaf_of_a_tree_of_every_size_is_proven_and_no_other_leaf_or_place_is() {
        for (int size = 1; size <= LARGEST; size++) {
            List<byte[]> leaves = leaves(size);
            byte[] root = defined(leaves);
            for (int index = 0; index < size; index++) {
                InclusionProof proof =
                        Inclusion.proof(index, size, (from, to) -> defined(leaves.subList((int) from, (int) to)));
                assertThat(Inclusion.root(proof, leaves.get(index)))
                        .as("%s of %s", index, size)
                        .hasValue(root);
                assertThat(leads(proof, leaf(LARGEST + 1), root)).isFalse();
                if (size > 1) {
                    InclusionProof moved = new InclusionProof((index + 1) % size, size, proof.path());
                    assertThat(leads(moved, leaves.get(index), root))
                            .as("%s of %s, moved", index, size)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_path_that_is_too_short_or_too_long_proves_nothing() {
        List<byte[]> leaves = leaves(8);
        InclusionProof proof = Inclusion.proof(3, 8, (from, to) -> defined(leaves.subList((int) from, (int) to)));
        assertThat(Inclusion.root(new InclusionProof(3, 8, proof.path().subList(0, 2)), leaves.get(3)))
                .isEmpty();
        List<String> longer = new ArrayList<>(proof.path());
        longer.add(Base64.getEncoder().encodeToString(leaf(9)));
        assertThat(Inclusion.root(new InclusionProof(3, 8, longer), leaves.get(3)))
                .isEmpty();
    }

    private static boolean leads(InclusionProof proof, byte[] leaf, byte[] root) {
        return Inclusion.root(proof, leaf)
                .filter(found -> Arrays.equals(found, root))
                .isPresent();
    }

    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = 1;
        while (left * 2 < leaves.size()) {
            left *= 2;
        }
        return Merkle.node(defined(leaves.subList(0, left)), defined(leaves.subList(left, leaves.size())));
    }

    private static List<byte[]> leaves(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(MerkleTreeTest::leaf).toList();
    }

    private static byte[] leaf(int number) {
        MessageDigest leaf = Merkle.leaf();
        leaf.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
        return leaf.digest();
    }
}

package org.homeward.platform.messages;

import org.homeward.platform.vault.PersonKeys;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a document so that what tells of health, and who reported, is sealed in it with keys of their own. The whole is still to
 * be sealed with the person's own key.
 */
public final class DocumentSealer {

    private final JsonMapper json = HomewardJson.mapper();
    private final PersonalSealer sealer;

    /** Uses the keys of persons. */
    public DocumentSealer(PersonKeys keys) {
        this.sealer = new PersonalSealer(keys, json);
    }

    /**
     * The JSON of a document.
     *
     * @param subject whose keys are used
     * @param name    of the kind of document
     */
    public byte[] write(Object document, String subject, String name) {
        ObjectNode tree = json.valueToTree(document);
        sealer.sealApart(tree, subject, name, Compartments.of(document.getClass()));
        return json.writeValueAsBytes(tree);
    }

    /**
     * The document, in which that is erased whose key was destroyed.
     *
     * @throws SealBroken when it was written for another subject or as another kind of document
     */
    public <D> D read(byte[] content, Class<D> type, String subject, String name) {
        var tree = json.readTree(content);
        sealer.open(tree, subject, name);
        return json.treeToValue(tree, type);
    }
}

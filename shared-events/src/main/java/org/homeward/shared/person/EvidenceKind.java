package org.homeward.shared.person;

/** What an identity or a kinship rests on. */
public enum EvidenceKind {
    ID_DOCUMENT,
    POLICE_CONFIRMATION,
    DNA_MATCH,
    RELATIVE_STATEMENT,
    OTHER_DOCUMENT,
    FACE_MATCH,
    SELF_DECLARATION
}

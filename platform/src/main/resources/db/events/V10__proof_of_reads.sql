-- A tree of hashes over who read what, as there is one over the events, to prove that no reading was changed or left out.
CREATE TABLE read_proof_tile (
    number     BIGINT PRIMARY KEY,
    root       BYTEA  NOT NULL,
    last_index BIGINT NOT NULL
);

CREATE TABLE read_proof_head (
    size       BIGINT PRIMARY KEY,
    last_index BIGINT NOT NULL,
    root       TEXT   NOT NULL,
    signed_at  TEXT   NOT NULL,
    public_key TEXT   NOT NULL,
    signature  TEXT   NOT NULL
);

-- A tree of hashes over all events, to prove that none was changed. Derived, but for the signed heads.
CREATE TABLE proof_tile (
    number     BIGINT PRIMARY KEY,
    root       BYTEA  NOT NULL,
    last_index BIGINT NOT NULL
);

CREATE TABLE proof_head (
    size       BIGINT PRIMARY KEY,
    last_index BIGINT NOT NULL,
    root       TEXT   NOT NULL,
    signed_at  TEXT   NOT NULL,
    public_key TEXT   NOT NULL,
    signature  TEXT   NOT NULL
);

-- The second factor of an account: a sealed secret, in use once its first code was given. A code is taken once.
CREATE TABLE second_factor (
    actor     TEXT    PRIMARY KEY REFERENCES account,
    sealed    BYTEA   NOT NULL,
    in_use    BOOLEAN NOT NULL DEFAULT FALSE,
    last_step BIGINT  NOT NULL DEFAULT 0
);
-- What is left of the codes for the day when the phone is lost, as hashes: each is deleted when it is used.
CREATE TABLE recovery_code (
    actor TEXT NOT NULL REFERENCES second_factor ON DELETE CASCADE,
    hash  TEXT NOT NULL,
    PRIMARY KEY (actor, hash)
);

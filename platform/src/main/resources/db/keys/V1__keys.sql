-- One key a person, wrapped by the master key. A destroyed key leaves its row, so that a missing one is a fault.
CREATE TABLE person_key (
    subject      TEXT        PRIMARY KEY,
    wrapped      BYTEA,
    created_at   TIMESTAMPTZ NOT NULL DEFAULT now(),
    destroyed_at TIMESTAMPTZ,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);

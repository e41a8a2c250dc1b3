-- What programs of others sign in with, as a hash. A token is for one generation of its account, and ends with it.
CREATE TABLE api_token (
    token_id   TEXT        PRIMARY KEY,
    hash       TEXT        NOT NULL UNIQUE,
    actor      TEXT        NOT NULL REFERENCES account,
    generation BIGINT      NOT NULL,
    label      TEXT        NOT NULL,
    made_by    TEXT        NOT NULL REFERENCES account,
    made_at    TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    revoked_at TIMESTAMPTZ
);
CREATE INDEX api_token_actor ON api_token (actor);

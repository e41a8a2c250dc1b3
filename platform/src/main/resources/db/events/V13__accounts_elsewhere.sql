-- By which name an identity provider knows the person of an account: linked beforehand by an administrator, never by signing in.
CREATE TABLE account_elsewhere (
    issuer  TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor   TEXT NOT NULL REFERENCES account,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, actor)
);

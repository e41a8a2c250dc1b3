-- By which name an identity provider knows the person of an account: linked beforehand by an administrator, never by signing in.
CREATE TABLE account_elsewhere (
    issuer  TEXT NOT NULL,
    subject TEXT NOT NULL,
    actor   TEXT NOT NULL REFERENCES account,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, actor)
);

-- Whoever is vouched for no more, or is another there, is signed in no more.
CREATE FUNCTION count_generation_elsewhere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE account SET generation = generation + 1 WHERE actor = OLD.actor;
    RETURN OLD;
END $$;
CREATE TRIGGER account_elsewhere_generation AFTER UPDATE OR DELETE ON account_elsewhere
    FOR EACH ROW EXECUTE FUNCTION count_generation_elsewhere();

-- Three keys a person instead of one: who somebody is, what is known of health, and who reported. The key that there was is the
-- first of them; the others are made with the next thing that is told.
ALTER TABLE person_key ADD COLUMN compartment TEXT NOT NULL DEFAULT 'PERSON';
ALTER TABLE person_key ALTER COLUMN compartment DROP DEFAULT;
ALTER TABLE person_key DROP CONSTRAINT person_key_pkey;
ALTER TABLE person_key ADD PRIMARY KEY (subject, compartment);
-- Who was erased gets none.
INSERT INTO person_key (subject, compartment, wrapped, created_at, destroyed_at)
SELECT subject, compartment.name, NULL, created_at, destroyed_at
FROM person_key, (VALUES ('HEALTH'), ('REPORTER')) AS compartment (name)
WHERE destroyed_at IS NOT NULL;

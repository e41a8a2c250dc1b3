-- One person, one account: the number that the employer gave. Nobody answers for what they proposed themselves.
ALTER TABLE account ADD COLUMN staff_number TEXT;
UPDATE account SET staff_number = upper(actor);
ALTER TABLE account ALTER COLUMN staff_number SET NOT NULL;
ALTER TABLE account ADD CONSTRAINT one_person_one_account UNIQUE (staff_number);
ALTER TABLE account ADD CONSTRAINT staff_number_is_written_one_way CHECK (staff_number ~ '^[A-Z0-9-]{2,40}$');

-- Counts up whenever what a session was opened for changes, whoever changes it: a session of before is over.
ALTER TABLE account ADD COLUMN generation BIGINT NOT NULL DEFAULT 0;
CREATE FUNCTION count_generation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.disabled, NEW.role, NEW.station, NEW.password_hash)
        IS DISTINCT FROM (OLD.disabled, OLD.role, OLD.station, OLD.password_hash)
    THEN
        NEW.generation := OLD.generation + 1;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER account_generation BEFORE UPDATE ON account FOR EACH ROW EXECUTE FUNCTION count_generation();

CREATE FUNCTION count_generation_without_factor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE account SET generation = generation + 1 WHERE actor = OLD.actor;
    RETURN OLD;
END $$;
CREATE TRIGGER second_factor_generation AFTER DELETE ON second_factor
    FOR EACH ROW EXECUTE FUNCTION count_generation_without_factor();

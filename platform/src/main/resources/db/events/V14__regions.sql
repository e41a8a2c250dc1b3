-- Who works for all stations of a province, prefecture or county, by the places with which the codes of their divisions begin.
ALTER TABLE account ADD COLUMN region TEXT;
ALTER TABLE account ADD CONSTRAINT account_has_one_place CHECK (
    region IS NULL
    OR (station IS NULL AND role IN ('CHILD_WELFARE_OFFICER', 'SUPERVISOR', 'AUDITOR') AND region ~ '^[1-9][0-9]([0-9]{2}){0,2}$')
);

-- Where somebody may read is what a session was opened for, also when it is a region.
CREATE OR REPLACE FUNCTION count_generation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.disabled, NEW.role, NEW.station, NEW.region, NEW.password_hash)
        IS DISTINCT FROM (OLD.disabled, OLD.role, OLD.station, OLD.region, OLD.password_hash)
    THEN
        NEW.generation := OLD.generation + 1;
    END IF;
    RETURN NEW;
END $$;

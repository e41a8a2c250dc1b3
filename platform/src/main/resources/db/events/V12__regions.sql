-- Who works for all stations of a province, prefecture or county, by the places with which the codes of their divisions begin.
ALTER TABLE account ADD COLUMN region TEXT;
ALTER TABLE account ADD CONSTRAINT account_has_one_place CHECK (
    region IS NULL
    OR (station IS NULL AND role IN ('CHILD_WELFARE_OFFICER', 'SUPERVISOR', 'AUDITOR') AND region ~ '^[1-9][0-9]([0-9]{2}){0,2}$')
);

-- What somebody asked to be shown of what is hidden, and what for. Absent where nobody did.
ALTER TABLE read_record
    ADD COLUMN revealed      TEXT[],
    ADD COLUMN purpose       TEXT,
    ADD COLUMN purpose_words TEXT,
    ADD CONSTRAINT revealed_for_a_purpose CHECK (
        (revealed IS NULL AND purpose IS NULL AND purpose_words IS NULL)
        OR (cardinality(revealed) > 0 AND purpose IS NOT NULL AND purpose_words IS NOT NULL)
    );

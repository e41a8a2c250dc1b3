-- Who read what about whom. Rows are added before the answer leaves, never changed, and say nothing of what stood there.
CREATE TABLE read_fields (
    id    TEXT PRIMARY KEY,
    names TEXT NOT NULL
);

CREATE TABLE read_record (
    number    BIGINT      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    read_at   TIMESTAMPTZ NOT NULL,
    actor     TEXT        NOT NULL,
    role      TEXT        NOT NULL,
    station   TEXT,
    operation TEXT        NOT NULL,
    fields    TEXT        NOT NULL REFERENCES read_fields,
    subjects  TEXT[]      NOT NULL,
    as_of     TIMESTAMPTZ,
    result    TEXT        NOT NULL,
    request   TEXT
);

CREATE INDEX read_record_of_subject ON read_record USING GIN (subjects);
CREATE INDEX read_record_of_time ON read_record USING BRIN (read_at);

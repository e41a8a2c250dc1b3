-- How far a sweep has looked through the events. It is moved on after what follows from them is recorded, never before.
CREATE TABLE sweep_place (
    sweep TEXT   PRIMARY KEY,
    place BIGINT NOT NULL
);

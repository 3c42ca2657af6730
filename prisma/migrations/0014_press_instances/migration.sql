-- Who presses pages at this moment, and how far each has followed the runs. True only now: neither kept after a crash
-- nor in a backup, and so in a schema of its own.
CREATE SCHEMA IF NOT EXISTS press;
CREATE UNLOGGED TABLE IF NOT EXISTS press.instance (
    id      TEXT PRIMARY KEY,
    applied BIGINT NOT NULL,
    seen_at TIMESTAMPTZ(3) NOT NULL
);

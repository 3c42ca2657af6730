-- The log of the newsroom is read from its newest line back, by whoever acted, or by one kind of act.
DROP INDEX "activity_at_idx";
CREATE INDEX "activity_log" ON "activity" ("at", "chain", "seq");
CREATE INDEX "activity_log_of_person" ON "activity" ("person_id", "at", "chain", "seq");
CREATE INDEX "activity_log_of_act" ON "activity" ("act", "at", "chain", "seq");

-- A revision is never changed, so its name is a row of its own; the newest counts.
CREATE TABLE "revision_name" (
  "id" TEXT PRIMARY KEY,
  "revision_id" TEXT NOT NULL REFERENCES "revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "name" TEXT NOT NULL,
  "person_id" TEXT NOT NULL REFERENCES "person" ("id"),
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "revision_name_length" CHECK (char_length("name") <= 80 AND "name" ~ '\S')
);
CREATE INDEX "revision_name_revision_id_at_idx" ON "revision_name" ("revision_id", "at");
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "revision_name" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "revision_name" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "revision" DROP COLUMN "name";
-- What concerns the house is a small part of the log.
CREATE INDEX "activity_log_of_house" ON "activity" ("at", "seq") WHERE "chain" = 'newsroom';

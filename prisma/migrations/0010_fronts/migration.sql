-- Fronts as editors arrange them: a slot for each place, a version for each front, and headlines typed over for one place.
CREATE TYPE "FrontSlot" AS ENUM ('opening', 'strip');
ALTER TABLE "front_place" ADD COLUMN "slot" "FrontSlot" NOT NULL DEFAULT 'strip';
UPDATE "front_place" SET "slot" = 'opening' WHERE "position" < 3;
ALTER TABLE "front_place" ALTER COLUMN "slot" DROP DEFAULT;

CREATE TABLE "front" (
    "id" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "section_id" TEXT,
    "version" INTEGER NOT NULL,
    "arranged_by_id" TEXT NOT NULL,
    "arranged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "front_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "front_version" CHECK ("version" >= 1)
);
ALTER TABLE "front" ADD CONSTRAINT "front_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX "front_once" ON "front" ("language", coalesce("section_id", ''));

CREATE TABLE "front_headline" (
    "id" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "section_id" TEXT,
    "article_id" TEXT NOT NULL,
    "revision_number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "typed_by_id" TEXT NOT NULL,
    "typed_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by_id" TEXT,
    "signed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "front_headline_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "front_headline_words" CHECK (btrim("text") <> '' AND char_length("text") <= 160),
    CONSTRAINT "front_headline_reason" CHECK (btrim("reason") <> ''),
    CONSTRAINT "front_headline_signed_whole" CHECK (("signed_by_id" IS NULL) = ("signed_at" IS NULL)),
    CONSTRAINT "front_headline_two_people" CHECK ("signed_by_id" <> "typed_by_id")
);
CREATE INDEX "front_headline_article_id_idx" ON "front_headline"("article_id");
ALTER TABLE "front_headline" ADD CONSTRAINT "front_headline_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "front_headline" ADD CONSTRAINT "front_headline_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "front_headline_in_force" ON "front_headline" ("language", coalesce("section_id", ''), "article_id") WHERE "ended_at" IS NULL;
CREATE INDEX "front_headline_waiting" ON "front_headline" ("typed_at") WHERE "ended_at" IS NULL AND "signed_at" IS NULL;

-- Signed once, ended once; the words, the writer and the reason stay as they were.
CREATE FUNCTION front_headline_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.ended_at IS NULL
     AND (OLD.signed_at IS NULL OR NEW.signed_at = OLD.signed_at AND NEW.signed_by_id = OLD.signed_by_id)
     AND (to_jsonb(NEW) - '{signed_by_id,signed_at,ended_at}'::text[]) = (to_jsonb(OLD) - '{signed_by_id,signed_at,ended_at}'::text[])
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'front_headline rows stay as they were typed: % is refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER front_headline_stays BEFORE UPDATE OR DELETE ON "front_headline" FOR EACH ROW EXECUTE FUNCTION front_headline_stays();
CREATE TRIGGER front_headline_stays_truncate BEFORE TRUNCATE ON "front_headline" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Fronts that were arranged before: who did it last is in the log.
INSERT INTO "front" ("id", "language", "section_id", "version", "arranged_by_id", "arranged_at")
SELECT 'front-' || p."language"::text || coalesce('-' || s."slug", ''), p."language", p."section_id", 1, l."person_id", l."at"
FROM (SELECT DISTINCT "language", "section_id" FROM "front_place") p
LEFT JOIN "section" s ON s."id" = p."section_id"
CROSS JOIN LATERAL (
  SELECT a."person_id", a."at" FROM "activity" a
  WHERE a."act" = 'arrange_front' AND a."person_id" IS NOT NULL AND a."detail" ->> 'language' = p."language"::text
    AND a."detail" ->> 'section' IS NOT DISTINCT FROM s."slug"
  ORDER BY a."seq" DESC LIMIT 1) l;

CREATE OR REPLACE VIEW public_site.front_place AS
  SELECT f.language, f.section_id, f.position, f.article_id, f.slot, h.text AS headline
  FROM front_place f
  JOIN article a ON a.id = f.article_id AND a.standing = 'live'
  LEFT JOIN front_headline h ON h.language = f.language AND h.section_id IS NOT DISTINCT FROM f.section_id
    AND h.article_id = f.article_id AND h.ended_at IS NULL;

-- What the queues are read from: the last change, whether there is anything left to do, and the headline in progress.
ALTER TABLE "article"
  ADD COLUMN "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "changed_by_id" TEXT,
  ADD COLUMN "in_work" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "one_signature_since" TIMESTAMPTZ(3),
  ADD COLUMN "sent_back_at" TIMESTAMPTZ(3);
ALTER TABLE "working_copy" ADD COLUMN "headline" TEXT NOT NULL DEFAULT '';

-- Whether anything is left to do. The text in progress of a live article rests where it is the live revision, word for word.
CREATE FUNCTION article_in_work(a article) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE a.standing
    WHEN 'unpublished' THEN true
    WHEN 'live' THEN NOT EXISTS (
      SELECT 1 FROM working_copy w JOIN revision r ON r.id = a.live_revision_id
      WHERE w.article_id = a.id AND w.text_hash = r.text_hash)
    WHEN 'withdrawn' THEN a.stage = 'in_review' OR NOT EXISTS (
      SELECT 1 FROM working_copy w JOIN revision r ON r.article_id = a.id AND r.number = a.head_number
      WHERE w.article_id = a.id AND w.text_hash = r.text_hash)
    ELSE false END
$$;

-- Since when the live revision has been out on one signature that nobody has joined.
CREATE FUNCTION article_one_signature_since(a article) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT min(p.at) FROM publication p
  WHERE p.revision_id = a.live_revision_id AND p.basis = 'one_signature'
    AND NOT EXISTS (SELECT 1 FROM signature s
                    WHERE s.revision_id = p.revision_id AND s.weight IN ('full', 'second', 'after_the_fact'))
$$;

UPDATE "working_copy" w SET "headline" = coalesce((
  SELECT string_agg(coalesce(t.inline ->> 'text', ' '), '' ORDER BY n.at, t.at)
  FROM jsonb_array_elements(w."document" -> 'content') WITH ORDINALITY n (node, at)
  CROSS JOIN LATERAL jsonb_array_elements(n.node -> 'content') WITH ORDINALITY t (inline, at)
  WHERE n.node ->> 'type' = 'headline'), '');
UPDATE "article" a SET
  "in_work" = article_in_work(a),
  "one_signature_since" = article_one_signature_since(a),
  "changed_at" = coalesce(l.at, a."created_at"),
  "changed_by_id" = l.person_id,
  "sent_back_at" = (SELECT b.at FROM activity b WHERE b.article_id = a.id AND b.act = 'send_back' AND a.stage = 'drafting'
                      AND NOT EXISTS (SELECT 1 FROM activity s WHERE s.article_id = a.id AND s.act = 'submit' AND s.seq > b.seq)
                    ORDER BY b.seq DESC LIMIT 1)
FROM "article" same
LEFT JOIN LATERAL (SELECT at, person_id FROM activity WHERE article_id = same.id ORDER BY seq DESC LIMIT 1) l ON true
WHERE same.id = a.id;

ALTER TABLE "article" ADD CONSTRAINT "article_one_signature_is_live" CHECK ("one_signature_since" IS NULL OR "standing" = 'live');

-- A desk's list in the order of its last changes, whatever its archive holds; drafts that are private stand aside.
CREATE INDEX "article_desk_list" ON "article" ("desk_id", "changed_at" DESC, "id" DESC) WHERE "handed_in_at" IS NOT NULL;
CREATE INDEX "article_desk_stage_list" ON "article" ("desk_id", "stage", "changed_at" DESC, "id" DESC) WHERE "handed_in_at" IS NOT NULL;
CREATE INDEX "article_desk_language_list" ON "article" ("desk_id", "language", "changed_at" DESC, "id" DESC) WHERE "handed_in_at" IS NOT NULL;
CREATE INDEX "article_private" ON "article" USING gin ("writer_ids") WHERE "handed_in_at" IS NULL;
CREATE INDEX "article_writers" ON "article" USING gin ("writer_ids");
-- The queues: what is left to do is a small part of an archive.
CREATE INDEX "article_writers_in_work" ON "article" USING gin ("writer_ids") WHERE "in_work";
CREATE INDEX "article_stage_in_work" ON "article" ("desk_id", "stage") WHERE "in_work";
CREATE INDEX "article_taken" ON "article" ("taken_by_id") WHERE "in_work" AND "taken_by_id" IS NOT NULL;
CREATE INDEX "article_sent_back" ON "article" ("submitted_by_id") WHERE "in_work" AND "sent_back_at" IS NOT NULL;
CREATE INDEX "article_one_signature" ON "article" ("one_signature_since") WHERE "one_signature_since" IS NOT NULL;
CREATE INDEX "article_out" ON "article" ("last_published_at" DESC, "id" DESC) WHERE "standing" = 'live';
CREATE INDEX "publication_one_signature" ON "publication" ("revision_id") WHERE "basis" = 'one_signature';

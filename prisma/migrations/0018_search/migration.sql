-- What readers search and page through. All of it is made from the live text and shown only as long as that is live.
CREATE TABLE "search_text" (
    "article_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_text_pkey" PRIMARY KEY ("article_id")
);
ALTER TABLE "search_text" ADD CONSTRAINT "search_text_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "search_text" ADD CONSTRAINT "search_text_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Out of the row and unpacked: who looks for the newest of many reads small rows, and ranks few words.
ALTER TABLE "search_text" ALTER COLUMN "words" SET STORAGE EXTERNAL;
CREATE INDEX "search_text_revision_id_idx" ON "search_text"("revision_id");
CREATE INDEX "search_text_language_published_at_idx" ON "search_text"("language", "published_at" DESC);
-- Without a list of what is still to be filed, which every search would read through.
CREATE INDEX "search_text_words_idx" ON "search_text" USING gin ("words") WITH (fastupdate = off);

-- Words that readers may not have any more are in no index either, whoever takes them away.
CREATE FUNCTION forget_search_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'article' THEN DELETE FROM search_text WHERE article_id = NEW.id;
  ELSE DELETE FROM search_text WHERE revision_id = NEW.revision_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER search_text_of_live AFTER UPDATE OF "standing" ON "article"
  FOR EACH ROW WHEN (NEW.standing <> 'live') EXECUTE FUNCTION forget_search_text();
CREATE TRIGGER search_text_of_kept AFTER UPDATE OF "text" ON "revision_text"
  FOR EACH ROW WHEN (NEW.text IS NULL) EXECUTE FUNCTION forget_search_text();

-- Which live article says what kind of public note when; the words stay in the text.
CREATE TABLE "note_index" (
    "article_id" TEXT NOT NULL,
    "note_id" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_index_pkey" PRIMARY KEY ("article_id", "note_id"),
    CONSTRAINT "note_index_kind" CHECK ("kind" IN ('correction', 'clarification', 'update'))
);
ALTER TABLE "note_index" ADD CONSTRAINT "note_index_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "note_index_language_at_idx" ON "note_index"("language", "at" DESC);
CREATE INDEX "article_withdrawn" ON "article" ("language", "taken_down_at" DESC) WHERE "standing" = 'withdrawn';

-- Live articles without their texts, for lists.
CREATE VIEW public_site.listed AS
  SELECT a.id, a.language, a.first_published_at
  FROM article a JOIN story st ON st.id = a.story_id AND st.killed_at IS NULL
  WHERE a.standing = 'live';

CREATE VIEW public_site.byline AS
  SELECT b.article_id, c.slug, b.role
  FROM byline_index b
  JOIN contributor c ON c.id = b.contributor_id AND c.withheld_at IS NULL
  JOIN article a ON a.id = b.article_id AND a.standing = 'live';

CREATE VIEW public_site.search AS
  SELECT s.article_id, s.language, s.published_at, s.words
  FROM search_text s
  JOIN article a ON a.id = s.article_id AND a.live_revision_id = s.revision_id AND a.standing = 'live'
  JOIN story st ON st.id = a.story_id AND st.killed_at IS NULL;

-- The public ledger: every note of what is live, and what was withdrawn with an explanation. A kill names nothing.
CREATE VIEW public_site.ledger AS
  SELECT n.language, n.at, n.kind, n.article_id, n.note_id
  FROM note_index n JOIN article a ON a.id = n.article_id AND a.standing = 'live'
  UNION ALL
  SELECT a.language, a.taken_down_at, 'withdrawal', a.id, NULL
  FROM article a WHERE a.standing = 'withdrawn' AND a.withdrawn_to_id IS NULL;

GRANT SELECT ON public_site.listed, public_site.byline, public_site.search, public_site.ledger TO stet_reader;

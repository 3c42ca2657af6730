-- What is around the text: words for search engines, secondary sections for readers, who asks for an article, and which
-- pictures a text shows before it is published.
ALTER TABLE "article"
  ADD COLUMN "search_title" TEXT,
  ADD COLUMN "search_description" TEXT,
  ADD CONSTRAINT "article_search_text" CHECK (btrim("search_title") <> '' AND btrim("search_description") <> '');

CREATE OR REPLACE VIEW public_site.article AS
  SELECT a.id, a.story_id, a.language, a.relation, s.slug AS section_slug, s.names AS section_names, d.slug AS slug,
         a.section_id, a.first_published_at, a.last_published_at, a.no_index, a.live_revision_id AS revision_id, t.text,
         src.article_id AS source_article_id, a.search_title, a.search_description
  FROM article a
  JOIN story st ON st.id = a.story_id AND st.killed_at IS NULL
  JOIN section s ON s.id = a.section_id
  JOIN address d ON d.article_id = a.id AND d.current
  JOIN revision_text t ON t.revision_id = a.live_revision_id AND t.text IS NOT NULL
  LEFT JOIN revision src ON src.id = a.source_revision_id
  WHERE a.standing = 'live';

CREATE INDEX "article_section_section_id_idx" ON "article_section"("section_id");
CREATE VIEW public_site.article_section AS
  SELECT x.article_id, x.section_id FROM article_section x JOIN article a ON a.id = x.article_id AND a.standing = 'live';
GRANT SELECT ON public_site.article_section TO stet_reader;

CREATE TYPE "AskingAnswer" AS ENUM ('handed_over', 'declined', 'lapsed');
CREATE TABLE "asking" (
  "id" TEXT NOT NULL,
  "article_id" TEXT NOT NULL,
  "asked_by_id" TEXT NOT NULL,
  "asked_at" TIMESTAMPTZ(3) NOT NULL,
  "answer" "AskingAnswer",
  "closed_at" TIMESTAMPTZ(3),
  CONSTRAINT "asking_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "asking_closed_whole" CHECK (("answer" IS NULL) = ("closed_at" IS NULL))
);
ALTER TABLE "asking" ADD CONSTRAINT "asking_article_id_fkey"
  FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "asking_article_id_idx" ON "asking"("article_id");
CREATE UNIQUE INDEX "asking_one_open" ON "asking" ("article_id", "asked_by_id") WHERE "closed_at" IS NULL;

-- Whose eyes a picture is for until readers have it: those who may see the article that it was taken in for, or one whose
-- text shows it. Without such an article it is the library's.
ALTER TABLE "picture" ADD COLUMN "article_id" TEXT;
ALTER TABLE "picture" ADD CONSTRAINT "picture_article_id_fkey"
  FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "picture_created_at_idx" ON "picture"("created_at");
CREATE TABLE "picture_in_text" (
  "article_id" TEXT NOT NULL,
  "picture_id" TEXT NOT NULL,
  CONSTRAINT "picture_in_text_pkey" PRIMARY KEY ("article_id", "picture_id")
);
ALTER TABLE "picture_in_text" ADD CONSTRAINT "picture_in_text_article_id_fkey"
  FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "picture_in_text" ADD CONSTRAINT "picture_in_text_picture_id_fkey"
  FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "picture_in_text_picture_id_idx" ON "picture_in_text"("picture_id");
INSERT INTO "picture_in_text" ("article_id", "picture_id")
  SELECT "article_id", "picture_id" FROM "picture_use"
  UNION
  SELECT w."article_id", p."id" FROM "working_copy" w
  CROSS JOIN LATERAL jsonb_path_query(w."document", '$.**.asset') AS shown(asset)
  JOIN "picture" p ON p."id" = shown.asset #>> '{}';

-- Which part of the sitemap lists an article: its number never changes, so that a new article changes the last part alone.
ALTER TABLE "article" ADD COLUMN "number" SERIAL NOT NULL;
CREATE INDEX "article_language_number_idx" ON "article"("language", "number");

-- Live articles by their addresses, without a word of any text.
CREATE VIEW public_site.sitemap_entry AS
  SELECT a.id, a.number, a.story_id, a.language, a.relation, '/' || a.language || '/' || s.slug || '/' || d.slug AS path,
         a.first_published_at, a.last_published_at, a.no_index
  FROM article a
  JOIN story st ON st.id = a.story_id AND st.killed_at IS NULL
  JOIN section s ON s.id = a.section_id
  JOIN address d ON d.article_id = a.id AND d.current
  WHERE a.standing = 'live';
GRANT SELECT ON public_site.sitemap_entry TO stet_reader;

-- What the public may see: a schema of views and a role that can read nothing else.
CREATE SCHEMA public_site;

CREATE VIEW public_site.section AS
  SELECT id, slug, names, position FROM section;

CREATE VIEW public_site.article AS
  SELECT a.id, a.story_id, a.language, a.relation, s.slug AS section_slug, s.names AS section_names, d.slug AS slug,
         a.section_id, a.first_published_at, a.last_published_at, a.no_index, a.live_revision_id AS revision_id, t.text,
         src.article_id AS source_article_id
  FROM article a
  JOIN story st ON st.id = a.story_id AND st.killed_at IS NULL
  JOIN section s ON s.id = a.section_id
  JOIN address d ON d.article_id = a.id AND d.current
  JOIN revision_text t ON t.revision_id = a.live_revision_id AND t.text IS NOT NULL
  LEFT JOIN revision src ON src.id = a.source_revision_id
  WHERE a.standing = 'live';

-- Addresses that are or were public, without any word of the text.
CREATE VIEW public_site.address AS
  SELECT d.language, d.slug, d.article_id, a.standing::text AS standing, cur.slug AS current_slug, s.slug AS section_slug,
         a.withdrawn_explanation, a.withdrawn_to_id, a.taken_down_at
  FROM address d
  JOIN article a ON a.id = d.article_id
  JOIN section s ON s.id = a.section_id
  JOIN address cur ON cur.article_id = a.id AND cur.current
  WHERE d.public_since IS NOT NULL AND a.standing IN ('live', 'withdrawn', 'killed');

CREATE VIEW public_site.contributor AS
  SELECT id, slug, names, agency FROM contributor WHERE withheld_at IS NULL;

CREATE VIEW public_site.picture AS
  SELECT p.id, p.key, p.width, p.height, p.widths, p.alt, p.focal_x, p.focal_y, p."until"
  FROM picture p
  WHERE p.killed_at IS NULL AND p.licence <> 'unknown'
    AND (p."from" IS NULL OR p."from" <= now()) AND (p."until" IS NULL OR p."until" > now())
    AND EXISTS (SELECT 1 FROM picture_use u JOIN article a ON a.id = u.article_id AND a.standing = 'live' WHERE u.picture_id = p.id);

CREATE VIEW public_site.article_topic AS
  SELECT x.article_id, x.topic_id, t.slug, t.names FROM article_topic x
  JOIN topic t ON t.id = x.topic_id JOIN article a ON a.id = x.article_id AND a.standing = 'live';

CREATE VIEW public_site.related_pick AS
  SELECT r.article_id, r.other_id, r.position FROM related_pick r
  JOIN article a ON a.id = r.article_id AND a.standing = 'live' JOIN article o ON o.id = r.other_id AND o.standing = 'live';

CREATE VIEW public_site.front_place AS
  SELECT f.language, f.section_id, f.position, f.article_id FROM front_place f JOIN article a ON a.id = f.article_id AND a.standing = 'live';

-- Articles whose story was corrected in another language and that are still being checked.
CREATE VIEW public_site.pending_correction AS
  SELECT DISTINCT e.article_id FROM correction_entry e JOIN article a ON a.id = e.article_id AND a.standing = 'live'
  WHERE e.answer IN ('has', 'not_sure') AND e.settled_at IS NULL;

CREATE VIEW public_site.setting AS
  SELECT key, value FROM setting WHERE key = 'paper';

DO $$
BEGIN
  CREATE ROLE stet_reader NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT stet_reader TO CURRENT_USER;
GRANT USAGE ON SCHEMA public_site TO stet_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA public_site TO stet_reader;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

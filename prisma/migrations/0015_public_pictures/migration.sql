-- A picture is for readers because of the live articles that show it: whoever remembers that it is must know which.
CREATE OR REPLACE VIEW public_site.picture AS
  SELECT p.id, p.key, p.width, p.height, p.widths, p.alt, p.focal_x, p.focal_y, p."until",
         ARRAY(SELECT u.article_id FROM picture_use u JOIN article a ON a.id = u.article_id AND a.standing = 'live'
               WHERE u.picture_id = p.id) AS article_ids
  FROM picture p
  WHERE p.killed_at IS NULL AND p.licence <> 'unknown'
    AND (p."from" IS NULL OR p."from" <= now()) AND (p."until" IS NULL OR p."until" > now())
    AND EXISTS (SELECT 1 FROM picture_use u JOIN article a ON a.id = u.article_id AND a.standing = 'live' WHERE u.picture_id = p.id);

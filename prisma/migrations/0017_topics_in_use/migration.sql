-- Topics that readers of a language find something under, without counting how much.
CREATE VIEW public_site.topic_in_use AS
  SELECT t.id, t.slug, t.names, l.language
  FROM topic t CROSS JOIN unnest(enum_range(NULL::"Language")) AS l(language)
  WHERE EXISTS (SELECT 1 FROM article_topic x JOIN article a ON a.id = x.article_id
                WHERE x.topic_id = t.id AND a.language = l.language AND a.standing = 'live');
GRANT SELECT ON public_site.topic_in_use TO stet_reader;

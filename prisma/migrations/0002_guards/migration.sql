-- Impossible rows are refused here, whoever writes them.

-- A pointer to a revision points to a revision of the same article.
ALTER TABLE revision ADD CONSTRAINT revision_of_article UNIQUE (article_id, id);
ALTER TABLE article ADD CONSTRAINT article_live_own FOREIGN KEY (id, live_revision_id) REFERENCES revision (article_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE article ADD CONSTRAINT article_approved_own FOREIGN KEY (id, approved_revision_id) REFERENCES revision (article_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE publication ADD CONSTRAINT publication_own FOREIGN KEY (article_id, revision_id) REFERENCES revision (article_id, id);
ALTER TABLE schedule ADD CONSTRAINT schedule_own FOREIGN KEY (article_id, revision_id) REFERENCES revision (article_id, id);
ALTER TABLE signature ADD CONSTRAINT signature_person FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE publication ADD CONSTRAINT publication_person FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE revision ADD CONSTRAINT revision_creator FOREIGN KEY (created_by_id) REFERENCES person (id);
ALTER TABLE submission ADD CONSTRAINT submission_person FOREIGN KEY (person_id) REFERENCES person (id);
ALTER TABLE article ADD CONSTRAINT article_people FOREIGN KEY (created_by_id) REFERENCES person (id);
ALTER TABLE article ADD CONSTRAINT article_taker FOREIGN KEY (taken_by_id) REFERENCES person (id);
ALTER TABLE correction_entry ADD CONSTRAINT correction_entry_article FOREIGN KEY (article_id) REFERENCES article (id);
ALTER TABLE two_person_request ADD CONSTRAINT request_article FOREIGN KEY (article_id) REFERENCES article (id);
ALTER TABLE erasure ADD CONSTRAINT erasure_request FOREIGN KEY (request_id) REFERENCES two_person_request (id);

ALTER TABLE article
  ADD CONSTRAINT article_live_has_revision CHECK ((standing = 'live') = (live_revision_id IS NOT NULL)),
  ADD CONSTRAINT article_published_has_dates CHECK ((first_published_at IS NULL) = (last_published_at IS NULL) AND first_published_at <= last_published_at),
  ADD CONSTRAINT article_standing_dates CHECK (CASE
    WHEN standing IN ('unpublished', 'spiked') THEN first_published_at IS NULL
    WHEN standing IN ('live', 'withdrawn') THEN first_published_at IS NOT NULL
    ELSE true END),
  ADD CONSTRAINT article_down_has_time CHECK ((standing IN ('withdrawn', 'killed')) = (taken_down_at IS NOT NULL)),
  ADD CONSTRAINT article_withdrawn_fields CHECK (standing = 'withdrawn' OR (withdrawn_explanation IS NULL AND withdrawn_to_id IS NULL)),
  ADD CONSTRAINT article_review_was_submitted CHECK (stage <> 'in_review' OR (submitted_by_id IS NOT NULL AND handed_in_at IS NOT NULL AND head_number > 0)),
  ADD CONSTRAINT article_approved_has_approval CHECK (stage <> 'approved' OR approved_revision_id IS NOT NULL),
  ADD CONSTRAINT article_submitted_whole CHECK ((submitted_by_id IS NULL) = (submitted_at IS NULL)),
  ADD CONSTRAINT article_taken_whole CHECK ((taken_by_id IS NULL) = (taken_at IS NULL)),
  ADD CONSTRAINT article_relation_source CHECK (CASE relation
    WHEN 'translation' THEN source_revision_id IS NOT NULL
    WHEN 'original' THEN source_revision_id IS NULL
    ELSE true END),
  ADD CONSTRAINT article_id_form CHECK (id ~ '^[0-9a-z]{6,16}$');

ALTER TABLE working_copy ADD CONSTRAINT working_copy_version CHECK (version >= 1);
ALTER TABLE revision ADD CONSTRAINT revision_number CHECK (number >= 1), ADD CONSTRAINT revision_hash CHECK (text_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE revision_text ADD CONSTRAINT revision_text_blank_when_erased CHECK ((erasure_id IS NULL) = (text IS NOT NULL));
ALTER TABLE signature ADD CONSTRAINT signature_share CHECK (own_words >= 0 AND own_words <= changed_words);
ALTER TABLE publication ADD CONSTRAINT publication_reason CHECK (basis = 'signed' OR btrim(reason) <> '');
ALTER TABLE two_person_request
  ADD CONSTRAINT request_answered_whole CHECK ((answer IS NULL) = (answered_by_id IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
  ADD CONSTRAINT request_two_people CHECK (answer IS DISTINCT FROM 'confirmed' OR answered_by_id <> asked_by_id),
  ADD CONSTRAINT request_reason CHECK (btrim(reason) <> '');
ALTER TABLE hold ADD CONSTRAINT hold_released_whole CHECK ((released_by_id IS NULL) = (released_at IS NULL)), ADD CONSTRAINT hold_reason CHECK (btrim(reason) <> '');
ALTER TABLE embargo ADD CONSTRAINT embargo_lifted_whole CHECK ((lifted_by_id IS NULL) = (lifted_at IS NULL));
ALTER TABLE schedule ADD CONSTRAINT schedule_closed CHECK ((state = 'waiting') = (closed_at IS NULL)), ADD CONSTRAINT schedule_failure CHECK ((state = 'failed') = (failure IS NOT NULL));
ALTER TABLE correction_group ADD CONSTRAINT correction_kind CHECK (kind IN ('correction', 'clarification', 'update'));
ALTER TABLE correction_entry ADD CONSTRAINT correction_settled CHECK ((settled_by_id IS NULL) = (settled_at IS NULL));
ALTER TABLE duty ADD CONSTRAINT duty_times CHECK ("from" < "until");
ALTER TABLE person ADD CONSTRAINT person_email CHECK (email = lower(email) AND email ~ '^[^@\s]+@[^@\s]+$'), ADD CONSTRAINT person_name CHECK (btrim(name) <> '');
ALTER TABLE picture
  ADD CONSTRAINT picture_focal CHECK (focal_x BETWEEN 0 AND 1 AND focal_y BETWEEN 0 AND 1),
  ADD CONSTRAINT picture_window CHECK ("from" IS NULL OR "until" IS NULL OR "from" < "until"),
  ADD CONSTRAINT picture_killed_whole CHECK ((killed_at IS NULL) = (killed_by_id IS NULL)),
  ADD CONSTRAINT picture_key CHECK (key ~ '^[0-9a-f]{32}$');
ALTER TABLE byline_index ADD CONSTRAINT byline_role CHECK (role IN ('by', 'additional_reporting', 'translated_by', 'photographs', 'video'));
ALTER TABLE contributor ADD CONSTRAINT contributor_withheld CHECK (withheld_at IS NULL OR cardinality(withheld_known_to) = 2);
ALTER TABLE related_pick ADD CONSTRAINT related_not_itself CHECK (article_id <> other_id);
ALTER TABLE activity ADD CONSTRAINT activity_seq CHECK (seq >= 1), ADD CONSTRAINT activity_hash CHECK (hash ~ '^[0-9a-f]{64}$'), ADD CONSTRAINT activity_who CHECK (person_id IS NOT NULL OR "system_user" IS NOT NULL);
ALTER TABLE desk ADD CONSTRAINT desk_names CHECK (names ?& ARRAY['en', 'zh', 'it']);
ALTER TABLE section ADD CONSTRAINT section_names CHECK (names ?& ARRAY['en', 'zh', 'it']);
ALTER TABLE topic ADD CONSTRAINT topic_names CHECK (names ?& ARRAY['en', 'zh', 'it']);
ALTER TABLE contributor ADD CONSTRAINT contributor_names CHECK (names ?& ARRAY['en', 'zh', 'it']);

CREATE UNIQUE INDEX address_one_current ON address (article_id) WHERE current;
CREATE UNIQUE INDEX front_place_once ON front_place (language, coalesce(section_id, ''), article_id);
CREATE UNIQUE INDEX schedule_one_waiting ON schedule (article_id) WHERE state = 'waiting';
CREATE UNIQUE INDEX request_one_open ON two_person_request (article_id, kind) WHERE answer IS NULL;
CREATE INDEX article_live_by_time ON article (language, first_published_at DESC) WHERE standing = 'live';
CREATE INDEX hold_open ON hold (story_id) WHERE released_at IS NULL;

-- Append-only tables.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['revision', 'submission', 'signature', 'publication', 'activity', 'seal', 'erasure'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
  CREATE TRIGGER append_only BEFORE DELETE ON revision_text FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON revision_text FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
END $$;

-- The one change a text may see is to be blanked by an erasure that two people agreed on.
CREATE FUNCTION blank_only_by_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.erasure_id IS NULL AND NEW.erasure_id IS NOT NULL AND NEW.text IS NULL AND NEW.authors IS NULL
     AND NEW.revision_id = OLD.revision_id
     AND EXISTS (SELECT 1 FROM erasure e JOIN two_person_request r ON r.id = e.request_id JOIN revision v ON v.id = OLD.revision_id
                 WHERE e.id = NEW.erasure_id AND e.article_id = v.article_id AND r.kind = 'erase' AND r.answer = 'confirmed')
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'revision_text rows are append-only: UPDATE is refused' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER append_only_update BEFORE UPDATE ON revision_text FOR EACH ROW EXECUTE FUNCTION blank_only_by_erasure();

-- The submitters of a revision: all who submitted it, and whoever made the last submission at or before it.
CREATE FUNCTION has_submitted(revision_id text, person_id text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM submission s WHERE s.revision_id = $1 AND s.person_id = $2)
      OR $2 = (SELECT s.person_id FROM submission s JOIN revision earlier ON earlier.id = s.revision_id
               JOIN revision v ON v.id = $1 AND v.article_id = earlier.article_id AND earlier.number <= v.number
               ORDER BY s.number DESC LIMIT 1)
$$;

CREATE FUNCTION signature_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF has_submitted(NEW.revision_id, NEW.person_id) THEN
    RAISE EXCEPTION 'the person who submitted a revision cannot sign it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER signature_by_another BEFORE INSERT ON signature FOR EACH ROW EXECUTE FUNCTION signature_by_another();

-- Nothing is live without a whole signature by another person, or a recorded publication on one signature.
CREATE FUNCTION live_needs_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.live_revision_id IS NULL THEN RETURN NULL; END IF;
  IF NOT EXISTS (
    SELECT 1 FROM publication p
    WHERE p.article_id = NEW.id AND p.revision_id = NEW.live_revision_id AND (
      p.basis = 'one_signature'
      OR EXISTS (SELECT 1 FROM signature s WHERE s.revision_id = p.revision_id AND s.weight IN ('full', 'second')
                 AND coalesce(NOT has_submitted(s.revision_id, s.person_id), true))))
  THEN
    RAISE EXCEPTION 'article % cannot go live: its revision has no publication with a signature', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER live_needs_publication AFTER INSERT OR UPDATE OF live_revision_id ON article
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION live_needs_publication();

-- An address that was ever public stays with its article.
CREATE FUNCTION address_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.public_since IS NOT NULL AND (TG_OP = 'DELETE' OR NEW.article_id <> OLD.article_id OR NEW.public_since IS NULL
     OR NEW.language <> OLD.language OR NEW.slug <> OLD.slug) THEN
    RAISE EXCEPTION 'the address %/% was public and stays with its article', OLD.language, OLD.slug USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER address_stays BEFORE UPDATE OR DELETE ON address FOR EACH ROW EXECUTE FUNCTION address_stays();

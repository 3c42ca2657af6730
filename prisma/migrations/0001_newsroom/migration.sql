-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('en', 'zh', 'it');

-- CreateEnum
CREATE TYPE "DeskRole" AS ENUM ('journalist', 'editor', 'freelance');

-- CreateEnum
CREATE TYPE "SignaturePolicy" AS ENUM ('strict', 'sub_editing', 'one_signature');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('drafting', 'in_review', 'approved');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('unpublished', 'live', 'withdrawn', 'killed', 'spiked');

-- CreateEnum
CREATE TYPE "Relation" AS ENUM ('original', 'translation', 'adaptation', 'own_version');

-- CreateEnum
CREATE TYPE "RevisionReason" AS ENUM ('submit', 'approve', 'one_signature', 'restore', 'import', 'name', 'relation');

-- CreateEnum
CREATE TYPE "SignatureKind" AS ENUM ('read', 'released');

-- CreateEnum
CREATE TYPE "SignatureWeight" AS ENUM ('full', 'first', 'second', 'after_the_fact');

-- CreateEnum
CREATE TYPE "PublicationBasis" AS ENUM ('signed', 'one_signature', 'reinstated');

-- CreateEnum
CREATE TYPE "RequestKind" AS ENUM ('reinstate', 'erase');

-- CreateEnum
CREATE TYPE "RequestAnswer" AS ENUM ('confirmed', 'declined');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('web', 'command_line', 'job');

-- CreateEnum
CREATE TYPE "Licence" AS ENUM ('own', 'agency', 'handout', 'creative_commons', 'public_domain', 'unknown');

-- CreateEnum
CREATE TYPE "CorrectionAnswer" AS ENUM ('has', 'never', 'right', 'not_sure');

-- CreateEnum
CREATE TYPE "ScheduleState" AS ENUM ('waiting', 'done', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "editor_in_chief" BOOLEAN NOT NULL DEFAULT false,
    "languages" "Language"[],
    "interface_language" "Language" NOT NULL DEFAULT 'en',
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "person_id" TEXT NOT NULL,
    "desk_id" TEXT NOT NULL,
    "role" "DeskRole" NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("person_id","desk_id")
);

-- CreateTable
CREATE TABLE "duty" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "policy" "SignaturePolicy" NOT NULL DEFAULT 'sub_editing',
    "releases_unread" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "desk_id" TEXT NOT NULL,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" TEXT NOT NULL,
    "slugline" TEXT NOT NULL,
    "desk_id" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "killed_at" TIMESTAMPTZ(3),
    "legal_hold" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "relation" "Relation" NOT NULL,
    "source_revision_id" TEXT,
    "desk_id" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,
    "stage" "Stage" NOT NULL DEFAULT 'drafting',
    "standing" "Standing" NOT NULL DEFAULT 'unpublished',
    "head_number" INTEGER NOT NULL DEFAULT 0,
    "approved_revision_id" TEXT,
    "live_revision_id" TEXT,
    "first_published_at" TIMESTAMPTZ(3),
    "last_published_at" TIMESTAMPTZ(3),
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "writer_ids" TEXT[],
    "handed_in_at" TIMESTAMPTZ(3),
    "submitted_by_id" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "taken_by_id" TEXT,
    "taken_at" TIMESTAMPTZ(3),
    "deadline" TIMESTAMPTZ(3),
    "withdrawn_explanation" TEXT,
    "withdrawn_to_id" TEXT,
    "taken_down_at" TIMESTAMPTZ(3),
    "no_index" BOOLEAN NOT NULL DEFAULT false,
    "chain_length" INTEGER NOT NULL DEFAULT 0,
    "chain_head" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_copy" (
    "article_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "authors" JSONB NOT NULL,
    "text_hash" TEXT NOT NULL,
    "updated_by_id" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "working_copy_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" "RevisionReason" NOT NULL,
    "name" TEXT,
    "relation" "Relation" NOT NULL,
    "source_revision_id" TEXT,
    "text_version" INTEGER NOT NULL,
    "text_hash" TEXT NOT NULL,
    "authors_hash" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_text" (
    "revision_id" TEXT NOT NULL,
    "text" BYTEA,
    "authors" BYTEA,
    "erasure_id" TEXT,

    CONSTRAINT "revision_text_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "submission" (
    "number" BIGSERIAL NOT NULL,
    "revision_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "signature" (
    "id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "kind" "SignatureKind" NOT NULL,
    "weight" "SignatureWeight" NOT NULL,
    "own_words" INTEGER NOT NULL,
    "changed_words" INTEGER NOT NULL,
    "source_revision_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "number" BIGSERIAL NOT NULL,
    "article_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "basis" "PublicationBasis" NOT NULL,
    "person_id" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "two_person_request" (
    "id" TEXT NOT NULL,
    "kind" "RequestKind" NOT NULL,
    "article_id" TEXT NOT NULL,
    "subject" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_by_id" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" "RequestAnswer",
    "answered_by_id" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "two_person_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hold" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "article_id" TEXT,
    "reason" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "released_by_id" TEXT,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "hold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "embargo" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "article_id" TEXT,
    "until" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_by_id" TEXT,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "embargo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "local_time" TEXT NOT NULL,
    "state" "ScheduleState" NOT NULL DEFAULT 'waiting',
    "failure" TEXT,
    "person_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_group" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "correction_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_entry" (
    "group_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "answer" "CorrectionAnswer" NOT NULL,
    "settled_by_id" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "correction_entry_pkey" PRIMARY KEY ("group_id","article_id")
);

-- CreateTable
CREATE TABLE "contributor" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "names" JSONB NOT NULL,
    "agency" BOOLEAN NOT NULL DEFAULT false,
    "person_id" TEXT,
    "withheld_at" TIMESTAMPTZ(3),
    "withheld_known_to" TEXT[],

    CONSTRAINT "contributor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "byline_index" (
    "article_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "contributor_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "byline_index_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "picture" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],
    "credit" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "alt" JSONB NOT NULL,
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "licence" "Licence" NOT NULL,
    "restrictions" TEXT NOT NULL DEFAULT '',
    "from" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3),
    "killed_at" TIMESTAMPTZ(3),
    "killed_by_id" TEXT,
    "kill_reason" TEXT,
    "uploaded_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture_use" (
    "article_id" TEXT NOT NULL,
    "picture_id" TEXT NOT NULL,

    CONSTRAINT "picture_use_pkey" PRIMARY KEY ("article_id","picture_id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "names" JSONB NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_topic" (
    "article_id" TEXT NOT NULL,
    "topic_id" TEXT NOT NULL,

    CONSTRAINT "article_topic_pkey" PRIMARY KEY ("article_id","topic_id")
);

-- CreateTable
CREATE TABLE "article_section" (
    "article_id" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,

    CONSTRAINT "article_section_pkey" PRIMARY KEY ("article_id","section_id")
);

-- CreateTable
CREATE TABLE "related_pick" (
    "article_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "related_pick_pkey" PRIMARY KEY ("article_id","other_id")
);

-- CreateTable
CREATE TABLE "address" (
    "language" "Language" NOT NULL,
    "slug" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL,
    "public_since" TIMESTAMPTZ(3),

    CONSTRAINT "address_pkey" PRIMARY KEY ("language","slug")
);

-- CreateTable
CREATE TABLE "front_place" (
    "id" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "section_id" TEXT,
    "position" INTEGER NOT NULL,
    "article_id" TEXT NOT NULL,

    CONSTRAINT "front_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity" (
    "chain" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" TEXT,
    "channel" "Channel" NOT NULL,
    "system_user" TEXT,
    "act" TEXT NOT NULL,
    "article_id" TEXT,
    "story_id" TEXT,
    "detail" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("chain","seq")
);

-- CreateTable
CREATE TABLE "chain_head" (
    "chain" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "chain_head_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "seal" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "heads" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "seal_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "press_run" (
    "id" BIGSERIAL NOT NULL,
    "tags" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "press_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "membership_desk_id_idx" ON "membership"("desk_id");

-- CreateIndex
CREATE INDEX "duty_person_id_until_idx" ON "duty"("person_id", "until");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "desk_slug_key" ON "desk"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "section"("slug");

-- CreateIndex
CREATE INDEX "story_desk_id_idx" ON "story"("desk_id");

-- CreateIndex
CREATE INDEX "article_desk_id_stage_idx" ON "article"("desk_id", "stage");

-- CreateIndex
CREATE INDEX "article_language_first_published_at_idx" ON "article"("language", "first_published_at" DESC);

-- CreateIndex
CREATE INDEX "article_section_id_language_first_published_at_idx" ON "article"("section_id", "language", "first_published_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "article_story_id_language_key" ON "article"("story_id", "language");

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_id_number_key" ON "revision"("article_id", "number");

-- CreateIndex
CREATE INDEX "submission_revision_id_idx" ON "submission"("revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "signature_revision_id_person_id_key" ON "signature"("revision_id", "person_id");

-- CreateIndex
CREATE INDEX "publication_article_id_number_idx" ON "publication"("article_id", "number");

-- CreateIndex
CREATE INDEX "two_person_request_article_id_idx" ON "two_person_request"("article_id");

-- CreateIndex
CREATE INDEX "hold_story_id_idx" ON "hold"("story_id");

-- CreateIndex
CREATE INDEX "embargo_story_id_idx" ON "embargo"("story_id");

-- CreateIndex
CREATE INDEX "schedule_state_at_idx" ON "schedule"("state", "at");

-- CreateIndex
CREATE INDEX "correction_group_story_id_idx" ON "correction_group"("story_id");

-- CreateIndex
CREATE INDEX "correction_entry_article_id_idx" ON "correction_entry"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "contributor_slug_key" ON "contributor"("slug");

-- CreateIndex
CREATE INDEX "byline_index_contributor_id_idx" ON "byline_index"("contributor_id");

-- CreateIndex
CREATE UNIQUE INDEX "picture_key_key" ON "picture"("key");

-- CreateIndex
CREATE INDEX "picture_use_picture_id_idx" ON "picture_use"("picture_id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE INDEX "article_topic_topic_id_idx" ON "article_topic"("topic_id");

-- CreateIndex
CREATE INDEX "related_pick_other_id_idx" ON "related_pick"("other_id");

-- CreateIndex
CREATE INDEX "address_article_id_idx" ON "address"("article_id");

-- CreateIndex
CREATE INDEX "front_place_language_section_id_position_idx" ON "front_place"("language", "section_id", "position");

-- CreateIndex
CREATE INDEX "activity_article_id_seq_idx" ON "activity"("article_id", "seq");

-- CreateIndex
CREATE INDEX "activity_at_idx" ON "activity"("at");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty" ADD CONSTRAINT "duty_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_source_revision_id_fkey" FOREIGN KEY ("source_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_approved_revision_id_fkey" FOREIGN KEY ("approved_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_copy" ADD CONSTRAINT "working_copy_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_text" ADD CONSTRAINT "revision_text_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_text" ADD CONSTRAINT "revision_text_erasure_id_fkey" FOREIGN KEY ("erasure_id") REFERENCES "erasure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hold" ADD CONSTRAINT "hold_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "embargo" ADD CONSTRAINT "embargo_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_group" ADD CONSTRAINT "correction_group_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_entry" ADD CONSTRAINT "correction_entry_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "correction_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "byline_index" ADD CONSTRAINT "byline_index_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "byline_index" ADD CONSTRAINT "byline_index_contributor_id_fkey" FOREIGN KEY ("contributor_id") REFERENCES "contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_use" ADD CONSTRAINT "picture_use_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_use" ADD CONSTRAINT "picture_use_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_section" ADD CONSTRAINT "article_section_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_pick" ADD CONSTRAINT "related_pick_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_pick" ADD CONSTRAINT "related_pick_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_place" ADD CONSTRAINT "front_place_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_place" ADD CONSTRAINT "front_place_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

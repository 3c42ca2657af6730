-- How people come in: a link that works once, for a while; the database keeps no more of it than its hash.
CREATE TYPE "InvitationPurpose" AS ENUM ('join', 'new_password');

CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "purpose" "InvitationPurpose" NOT NULL,
    "token_hash" TEXT,
    "by_letter" BOOLEAN NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "letter_sent_at" TIMESTAMPTZ(3),
    "letter_failed_at" TIMESTAMPTZ(3),
    "letter_failure" TEXT,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");
CREATE INDEX "invitation_person_id_idx" ON "invitation"("person_id");
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "invitation"
  ADD CONSTRAINT "invitation_token" CHECK ("token_hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "invitation_window" CHECK ("created_at" < "expires_at"),
  ADD CONSTRAINT "invitation_closed_once" CHECK ("used_at" IS NULL OR "withdrawn_at" IS NULL),
  ADD CONSTRAINT "invitation_used_by_link" CHECK ("used_at" IS NULL OR "token_hash" IS NOT NULL),
  ADD CONSTRAINT "invitation_letter" CHECK ("by_letter" OR ("letter_sent_at" IS NULL AND "letter_failed_at" IS NULL)),
  ADD CONSTRAINT "invitation_failure_whole" CHECK (("letter_failed_at" IS NULL) = ("letter_failure" IS NULL));

-- Of two links for one purpose the older one is dead.
CREATE UNIQUE INDEX "invitation_one_open" ON "invitation" ("person_id", "purpose") WHERE "used_at" IS NULL AND "withdrawn_at" IS NULL;

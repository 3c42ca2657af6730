-- What proves a person besides the password: an authenticator app, passkeys, recovery codes; and sign-ins half-way.
CREATE TABLE "authenticator" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" INTEGER,

    CONSTRAINT "authenticator_pkey" PRIMARY KEY ("id"),
    -- It counts from its first right code on, and that code is used up.
    CONSTRAINT "authenticator_confirmed_whole" CHECK (("confirmed_at" IS NULL) = ("last_step" IS NULL))
);
CREATE INDEX "authenticator_person_id_idx" ON "authenticator"("person_id");
CREATE UNIQUE INDEX "authenticator_one_confirmed" ON "authenticator"("person_id") WHERE "confirmed_at" IS NOT NULL;
CREATE UNIQUE INDEX "authenticator_one_waiting" ON "authenticator"("person_id") WHERE "confirmed_at" IS NULL;

CREATE TABLE "passkey" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "passkey_name" CHECK (btrim("name") <> ''),
    CONSTRAINT "passkey_counter" CHECK ("counter" >= 0)
);
CREATE INDEX "passkey_person_id_idx" ON "passkey"("person_id");

CREATE TABLE "recovery_code" (
    "hash" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("hash"),
    CONSTRAINT "recovery_code_hash" CHECK (char_length("hash") = 64)
);
CREATE INDEX "recovery_code_person_id_idx" ON "recovery_code"("person_id");

CREATE TABLE "pending_sign_in" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pending_sign_in_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "pending_sign_in_times" CHECK ("expires_at" > "created_at")
);
CREATE INDEX "pending_sign_in_person_id_idx" ON "pending_sign_in"("person_id");
CREATE INDEX "pending_sign_in_expires_at_idx" ON "pending_sign_in"("expires_at");

CREATE TABLE "passkey_challenge" (
    "challenge" TEXT NOT NULL,
    "person_id" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passkey_challenge_pkey" PRIMARY KEY ("challenge")
);
CREATE INDEX "passkey_challenge_expires_at_idx" ON "passkey_challenge"("expires_at");

ALTER TABLE "authenticator" ADD CONSTRAINT "authenticator_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "pending_sign_in" ADD CONSTRAINT "pending_sign_in_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

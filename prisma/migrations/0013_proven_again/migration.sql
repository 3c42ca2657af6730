-- When the person of a running sign-in last proved anew who they are.
ALTER TABLE "session" ADD COLUMN "proven_at" TIMESTAMPTZ(3);

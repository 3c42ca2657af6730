-- Requests that nobody has answered yet are few, and every screen counts them.
CREATE INDEX "two_person_request_open" ON "two_person_request" ("asked_at", "id") WHERE "answer" IS NULL;

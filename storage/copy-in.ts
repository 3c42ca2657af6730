import { Writable } from 'node:stream';
import type { Connection, Submittable } from 'pg';

/** pg sends these; its types do not tell. */
type Copying = Connection & {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
};

type Done = (error?: Error | null) => void;

/** Feeds `COPY … FROM STDIN`: `client.query(new CopyIn(sql))`. */
export class CopyIn extends Writable implements Submittable {
  #connection: Copying | undefined;
  #waiting: Done | undefined;
  /** How many rows the database took; known at the end. */
  rows = 0;

  constructor(private readonly command: string) {
    super();
  }

  submit(connection: Connection) {
    this.#connection = connection as Copying;
    connection.query(this.command);
  }

  override _construct(done: Done) {
    this.#waiting = done;
  }

  handleCopyInResponse() {
    this.#proceed();
  }

  override _write(chunk: Buffer, _encoding: string, done: Done) {
    const connection = this.#connection!;
    connection.sendCopyFromChunk(chunk);
    if (connection.stream.writableNeedDrain) connection.stream.once('drain', done);
    else done();
  }

  override _final(done: Done) {
    this.#waiting = done;
    this.#connection!.endCopyFrom();
  }

  override _destroy(error: Error | null, done: Done) {
    if (error && this.#waiting === undefined) this.#connection?.sendCopyFail(error.message);
    done(error);
  }

  handleCommandComplete({ text }: { text: string }) {
    this.rows = Number(text.replace('COPY ', ''));
  }

  handleReadyForQuery() {
    this.#proceed();
  }

  handleError(error: Error) {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting(error);
    else this.destroy(error);
  }

  #proceed() {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
  }
}

import { Readable } from 'node:stream';
import type { Connection, Submittable } from 'pg';

/**
 * The answer of `COPY … TO STDOUT` as a stream: `client.query(new CopyOut(sql))`. PostgreSQL's own text form is exact for
 * every type, which no reading through JavaScript values is.
 */
export class CopyOut extends Readable implements Submittable {
  #connection: Connection | undefined;

  constructor(private readonly command: string) {
    super();
  }

  submit(connection: Connection) {
    this.#connection = connection;
    connection.query(this.command);
  }

  override _read() {
    this.#connection?.stream.resume();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void) {
    this.#connection?.stream.resume();
    done(error);
  }

  handleCopyData({ chunk }: { chunk: Buffer }) {
    // The chunk lies in a buffer that the connection uses again.
    if (!this.destroyed && !this.push(Buffer.from(chunk))) this.#connection?.stream.pause();
  }

  handleCommandComplete() {}

  handleReadyForQuery() {
    if (!this.destroyed) this.push(null);
  }

  handleError(error: Error) {
    this.destroy(error);
  }
}

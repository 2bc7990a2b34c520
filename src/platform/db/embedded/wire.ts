import { Duplex } from 'node:stream';

/** The tag of the message by which the driver says goodbye. */
const TERMINATE = 0x58;

interface WireEnds {
  send(bytes: Uint8Array): void;
  /** Called once, when the connection has ended in whatever way. */
  gone(): void;
}

/** A connection of the `pg` driver to the embedded database: looks like a socket, carries the bytes to the thread and back. */
export class Wire extends Duplex {
  /** Whichever thread serves it: when that ends, so does the connection. */
  readonly server: object;
  readonly #ends: WireEnds;

  constructor(server: object, ends: WireEnds) {
    super();
    this.server = server;
    this.#ends = ends;
  }

  // The part of a socket that the driver asks for.
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  /** What the database answered. */
  receive(bytes: Uint8Array): void {
    if (!this.destroyed) this.push(bytes);
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#forward([chunk]);
    done();
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#forward(chunks.map(({ chunk }) => chunk));
    done();
  }

  /** Without the end of the reading side `pool.end()` waits for ever. */
  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(problem: Error | null, done: (problem: Error | null) => void): void {
    this.#ends.gone();
    done(problem);
  }

  #forward(chunks: readonly Buffer[]): void {
    // The goodbye ends a connection, not the database.
    const bytes = chunks.filter((chunk) => chunk[0] !== TERMINATE);
    if (bytes.length > 0) this.#ends.send(new Uint8Array(Buffer.concat(bytes)));
  }
}

import { once } from 'node:events';
import type { Duplex, Readable, Writable } from 'node:stream';
import type { Client, Submittable } from 'pg';

/* COPY through pg's own protocol messages. pg hands them to the active query; this is that query. */

interface Wire {
  readonly stream: Duplex;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

abstract class Copy implements Submittable {
  private rows = 0;
  private failure: unknown;
  private settle!: { resolve: (rows: number) => void; reject: (reason: unknown) => void };
  readonly done = new Promise<number>((resolve, reject) => {
    this.settle = { resolve, reject };
  });
  constructor(private readonly text: string) {}

  submit(connection: unknown): void {
    (connection as Wire).query(this.text);
  }
  handleCommandComplete(message: { text: string }): void {
    this.rows = Number(/^COPY (\d+)$/.exec(message.text)?.[1] ?? 0);
  }
  handleError(error: unknown): void {
    this.failure ??= error;
    // A lost connection sends no ReadyForQuery any more.
    this.settle.reject(this.failure);
  }
  handleReadyForQuery(_wire: Wire): void {
    if (this.failure === undefined) this.settle.resolve(this.rows);
    else this.settle.reject(this.failure);
  }
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}
}

class CopyOut extends Copy {
  constructor(
    text: string,
    private readonly target: Writable,
  ) {
    super(text);
  }
  handleCopyData(message: { chunk: Buffer }, wire: Wire): void {
    // The chunk is a window into the parser's own buffer, which the next packet overwrites; the target may read it later.
    if (this.target.write(Buffer.from(message.chunk)) || wire.stream.isPaused()) return;
    wire.stream.pause();
    this.target.once('drain', () => wire.stream.resume());
  }
  override handleReadyForQuery(wire: Wire): void {
    // The end may have come in the same packet as the row that filled the target; an ended target tells nobody that it is empty again.
    wire.stream.resume();
    super.handleReadyForQuery(wire);
  }
}

class CopyIn extends Copy {
  constructor(
    text: string,
    private readonly source: Readable,
  ) {
    super(text);
  }
  handleCopyInResponse(wire: Wire): void {
    this.pump(wire).catch((error: unknown) => {
      wire.sendCopyFail(String(error));
      this.handleError(error);
    });
  }
  private async pump(wire: Wire): Promise<void> {
    for await (const chunk of this.source) {
      wire.sendCopyFromChunk(chunk as Buffer);
      if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain');
    }
    wire.endCopyFrom();
  }
}

/** Sends the rows of `COPY … TO STDOUT` to `target` (which the caller ends); resolves with their number. */
export const copyOut = (client: Client, text: string, target: Writable): Promise<number> => client.query(new CopyOut(text, target)).done;
/** Feeds `COPY … FROM STDIN`; resolves with the number of rows. */
export const copyIn = (client: Client, text: string, source: Readable): Promise<number> => client.query(new CopyIn(text, source)).done;

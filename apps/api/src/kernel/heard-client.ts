import pg from 'pg';

/** A server that goes down in the moment in which a connection is handed over says so to nobody: the pool has stopped listening, the taker has not
 *  begun, and Node ends the process. The connection knows that it is broken, so whoever uses it next is told. */
export class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

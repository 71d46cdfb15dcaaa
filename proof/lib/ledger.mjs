// What the proof knows by itself: every operation before it is sent, and whether it was acknowledged; on the disk before anything goes on.
import crypto from 'node:crypto';
import fs from 'node:fs';

export class Ledger {
  /** key → { key, marker, kind, person, variables, acked, answer } */
  operations = new Map();
  constructor(file) {
    this.fd = fs.openSync(file, 'a');
  }
  write(line) {
    fs.writeSync(this.fd, `${JSON.stringify(line)}\n`);
    fs.fsyncSync(this.fd);
  }
  begin(kind, person, variablesFor) {
    const key = crypto.randomUUID();
    const marker = `crash-${crypto.randomUUID()}`;
    const operation = { key, marker, kind, person, variables: variablesFor(key, marker), acked: false, answer: undefined };
    this.write({ begin: key, marker, kind: kind.name });
    this.operations.set(key, operation);
    return operation;
  }
  acknowledge(operation, answer) {
    operation.acked = true;
    operation.answer = answer;
    this.write({ acked: operation.key, answer });
  }
  close() {
    fs.closeSync(this.fd);
  }
}

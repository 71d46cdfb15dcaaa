import { DomainError } from '@guildhall/domain/kernel/errors';
import fs from 'node:fs';

/** Operations of the web by id, as `npm run codegen` wrote them. The browser sends ids only. */
export class Manifest {
  private readonly byId: ReadonlyMap<string, string>;
  private readonly byName: ReadonlyMap<string, string>;
  constructor(entries: Record<string, string>) {
    this.byId = new Map(Object.entries(entries));
    this.byName = new Map(Object.entries(entries).map(([id, text]) => [id.split('~')[0]!, text]));
  }
  static load(file: string): Manifest {
    return new Manifest(fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>) : {});
  }
  text(id: string): string {
    const text = this.byId.get(id);
    if (!text) throw new DomainError('UNKNOWN_OPERATION', {});
    return text;
  }
  /** The current text of a named operation, for pages that are sent with their first answer. */
  named(name: string): string {
    const text = this.byName.get(name);
    if (!text) throw new Error(`the web has no operation ${name}`);
    return text;
  }
}

import { DomainError } from '@guildhall/domain/kernel/errors';
import fs from 'node:fs';

/** Operations of the web by id, as `npm run codegen` wrote them. The browser sends ids only. */
export class Manifest {
  private readonly byId: ReadonlyMap<string, string>;
  private readonly idByName: ReadonlyMap<string, string>;
  constructor(entries: Record<string, string>) {
    this.byId = new Map(Object.entries(entries));
    this.idByName = new Map(Object.keys(entries).map((id) => [id.split('~')[0]!, id]));
  }
  static load(file: string): Manifest {
    return new Manifest(fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>) : {});
  }
  text(id: string): string {
    const text = this.byId.get(id);
    if (!text) throw new DomainError('UNKNOWN_OPERATION', {});
    return text;
  }
  has(name: string): boolean {
    return this.idByName.has(name);
  }
  /** The id of a named operation, for pages that are sent with their first answer. */
  idOf(name: string): string {
    const id = this.idByName.get(name);
    if (!id) throw new Error(`the web has no operation ${name}`);
    return id;
  }
}

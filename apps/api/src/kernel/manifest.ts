import { DomainError } from '@guildhall/domain/kernel/errors';
import fs from 'node:fs';

type Texts = Record<string, string>;

/** Operations of the web by id, as `npm run codegen` wrote them. The browser sends ids only. */
export class Manifest {
  private byId: ReadonlyMap<string, string>;
  private idByName: ReadonlyMap<string, string>;
  private constructor(private readonly again: (() => Texts) | undefined) {}
  /** `growing`: while somebody works on the web, its operations become others under the running process. */
  static load(file: string, { growing = false } = {}): Manifest {
    const read = () => (fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Texts) : {});
    const manifest = new Manifest(growing ? read : undefined);
    manifest.take(read());
    return manifest;
  }
  private take(texts: Texts): void {
    this.byId = new Map(Object.entries(texts));
    this.idByName = new Map(Object.keys(texts).map((id) => [id.split('~')[0]!, id]));
  }
  text(id: string): string {
    if (this.again && !this.byId.has(id)) this.take(this.again());
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

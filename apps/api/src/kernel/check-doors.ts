import 'reflect-metadata';
import { DOOR, type Door } from './doors.js';
import type { Feature } from './feature.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_PROPERTY = 'graphql:resolve_property';

/** Fields that declare no right, or one of the wrong kind, as `Class.method`. Must be empty; asked at start and by a test. */
export function doorlessFields(features: readonly Feature[]): string[] {
  const found: string[] = [];
  for (const provider of features.flatMap((f) => [...(f.providers ?? [])])) {
    const prototype = provider.prototype as Record<string, unknown>;
    for (const key of Object.getOwnPropertyNames(prototype)) {
      const method = key === 'constructor' ? undefined : prototype[key];
      if (typeof method !== 'function') continue;
      const root = Reflect.getMetadata(RESOLVER_TYPE, method) as string | undefined;
      const field = Reflect.getMetadata(RESOLVER_PROPERTY, method) as boolean | undefined;
      if (!root && !field) continue;
      const door = Reflect.getMetadata(DOOR, method) as Door | undefined;
      const ofField = door === 'with-parent' || door === 'by-policy';
      if (!door || (field ? !ofField : ofField)) found.push(`${provider.name}.${key}`);
    }
  }
  return found;
}

/** Root fields that two resolvers answer: the schema would silently keep one of them. Must be empty. */
export function rootFieldsTwice(features: readonly Feature[]): string[] {
  const seen = new Map<string, string[]>();
  for (const provider of features.flatMap((f) => [...(f.providers ?? [])])) {
    const prototype = provider.prototype as Record<string, unknown>;
    for (const key of Object.getOwnPropertyNames(prototype)) {
      const method = key === 'constructor' ? undefined : prototype[key];
      if (typeof method !== 'function' || !Reflect.getMetadata(RESOLVER_TYPE, method)) continue;
      const name = (Reflect.getMetadata('graphql:resolver_name', method) as string | undefined) ?? key;
      seen.set(name, [...(seen.get(name) ?? []), `${provider.name}.${key}`]);
    }
  }
  return [...seen].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`);
}

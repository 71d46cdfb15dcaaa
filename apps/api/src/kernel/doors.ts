import { createParamDecorator, Injectable, SetMetadata, type CanActivate, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { DomainError } from '@guildhall/domain/kernel/errors';
import * as z from 'zod/mini';
import type { Ctx } from './ctx.js';

/** Of a root field: who may knock. Of a field resolver: `with-parent` (who sees the parent sees this) or `by-policy` (the resolver asks a policy). */
export type Door = 'public' | 'signed-in' | 'administrator' | 'with-parent' | 'by-policy';
export const DOOR = 'house:door';
export const Access = (door: Door) => SetMetadata(DOOR, door);
const WHILE_LEAVING = 'house:while-leaving';
/** A change that also somebody may make whose account is about to be deleted. */
export const WhileLeaving = () => SetMetadata(WHILE_LEAVING, true);

/** A root field without a door is shut. That every one has a door is checked when the application starts (see checkDoors). */
@Injectable()
export class DoorGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<'graphql' | 'http'>() !== 'graphql') return true;
    const handler = context.getHandler();
    const door = this.reflector.get<Door | undefined>(DOOR, handler);
    const { actor } = GqlExecutionContext.create(context).getContext<{ ctx: Ctx }>().ctx;
    if (door === 'public') return true;
    if (!door) throw new Error(`${context.getClass().name}.${handler.name} has no @Access`);
    if (!actor) throw new DomainError('UNAUTHENTICATED', {});
    if (door === 'administrator' && !actor.administrator) throw new DomainError('FORBIDDEN', { entity: 'Operation', action: handler.name });
    if (
      actor.leaving &&
      Reflect.getMetadata('graphql:resolver_type', handler) === 'Mutation' &&
      !this.reflector.get<true | undefined>(WHILE_LEAVING, handler)
    )
      throw new DomainError('FORBIDDEN', { entity: 'Account', action: handler.name, reason: 'leaving' });
    return true;
  }
}

export const CurrentCtx = createParamDecorator(
  (_: unknown, c: ExecutionContext): Ctx => GqlExecutionContext.create(c).getContext<{ ctx: Ctx }>().ctx,
);

/** Parses an input with the schema that the web uses too; every problem is reported with its path. */
export class ZodPipe<T> implements PipeTransform<unknown, T> {
  constructor(private readonly schema: z.ZodMiniType<T>) {}
  transform(value: unknown): T {
    const r = z.safeParse(this.schema, value);
    if (r.success) return r.data;
    throw new DomainError('INVALID_INPUT', { issues: r.error.issues.map(toIssue) });
  }
}

function toIssue(i: z.core.$ZodIssue) {
  const params = Object.fromEntries(
    Object.entries({ minimum: 'minimum' in i ? i.minimum : undefined, maximum: 'maximum' in i ? i.maximum : undefined }).filter(
      (e): e is [string, number] => typeof e[1] === 'number',
    ),
  );
  return {
    path: i.path.join('.'),
    rule: /^[a-zA-Z]+$/.test(i.message) ? i.message : 'badFormat',
    ...(Object.keys(params).length ? { params } : {}),
  };
}

import { Mutation, Query, ResolveField } from '@nestjs/graphql';
import { transact } from '../src/kernel/transact.js';
import { emit } from '../src/kernel/outbox.js';
import { once } from '../src/kernel/once.js';
import { newId } from '../src/kernel/ids.js';
import { features } from '../src/features.js';
import { Access } from '../src/kernel/doors.js';
import { doorlessFields, rootFieldsTwice } from '../src/kernel/check-doors.js';
import { TestApp } from './app.js';
import { person } from './cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
});
afterAll(async () => {
  await app.stop();
});

it('migrations and entities agree', async () => {
  const { upQueries } = await app.db.driver.createSchemaBuilder().log();
  expect(upQueries.map((q) => q.query)).toEqual([]);
});

it('every root field and every field resolver has a declared right', () => {
  expect(doorlessFields(features)).toEqual([]);
});

it('a root field or a field resolver without a right, or with one of the wrong kind, is found', () => {
  class Rooms {
    open() {}
    shut() {}
    seats() {}
    asParent() {}
    byNobody() {}
    asRoot() {}
    helper() {}
  }
  const on = (key: keyof Rooms, ...decorators: MethodDecorator[]) => {
    const method = Object.getOwnPropertyDescriptor(Rooms.prototype, key)!;
    for (const decorate of decorators) decorate(Rooms.prototype, key, method);
  };
  on(
    'shut',
    Query(() => Boolean),
    Access('signed-in'),
  );
  on(
    'asParent',
    ResolveField(() => Boolean),
    Access('with-parent'),
  );
  expect(doorlessFields([{ name: 'rooms', providers: [Rooms] }])).toEqual([]);

  on(
    'open',
    Query(() => Boolean),
  );
  on(
    'byNobody',
    Mutation(() => Boolean),
    Access('with-parent'),
  );
  on(
    'seats',
    ResolveField(() => Boolean),
  );
  on(
    'asRoot',
    ResolveField(() => Boolean),
    Access('public'),
  );
  expect(doorlessFields([{ name: 'rooms', providers: [Rooms] }])).toEqual(['Rooms.open', 'Rooms.seats', 'Rooms.byNobody', 'Rooms.asRoot']);
});

it('no two resolvers answer the same root field', () => {
  expect(rootFieldsTwice(features)).toEqual([]);
});

describe('transact', () => {
  it('loses the activity with the change', async () => {
    const before = await app.db.query('select count(*)::int n from activity');
    await expect(
      transact(app.factory.make(null), async (ctx) => {
        await emit(ctx, { name: 'x.happened', payload: {} });
        throw new Error('boom');
      }),
    ).rejects.toThrow('boom');
    expect(await app.db.query('select count(*)::int n from activity')).toEqual(before);
  });
  it('a nested one that fails is undone alone', async () => {
    const p = await person(app, 'Nested');
    await transact(app.factory.make(null), async (ctx) => {
      await ctx.db.query(`update person set "displayName" = 'outer' where id = $1`, [p.id]);
      await transact(ctx, async (ctx) => {
        await ctx.db.query(`update person set "displayName" = 'inner' where id = $1`, [p.id]);
        throw new Error('x');
      }).catch(() => undefined);
    });
    expect(await app.db.query('select "displayName" from person where id = $1', [p.id])).toEqual([{ displayName: 'outer' }]);
  });
  it('refuses to emit outside', async () => {
    await expect(emit(app.factory.make(null), { name: 'x', payload: {} })).rejects.toThrow('outside transact()');
  });
  it('runs a repeated key once, also when both come at the same moment', async () => {
    const key = newId();
    let runs = 0;
    const go = () =>
      transact(app.factory.make(null), (ctx) =>
        once(ctx, key, 'test', async () => {
          runs++;
          await new Promise((r) => setTimeout(r, 30));
          return newId();
        }),
      );
    const [a, b] = await Promise.all([go(), go()]);
    expect([a === b, runs]).toEqual([true, 1]);
  });
});

it('the log of activities never changes', async () => {
  await transact(app.factory.make(null), (ctx) => emit(ctx, { name: 'x.happened', payload: {} }));
  await expect(app.db.query(`update activity set name = 'y'`)).rejects.toThrow('never change');
  await expect(app.db.query(`delete from activity`)).rejects.toThrow('never change');
});

describe('a session', () => {
  it('tells who asks, and no longer once it is revoked', async () => {
    const p = await person(app, 'Amina');
    const q = '{ viewer { displayName } }';
    expect(await app.as(p, q)).toEqual({ data: { viewer: { displayName: 'Amina' } } });
    expect(await app.as(null, q)).toEqual({ data: { viewer: null } });
    await app.db.query('update session set "revokedAt" = now() where "personId" = $1', [p.id]);
    expect(await app.as(p, q)).toEqual({ data: { viewer: null } });
  });
});

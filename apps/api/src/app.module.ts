import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { formerPlugin, jitPlugin, limitsPlugin, statusPlugin, type RequestContext } from './kernel/apollo.js';
import { asGraphQLError, formatError } from './kernel/answers.js';
import { CtxFactory } from './kernel/ctx.factory.js';
import { DoorGuard } from './kernel/doors.js';
import { QuietFilter } from './kernel/quiet.filter.js';
import type { Config } from './config.js';
import { features } from './features.js';
import { httpDoor, requestCtx } from './identity/request.service.js';

@Module({})
export class AppModule {
  static with(config: Config, factory: CtxFactory): DynamicModule {
    return {
      module: AppModule,
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          autoSchemaFile: true,
          sortSchema: true,
          graphiql: config.NODE_ENV === 'development',
          introspection: config.NODE_ENV !== 'production',
          includeStacktraceInErrorResponses: false,
          hideSchemaDetailsFromClientErrors: config.NODE_ENV === 'production',
          csrfPrevention: true,
          // Nest would answer 200 whatever statusPlugin says: a database that went away in the middle must be 503.
          preserveHttpStatusForExecutionErrors: false,
          persistedQueries: false,
          // The longest operation of the web has some three hundred.
          parseOptions: { maxTokens: 1000 },
          formatError,
          plugins: [
            ApolloServerPluginCacheControlDisabled(),
            ApolloServerPluginLandingPageDisabled(),
            limitsPlugin(),
            formerPlugin(),
            statusPlugin(),
            jitPlugin(),
          ],
          // A new object for every request: @nestjs/graphql 14.0 would share one otherwise.
          context: async (req: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
            try {
              const { trusted = false } = req as { trusted?: boolean };
              // Asked here and not by address: one address can be written in many ways.
              if (!trusted && config.GUILDHALL_OPERATIONS === 'persisted') throw new DomainError('UNKNOWN_OPERATION', {});
              return { ctx: await requestCtx(factory, config, req), http: httpDoor(config, req, reply), trusted };
            } catch (error) {
              throw asGraphQLError(error);
            }
          },
        }),
      ],
      providers: [
        { provide: APP_GUARD, useClass: DoorGuard },
        { provide: APP_FILTER, useClass: QuietFilter },
        { provide: CtxFactory, useValue: factory },
        ...features.flatMap((f) => [...(f.providers ?? [])]),
      ],
    };
  }
}

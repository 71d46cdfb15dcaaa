import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './features.js';

/** Prints the schema of the API without a database: what the web's documents are generated from. */
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'], abortOnError: false });
const isResolver = (provider: object) =>
  Reflect.hasMetadata('graphql:resolver_type', provider) || Reflect.hasMetadata('graphql:resolver_name', provider);
const resolvers = features.flatMap((f) => [...(f.providers ?? [])]).filter(isResolver);
const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
process.stdout.write(`# Written by "npm run schema". Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();

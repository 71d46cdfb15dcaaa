import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './features.js';

/* Writes apps/api/schema.graphql without a database; with --check only compares and exits with 1 when they differ. */
const file = path.resolve(import.meta.dirname, '../schema.graphql');
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const resolvers = features.flatMap((f) => [...(f.providers ?? [])]).filter((p) => p.name.endsWith('Resolver'));
const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
const text = `# Written by \`npm run schema\`.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
await app.close();
if (!process.argv.includes('--check')) fs.writeFileSync(file, text);
else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
  console.error('apps/api/schema.graphql is not what the code says: npm run schema');
  process.exitCode = 1;
}

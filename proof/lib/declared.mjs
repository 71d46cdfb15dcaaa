// Whether the table of rights has a row for every field, argument and input of the schema, and none for what there is not. A part of "npm run check".
import { gaps } from './rights.mjs';
import { readSchema } from './shape.mjs';

const { missing, idle } = gaps(readSchema());
for (const text of [...missing, ...idle]) console.log(text);
process.exit(missing.length + idle.length ? 1 : 0);

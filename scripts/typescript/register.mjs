// Lets this process import TypeScript as it stands: for tests that run without jest's own modules.
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./hooks.mjs', import.meta.url);

export { default } from './setup.mjs';

import { runProgram } from '../lib/run-program.mjs';

export default (args) => runProgram('proof', args);

// Runs a Node program that stays (a compiler, a watcher) and ends it, with all that it has started, when the script that wants it has gone. In a process group of its own.
import { spawn } from 'node:child_process';

const program = spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit' });
program.once('exit', (code) => process.exit(code ?? 1));
process.on('disconnect', () => process.kill(process.platform === 'win32' ? program.pid : -process.pid, 'SIGTERM'));
// The group is ended as a whole: this one goes last.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);

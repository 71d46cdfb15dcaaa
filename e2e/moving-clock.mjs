// Loaded before the API (`node --import`): puts in a clock that a journey moves. The milliseconds by which it runs ahead stand in the file of JOURNEY_CLOCK.
import fs from 'node:fs';

const { systemClock } = await import(new URL('../apps/api/dist/kernel/clock.js', import.meta.url));
systemClock.now = () => new Date(Date.now() + Number(fs.readFileSync(process.env.JOURNEY_CLOCK, 'utf8')));

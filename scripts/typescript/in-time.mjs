// Gives every test and hook a moment by which it must have ended: the light runner knows none of its own.
const patience = 240_000;
const slower = process.env['LATE'] ? 5 : 1;

const inTime =
  (work, asked = patience) =>
  (...given) => {
    const ms = asked * slower;
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`did not end within ${ms / 1000} s`)), ms);
    });
    return Promise.race([Promise.resolve().then(() => work(...given)), late]).finally(() => clearTimeout(timer));
  };
for (const hook of ['beforeAll', 'beforeEach', 'afterEach', 'afterAll']) {
  const own = globalThis[hook];
  globalThis[hook] = (work, ms) => own(inTime(work, ms));
}
const own = globalThis.it;
const it = (name, work, ms) => own(name, inTime(work, ms));
it.each =
  (...rows) =>
  (name, work, ms) =>
    own.each(...rows)(name, inTime(work, ms));
it.skip = own.skip;
it.todo = own.todo;
it.only = own.only;
globalThis.it = globalThis.test = it;

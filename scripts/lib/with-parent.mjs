// Loaded before the API by the scripts: ends it when the script that started it has gone, so that no orphan keeps the port.
if (process.channel) {
  process.channel.unref();
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}

/** Loaded into every Node process of a build: writes down each other machine that one of them asks. */
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');
const dns = require('node:dns');

const write = (text) => appendFileSync(process.env.TFM_ASKED, `${text}\n`);
const isHere = (host) => !host || /^(localhost|127\.|::1$|\/)/.test(host);
// what the test sees that somebody listened at all
write('listening');

const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  // Node hands itself its arguments as an array
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === 'object' ? options.host : typeof args[1] === 'string' ? args[1] : undefined;
  if (!isHere(host)) write(host);
  return connect.apply(this, args);
};
const { lookup } = dns;
dns.lookup = (host, ...args) => {
  if (!isHere(host)) write(host);
  return lookup(host, ...args);
};

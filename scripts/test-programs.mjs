// Programs that only the tests need, from Debian's packages. Never needed by the product itself.
import { spawnSync } from 'node:child_process';

/** program → Debian package. pdftotext is the oracle against which our own PDF reader is compared; qpdf makes the broken and encrypted files;
 * chromium opens the pages as people do. */
const PROGRAMS = { pdftotext: 'poppler-utils', qpdf: 'qpdf', chromium: 'chromium' };

/** Installs what is missing where apt is at hand; says plainly what stays missing. */
export function installTestPrograms() {
  const missing = Object.entries(PROGRAMS).filter(([program]) => !isThere(program));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map(([, name]) => name))];
  console.log(`Installing for the tests: ${packages.join(', ')}`);
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  run([...apt, 'update', '-qq']);
  run([...apt, 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
  const still = Object.keys(PROGRAMS).filter((program) => !isThere(program));
  if (still.length > 0)
    console.error(`Still missing: ${still.join(', ')}. Tests that need them will fail: install ${packages.join(' ')}.`);
}

function isThere(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

function run([command, ...args]) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openAppendLog } from './append-log.ts';
import { hashOf, openContentStore } from './content-store.ts';
import { openRecordStore } from './record-store.ts';
import { writeAtomically } from './write-atomically.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sucharit-files-'));
});
after(() => rm(folder, { recursive: true }));

describe('the content store', () => {
  it('keeps bytes under their SHA-256 and gives them back', async () => {
    const store = openContentStore(join(folder, 'a'));
    const sha256 = await store.put(new TextEncoder().encode('หลักฐาน'));
    assert.equal(sha256, hashOf('หลักฐาน'));
    assert.equal(new TextDecoder().decode((await store.read(sha256)) ?? undefined), 'หลักฐาน');
    assert.equal(await store.read('0'.repeat(64)), null);
  });

  it('never writes the same bytes twice', async () => {
    const store = openContentStore(join(folder, 'b'));
    const sha256 = await store.put(new Uint8Array([1, 2, 3]));
    const path = join(folder, 'b', sha256.slice(0, 2), sha256);
    const first = await stat(path);
    await store.put(new Uint8Array([1, 2, 3]));
    assert.equal((await stat(path)).ino, first.ino);
  });

  it('does not hand out bytes that are no longer what their name says', async () => {
    const store = openContentStore(join(folder, 'c'));
    const sha256 = await store.put(new Uint8Array([1, 2, 3]));
    await writeFile(join(folder, 'c', sha256.slice(0, 2), sha256), 'damaged');
    assert.equal(await store.read(sha256), null);
  });

  it('refuses a hash that is really a path', async () => {
    await assert.rejects(openContentStore(join(folder, 'd')).read('../../etc/passwd'), /not a SHA-256/);
  });

  it('takes the same bytes from many writers at once', async () => {
    const store = openContentStore(join(folder, 'e'));
    const bytes = new Uint8Array(100_000).fill(7);
    const hashes = await Promise.all(Array.from({ length: 20 }, () => store.put(bytes)));
    assert.equal(new Set(hashes).size, 1);
    assert.deepEqual(await readdir(join(folder, 'e', hashes[0]!.slice(0, 2))), [hashes[0]]);
  });

  it('has only whole files in it after the process was killed in the middle of writing', async () => {
    const place = join(folder, 'killed');
    const program = `
      import { openContentStore } from ${JSON.stringify(join(import.meta.dirname, 'content-store.ts'))};
      const store = openContentStore(${JSON.stringify(place)});
      process.stdout.write('go');
      for (let i = 0; ; i++) await store.put(new Uint8Array(3_000_000).fill(i % 251));
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, 120));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = openContentStore(place);
    const shelves = await readdir(place);
    const names = (await Promise.all(shelves.map((shelf) => readdir(join(place, shelf))))).flat();
    const kept = names.filter((name) => !name.startsWith('.tmp-'));
    assert.ok(kept.length > 0);
    for (const name of kept) assert.equal((await store.read(name))?.length, 3_000_000);
  });
});

describe('writing a file', () => {
  it('replaces the old file and leaves nothing else behind', async () => {
    const place = join(folder, 'w');
    await mkdir(place);
    await writeAtomically(join(place, 'report.json'), 'old');
    await writeAtomically(join(place, 'report.json'), 'new');
    assert.equal(await readFile(join(place, 'report.json'), 'utf8'), 'new');
    assert.deepEqual(await readdir(place), ['report.json']);
  });

  it('says so and leaves nothing behind where the name is a folder', async () => {
    const place = join(folder, 'x');
    await mkdir(join(place, 'taken', 'full'), { recursive: true });
    await assert.rejects(writeAtomically(join(place, 'taken'), 'x'), /cannot write taken/);
    assert.deepEqual(await readdir(place), ['taken']);
  });

  it('takes a name as long as the file system allows', async () => {
    const name = 'ก'.repeat(85);
    await writeAtomically(join(folder, name), 'x');
    assert.equal(await readFile(join(folder, name), 'utf8'), 'x');
  });
});

describe('the record store', () => {
  it('gives back what was kept, and nothing for a key it has not seen', async () => {
    const records = openRecordStore(join(folder, 'r'));
    await records.set('visits', 'http://a.example/ก', { etag: '"1"' });
    assert.deepEqual(await records.get('visits', 'http://a.example/ก'), { etag: '"1"' });
    assert.equal(await records.get('visits', 'http://a.example/ข'), null);
    assert.equal(await records.get('cards', 'http://a.example/ก'), null);
  });

  it('keeps a key once: the last record of it holds, in the next run too', async () => {
    const place = join(folder, 'r2');
    const records = openRecordStore(place);
    await records.set('visits', 'k', { a: 1 });
    await records.set('visits', 'k', { a: 'สอง\n' });
    assert.deepEqual(await records.get('visits', 'k'), { a: 'สอง\n' });
    records.close();
    const again = openRecordStore(place);
    assert.deepEqual(await again.get('visits', 'k'), { a: 'สอง\n' });
    again.close();
  });

  it('takes a record that was cut short for one that is not there, at whatever byte, and goes on behind it', async () => {
    const place = join(folder, 'r3');
    const path = join(place, 'visits.log');
    const first = openRecordStore(place);
    await first.set('visits', 'whole', { a: 1 });
    await first.set('visits', 'cut', { b: 'สองสาม' });
    first.close();
    const bytes = await readFile(path);
    for (let cut = 1; cut < bytes.indexOf(10); cut++) {
      await writeFile(path, bytes.subarray(0, bytes.length - cut));
      const records = openRecordStore(place);
      assert.equal(await records.get('visits', 'cut'), null);
      await records.set('visits', 'next', { c: cut });
      records.close();
      const again = openRecordStore(place);
      assert.deepEqual(
        [await again.get('visits', 'whole'), await again.get('visits', 'cut'), await again.get('visits', 'next')],
        [{ a: 1 }, null, { c: cut }],
      );
      again.close();
    }
  });

  it('takes a line that is no record for one that is not there', async () => {
    const place = join(folder, 'r4');
    await mkdir(place);
    await writeFile(join(place, 'visits.log'), `\n\0\0\0\nx\n${hashOf('k').slice(0, 40)} {"a":\n`);
    const records = openRecordStore(place);
    assert.equal(await records.get('visits', 'k'), null);
    records.close();
  });

  it('takes the records of several processes at once', async () => {
    const place = join(folder, 'r5');
    const program = (name: string) => `
      import { openRecordStore } from ${JSON.stringify(join(import.meta.dirname, 'record-store.ts'))};
      const records = openRecordStore(${JSON.stringify(place)});
      for (let i = 0; i < 200; i++) await records.set('judgements', '${name}' + i, { name: '${name}', i, text: 'ก'.repeat(5000) });
      records.close();
    `;
    const children = ['a', 'b', 'c'].map((name) =>
      spawn(process.execPath, ['--input-type=module', '-e', program(name)], { stdio: 'inherit' }),
    );
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    assert.deepEqual(codes, [0, 0, 0]);
    const records = openRecordStore(place);
    for (const name of ['a', 'b', 'c']) {
      for (let i = 0; i < 200; i++) {
        const kept = (await records.get('judgements', `${name}${i}`)) as { name: string; i: number };
        assert.deepEqual([kept.name, kept.i], [name, i]);
      }
    }
    records.close();
  });

  it('has only whole records in it after the process was killed in the middle of writing', async () => {
    const place = join(folder, 'r6');
    const program = `
      import { openRecordStore } from ${JSON.stringify(join(import.meta.dirname, 'record-store.ts'))};
      const records = openRecordStore(${JSON.stringify(place)});
      for (let i = 0; ; i++) {
        await records.set('judgements', 'k' + i, { i, text: 'x'.repeat(300_000) });
        if (i === 3) process.stdout.write('go');
      }
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const records = openRecordStore(place);
    for (let i = 0; i <= 3; i++) {
      const kept = (await records.get('judgements', `k${i}`)) as { text: string };
      assert.equal(kept.text.length, 300_000);
    }
    await records.set('judgements', 'after', 1);
    records.close();
    const again = openRecordStore(place);
    assert.equal(await again.get('judgements', 'after'), 1);
    again.close();
  });

  it('puts a log that grew too large away, and drops what was put away before', async () => {
    const place = join(folder, 'r7');
    for (const key of ['oldest', 'older', 'newest']) {
      const records = openRecordStore(place, 100);
      await records.set('cards', key, 'x'.repeat(100));
      records.close();
    }
    const records = openRecordStore(place, 100);
    const kept = await Promise.all(['oldest', 'older', 'newest'].map((key) => records.get('cards', key)));
    records.close();
    assert.deepEqual(
      kept.map((record) => record !== null),
      [false, false, true],
    );
    assert.deepEqual((await readdir(place)).sort(), ['cards.log', 'cards.older.log']);
  });
});

describe('the append log', () => {
  it('adds to what is there, one line an entry', async () => {
    const path = join(folder, 'log', 'captures.jsonl');
    for (const source of ['ก', 'ข\nค']) {
      const log = await openAppendLog(path);
      await log.append({ source });
      await log.close();
    }
    const lines = (await readFile(path, 'utf8')).trim().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      [{ source: 'ก' }, { source: 'ข\nค' }],
    );
  });
});

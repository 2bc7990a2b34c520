import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Hono } from 'hono';
import { backupsFolder, newestBackupAt } from '#src/features/backups/index.ts';
import { programVersion } from '#src/platform/package-root.ts';
import { readForm } from '../forms/read-form.ts';
import { keepLanguage, parseLanguage } from '../language.ts';
import { answerPage } from '../page.tsx';
import { SettingsPage } from '../settings-page.tsx';
import type { WebEnv } from '../web-env.ts';
import { webWords } from '../web-words.ts';
import type { World } from '../world.ts';

/** The reader's own settings, and where the installation keeps its data. */
export function addSettingsRoutes(app: Hono<WebEnv>, { config, db }: World): void {
  app.get('/settings', async (c) => {
    const language = c.get('language');
    return answerPage(c, {
      title: webWords(language).settings,
      place: 'settings',
      children: (
        <SettingsPage
          language={language}
          version={programVersion()}
          database={db.kind}
          dataFolder={resolve(config.dataFolder)}
          lastBackupAt={newestBackupAt(await namesIn(backupsFolder(config)))}
          yearBE={c.get('office').yearsBE[0] ?? null}
        />
      ),
    });
  });

  app.post('/settings/language', async (c) => {
    const { language, back } = await readForm(c);
    const chosen = parseLanguage(language);
    if (chosen !== null) keepLanguage(c, chosen);
    return c.redirect(pathHere(back), 303);
  });
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (problem) {
    // No backup was taken yet.
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw problem;
  }
}

/** Only a path of ours: `//elsewhere.example` and full addresses lead out. */
function pathHere(text: string | undefined): string {
  return text !== undefined && /^\/(?![/\\])/.test(text) ? text : '/';
}

import type { Context, Hono } from 'hono';
import { drawPageOf } from '#src/features/evidence/index.ts';
import {
  elementOnPage,
  endOverrule,
  type FormState,
  findingOnPage,
  itemPath,
  overruleFinding,
  type PlaceOnPage,
  readFinding,
  readOverruleForm,
  readStoredFile,
} from '#src/features/items/index.ts';
import { OverrulePage } from '#src/features/items/screens/overrule-page.tsx';
import { calendarDateOf } from '#src/shared/calendar-date.ts';
import { answerTrouble } from '../error-pages.tsx';
import { readForm } from '../forms/read-form.ts';
import { answerPage } from '../page.tsx';
import type { WebEnv } from '../web-env.ts';
import { webWords } from '../web-words.ts';
import type { World } from '../world.ts';
import { answerItemProblem } from './answer-item-problem.tsx';
import { itemOutside } from './item-outside.ts';
import { seeItem } from './items.tsx';

/** Findings: the picture of their page, overruling them; and handing out files of evidence. */
export function addFindingRoutes(app: Hono<WebEnv>, world: World): void {
  app.get('/findings/:id/page.png', async (c) => {
    const found = await findingOnPage(itemOutside(c, world), idOf(c));
    if (!found.ok) return answerItemProblem(c, found.problem);
    return answerPicture(c, world, found.value);
  });

  app.get('/piece-checks/:id/pages/:page{[0-9]+\\.png}', async (c) => {
    const page = Number.parseInt(c.req.param('page'), 10);
    const found = await elementOnPage(itemOutside(c, world), idOf(c), page, c.req.query('element') ?? '');
    return found.ok ? answerPicture(c, world, found.value) : answerItemProblem(c, found.problem);
  });

  app.get('/findings/:id/overrule', (c) => answerOverrule(c, world));
  app.post('/findings/:id/overrule', async (c) => {
    const fields = await readForm(c);
    const read = readOverruleForm(fields, calendarDateOf(world.now()));
    if (!read.ok) return answerOverrule(c, world, { problems: read.problem, fields });
    const done = await overruleFinding(itemOutside(c, world), idOf(c), read.value);
    if (done.ok) return seeItem(c, done.value, 'finding-overruled');
    const finding = await readFinding(itemOutside(c, world), idOf(c));
    if (!finding.ok) return answerItemProblem(c, finding.problem);
    return answerItemProblem(c, done.problem, itemPath(finding.value.fiscalYearBE, finding.value.itemCode));
  });

  app.post('/overrules/:id/end', async (c) => {
    const done = await endOverrule(itemOutside(c, world), idOf(c));
    return done.ok ? seeItem(c, done.value, 'overrule-ended') : answerItemProblem(c, done.problem);
  });

  app.get('/evidence-versions/:id/file', async (c) => {
    const file = await readStoredFile(itemOutside(c, world), idOf(c));
    if (!file.ok) return answerItemProblem(c, file.problem);
    const bytes = await world.wiring.contents.read(file.value.sha256);
    if (bytes === null) return answerTrouble(c, 'fileGone');
    return answerFile(c, bytes, file.value.fileName);
  });
}

/** The page as it was looked at, with the words outlined. */
async function answerPicture(c: Context<WebEnv>, { wiring }: World, place: PlaceOnPage): Promise<Response> {
  const png = await drawPageOf(place, wiring);
  if (png === null) return answerTrouble(c, 'notFound');
  // What was looked at is named by its hash and never changes.
  c.header('Cache-Control', 'private, max-age=86400');
  c.header('Content-Type', 'image/png');
  return c.body(new Uint8Array(png));
}

/**
 * A file that somebody handed in is saved, never shown: whatever it is, it runs nowhere. The policy of
 * these addresses (`headersOfFiles`) says so once more.
 */
function answerFile(c: Context<WebEnv>, bytes: Uint8Array, fileName: string): Response {
  const name = encodeURIComponent(nameToSave(fileName)).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
  c.header('Content-Type', 'application/octet-stream');
  c.header('Content-Disposition', `attachment; filename="evidence"; filename*=UTF-8''${name}`);
  c.header('Cache-Control', 'private, no-store');
  return c.body(new Uint8Array(bytes));
}

/** Without what turns a name around before the eye (`fdp.exe` for `exe.pdf`) or means something to a file system. */
function nameToSave(fileName: string): string {
  return fileName.replace(/[\p{Cc}\p{Cf}"<>:*?|\\/]/gu, '_');
}

async function answerOverrule(c: Context<WebEnv>, world: World, form?: FormState): Promise<Response> {
  const read = await readFinding(itemOutside(c, world), idOf(c));
  if (!read.ok) return answerItemProblem(c, read.problem);
  const language = c.get('language');
  return answerPage(
    c,
    {
      title: `${webWords(language).items} ${read.value.itemCode}`,
      yearBE: read.value.fiscalYearBE,
      place: 'items',
      children: <OverrulePage finding={read.value} form={form} language={language} />,
    },
    form ? 422 : 200,
  );
}

function idOf(c: Context<WebEnv>): string {
  return c.req.param('id') ?? '';
}

import type { Context, Hono } from 'hono';
import type { VNode } from 'preact';
import {
  addEvidenceVersion,
  addFileEvidence,
  addLinkEvidence,
  type EvidenceToChange,
  type FieldProblem,
  type FormState,
  ITEM_PROBLEMS,
  type ItemAddress,
  itemPath,
  readAddLinkForm,
  readEvidence,
  readNewVersionForm,
  readWithdrawForm,
  refusedFileMessage,
  withdrawEvidence,
} from '#src/features/items/index.ts';
import { NewVersionPage } from '#src/features/items/screens/new-version-page.tsx';
import { WithdrawPage } from '#src/features/items/screens/withdraw-page.tsx';
import type { Language } from '#src/shared/language.ts';
import { readForm } from '../forms/read-form.ts';
import { answerPage } from '../page.tsx';
import type { WebEnv } from '../web-env.ts';
import { webWords } from '../web-words.ts';
import type { World } from '../world.ts';
import { answerItemProblem } from './answer-item-problem.tsx';
import { FILE_LIMITS, itemOutside } from './item-outside.ts';
import { answerItem, seeItem, withItem } from './items.tsx';
import { receiveEvidence } from './receive-evidence.ts';

/** Handing in, replacing and withdrawing evidence. */
export function addEvidenceRoutes(app: Hono<WebEnv>, world: World): void {
  app.post('/years/:be/items/:code/evidence/links', (c) =>
    withItem(c, async (address) => {
      const fields = await readForm(c);
      const again = (problems: readonly FieldProblem[]) =>
        answerItem(c, world, address, { form: 'link', state: { problems, fields } });
      const read = readAddLinkForm(fields);
      if (!read.ok) return again(read.problem);
      const added = await addLinkEvidence(itemOutside(c, world), address, read.value);
      if (added.ok) return seeItem(c, address, 'evidence-added');
      return again([{ field: 'url', said: ITEM_PROBLEMS[added.problem] }]);
    }),
  );

  app.post('/years/:be/items/:code/evidence/files', (c) => withItem(c, (address) => addFiles(c, world, address)));

  app.get('/years/:be/items/:code/evidence/:id/versions', (c) => answerNewVersion(c, world));
  app.post('/years/:be/items/:code/evidence/:id/versions', (c) => addVersion(c, world));

  app.get('/years/:be/items/:code/evidence/:id/withdraw', (c) => answerWithdraw(c, world));
  app.post('/years/:be/items/:code/evidence/:id/withdraw', (c) =>
    withItem(c, async (address) => {
      const fields = await readForm(c);
      const read = readWithdrawForm(fields);
      if (!read.ok) return answerWithdraw(c, world, { problems: read.problem, fields });
      const done = await withdrawEvidence(itemOutside(c, world), idOf(c), read.value);
      return done.ok ? seeItem(c, address, 'evidence-withdrawn') : problemOfItem(c, done.problem, address);
    }),
  );
}

async function addFiles(c: Context<WebEnv>, world: World, address: ItemAddress): Promise<Response> {
  const { files, refused, tooMany } = await receiveEvidence(c, world);
  const again = (problems: readonly FieldProblem[]) =>
    answerItem(c, world, address, { form: 'files', state: { problems, fields: {} } });
  if (files.length === 0 && refused.length === 0) return again([{ field: 'files', said: ITEM_PROBLEMS['no-file'] }]);
  const added = files.length === 0 ? null : await addFileEvidence(itemOutside(c, world), address, files, FILE_LIMITS);
  if (added !== null && !added.ok) return again([{ field: 'files', said: ITEM_PROBLEMS[added.problem] }]);
  const problems: FieldProblem[] = [...refused, ...(added?.value.refused ?? [])].map((file) => refusal('files', file));
  if (tooMany) problems.push({ field: 'files', said: ITEM_PROBLEMS['too-many-files'] });
  return problems.length > 0 ? again(problems) : seeItem(c, address, 'evidence-added');
}

async function addVersion(c: Context<WebEnv>, world: World): Promise<Response> {
  const { fields, files, refused } = await receiveEvidence(c, world);
  const again = (problems: readonly FieldProblem[]) => answerNewVersion(c, world, { problems, fields });
  const [bad] = refused;
  if (bad) return again([refusal('file', bad)]);
  const read = readNewVersionForm(fields, files.length);
  if (!read.ok) return again(read.problem);
  const [file = null] = files;
  const done = await addEvidenceVersion(itemOutside(c, world), idOf(c), read.value, file, FILE_LIMITS);
  if (done.ok) return withItem(c, async (address) => seeItem(c, address, 'version-added'));
  if (typeof done.problem === 'object' && file) {
    return again([refusal('file', { fileName: file.fileName, problem: done.problem.problem })]);
  }
  if (typeof done.problem === 'object') throw new Error('a problem of a file that was not sent');
  if (done.problem === 'not-found') return answerItemProblem(c, 'not-found');
  return again([{ field: file ? 'file' : 'url', said: ITEM_PROBLEMS[done.problem] }]);
}

function answerNewVersion(c: Context<WebEnv>, world: World, form?: FormState): Promise<Response> {
  return answerForm(c, world, form, (evidence, language) => (
    <NewVersionPage evidence={evidence} limits={FILE_LIMITS} form={form} language={language} />
  ));
}

function answerWithdraw(c: Context<WebEnv>, world: World, form?: FormState): Promise<Response> {
  return answerForm(c, world, form, (evidence, language) => (
    <WithdrawPage evidence={evidence} form={form} language={language} />
  ));
}

/** A page with a form about one piece of evidence; with what is wrong where it could not be saved. */
async function answerForm(
  c: Context<WebEnv>,
  world: World,
  form: FormState | undefined,
  draw: (evidence: EvidenceToChange, language: Language) => VNode,
): Promise<Response> {
  const read = await readEvidence(itemOutside(c, world), idOf(c));
  if (!read.ok) return answerItemProblem(c, read.problem);
  const language = c.get('language');
  const { itemCode, fiscalYearBE } = read.value;
  const title = `${webWords(language).items} ${itemCode}`;
  const page = { title, yearBE: fiscalYearBE, place: 'items', children: draw(read.value, language) } as const;
  return answerPage(c, page, form ? 422 : 200);
}

/** Why a file was not taken, beside its field. */
function refusal(field: string, file: Parameters<typeof refusedFileMessage>[0]): FieldProblem {
  const said = { th: refusedFileMessage(file, FILE_LIMITS, 'th'), en: refusedFileMessage(file, FILE_LIMITS, 'en') };
  return { field, said };
}

function problemOfItem(c: Context<WebEnv>, problem: keyof typeof ITEM_PROBLEMS, address: ItemAddress) {
  return answerItemProblem(c, problem, itemPath(address.fiscalYearBE, address.itemCode));
}

function idOf(c: Context<WebEnv>): string {
  return c.req.param('id') ?? '';
}

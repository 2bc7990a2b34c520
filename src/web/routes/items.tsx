import type { Context, Hono } from 'hono';
import {
  addTask,
  assignItem,
  type FormState,
  finishTask,
  ITEM_PROBLEMS,
  type ItemAddress,
  itemPath,
  itemsCsv,
  itemsXlsx,
  itemWordsOf,
  listItems,
  readAssignForm,
  readItemListFilter,
  readItemPage,
  readTaskForm,
} from '#src/features/items/index.ts';
import { ItemScreen, type ItemScreenProps } from '#src/features/items/screens/item-screen.tsx';
import { ItemsPage } from '#src/features/items/screens/items-page.tsx';
import { answerTrouble } from '../error-pages.tsx';
import { setFlash } from '../flash.ts';
import { readForm } from '../forms/read-form.ts';
import { answerPage } from '../page.tsx';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';
import { answerDownload } from './answer-download.ts';
import { answerItemProblem } from './answer-item-problem.tsx';
import { FILE_LIMITS, itemOfPath, itemOutside } from './item-outside.ts';
import { yearOfPath } from './year-of-path.ts';

/** The list of items and the page of each, with owner and tasks. */
export function addItemRoutes(app: Hono<WebEnv>, world: World): void {
  app.get('/years/:be/items', async (c) => {
    const list = await listOf(c, world);
    if (!list.ok) return answerItemProblem(c, list.problem);
    const language = c.get('language');
    return answerPage(c, {
      title: itemWordsOf(language).items,
      yearBE: list.value.fiscalYearBE,
      place: 'items',
      children: <ItemsPage list={list.value} filter={filterOf(c)} language={language} />,
    });
  });

  app.get('/years/:be/items/export.xlsx', async (c) => {
    const list = await listOf(c, world);
    if (!list.ok) return answerItemProblem(c, list.problem);
    return answerDownload(c, await itemsXlsx(list.value, c.get('language')), `ita-${list.value.fiscalYearBE}.xlsx`);
  });

  app.get('/years/:be/items/export.csv', async (c) => {
    const list = await listOf(c, world);
    if (!list.ok) return answerItemProblem(c, list.problem);
    return answerDownload(c, itemsCsv(list.value, c.get('language')), `ita-${list.value.fiscalYearBE}.csv`);
  });

  app.get('/years/:be/items/:code', (c) => withItem(c, (address) => answerItem(c, world, address)));

  app.post('/years/:be/items/:code/assign', (c) =>
    withItem(c, async (address) => {
      const fields = await readForm(c);
      const read = readAssignForm(fields);
      if (!read.ok) return answerItem(c, world, address, { form: 'assign', state: { problems: read.problem, fields } });
      const done = await assignItem(itemOutside(c, world), address, read.value);
      if (done.ok) return seeItem(c, address, 'item-assigned');
      const said = { field: 'owner', said: ITEM_PROBLEMS[done.problem] };
      return answerItem(c, world, address, { form: 'assign', state: { problems: [said], fields } });
    }),
  );

  app.post('/years/:be/items/:code/tasks', (c) =>
    withItem(c, async (address) => {
      const fields = await readForm(c);
      const read = readTaskForm(fields);
      if (!read.ok) return answerItem(c, world, address, { form: 'task', state: { problems: read.problem, fields } });
      const done = await addTask(itemOutside(c, world), address, read.value);
      return done.ok ? seeItem(c, address, 'task-added') : answerItemProblem(c, done.problem, pathOf(address));
    }),
  );

  app.post('/years/:be/items/:code/tasks/:task/done', (c) =>
    withItem(c, async (address) => {
      const done = await finishTask(itemOutside(c, world), c.req.param('task') ?? '');
      return done.ok ? seeItem(c, address, 'task-done') : answerItemProblem(c, done.problem, pathOf(address));
    }),
  );
}

/** The page of an item, with a form that could not be saved where there is one. */
export async function answerItem(
  c: Context<WebEnv>,
  world: World,
  address: ItemAddress,
  failed?: { readonly form: NonNullable<ItemScreenProps['failed']>['form']; readonly state: FormState },
) {
  const read = await readItemPage(itemOutside(c, world), address);
  if (!read.ok) return answerItemProblem(c, read.problem);
  const page = read.value;
  const language = c.get('language');
  const { code, titleTh, titleEn } = page.item;
  return answerPage(
    c,
    {
      title: `${code} ${language === 'th' ? titleTh : titleEn}`,
      yearBE: page.fiscalYearBE,
      place: 'items',
      ...(page.runningCheck && { refreshSeconds: 3 }),
      children: <ItemScreen page={page} limits={FILE_LIMITS} language={language} failed={failed} />,
    },
    failed ? 422 : 200,
  );
}

/** Back to the item after something was done. */
export function seeItem(c: Context<WebEnv>, address: ItemAddress, flash: Parameters<typeof setFlash>[1]) {
  setFlash(c, flash);
  return c.redirect(pathOf(address), 303);
}

export async function withItem(
  c: Context<WebEnv>,
  work: (address: ItemAddress) => Promise<Response>,
): Promise<Response> {
  const address = itemOfPath(c);
  return address === null ? answerTrouble(c, 'notFound') : work(address);
}

export function pathOf({ fiscalYearBE, itemCode }: ItemAddress): string {
  return itemPath(fiscalYearBE, itemCode);
}

function filterOf(c: Context<WebEnv>) {
  return readItemListFilter(c.req.query());
}

async function listOf(c: Context<WebEnv>, world: World) {
  return listItems(itemOutside(c, world), yearOfPath(c) ?? 0, filterOf(c));
}

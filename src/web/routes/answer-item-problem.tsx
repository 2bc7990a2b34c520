import type { Context } from 'hono';
import { ITEM_PROBLEMS, type ItemProblemName } from '#src/features/items/index.ts';
import { ButtonLink, Notice, PageHeading, Stack } from '#src/ui/index.ts';
import { answerTrouble } from '../error-pages.tsx';
import { answerPage } from '../page.tsx';
import type { WebEnv } from '../web-env.ts';
import { webWords } from '../web-words.ts';

/** Says why a use case of the items did nothing, with the way back to `href`. */
export function answerItemProblem(c: Context<WebEnv>, problem: ItemProblemName, href = '/') {
  if (problem === 'not-found') return answerTrouble(c, 'notFound');
  const language = c.get('language');
  const words = webWords(language);
  return answerPage(
    c,
    {
      title: words.notSavedTitle,
      children: (
        <Stack>
          <PageHeading title={words.notSavedTitle} />
          <Notice kind="warning">
            <p>{ITEM_PROBLEMS[problem][language]}</p>
          </Notice>
          <p>
            <ButtonLink href={href}>{words.back}</ButtonLink>
          </p>
        </Stack>
      ),
    },
    ITEM_PROBLEMS[problem].status,
  );
}

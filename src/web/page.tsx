import type { Context } from 'hono';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '#src/shared/language.ts';
import { Button, PageFrame } from '#src/ui/index.ts';
import { type Assets, readAssets } from './assets.ts';
import { currentFiscalYear } from './current-fiscal-year.ts';
import { takeFlash } from './flash.ts';
import { navigationOf, type Place } from './navigation.ts';
import type { WebEnv } from './web-env.ts';
import { webWords } from './web-words.ts';

export interface Page {
  /** Of the page alone; the product's name is added. */
  readonly title: string;
  readonly children: ComponentChildren;
  /** Fiscal year that the page is about. */
  readonly yearBE?: number;
  readonly place?: Place;
  /** Load the page again after so many seconds where no script runs: a run in progress. */
  readonly refreshSeconds?: number;
}

let assets: Assets | undefined;

/** Answers with a whole page: the frame with the office's name and navigation around the content. */
export function answerPage(
  c: Context<WebEnv>,
  page: Page,
  status: 200 | 404 | 422 | 409 | 400 | 403 | 413 | 500 | 503 | 507 = 200,
) {
  if (page.refreshSeconds !== undefined) c.set('isFleeting', true);
  const language = c.get('language');
  const words = webWords(language);
  const office = c.get('office') as WebEnv['Variables']['office'] | undefined;
  assets ??= readAssets();
  const yearBE = page.yearBE ?? office?.yearsBE[0];
  const said = takeFlash(c);
  const flash = said === null ? undefined : ({ kind: 'success', message: said } as const);
  const html = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.title} · ${words.product}`}</title>
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        {page.refreshSeconds ? (
          <noscript>
            <meta http-equiv="refresh" content={String(page.refreshSeconds)} />
          </noscript>
        ) : null}
        <script src={assets.script} type="module" />
      </head>
      <body>
        <PageFrame
          language={language}
          title={page.title}
          officeName={
            office === undefined ? words.product : language === 'th' ? office.nameTh : (office.nameEn ?? office.nameTh)
          }
          yearBE={yearBE ?? currentFiscalYear(new Date())}
          isDemo={office?.isDemo ?? false}
          nav={yearBE === undefined ? [] : navigationOf(words, yearBE, page.place)}
          banner={words.loopbackOnly}
          flash={flash}
          footer={
            <LanguageSwitch label={words.switchLanguage} to={language === 'th' ? 'en' : 'th'} back={addressOf(c)} />
          }
        >
          {page.children as VNode}
        </PageFrame>
      </body>
    </html>,
  );
  return c.html(`<!doctype html>${html}`, status);
}

/** Where the reader is, with filters. A form that could not be saved stands at the address of its sending: its page is meant. */
function addressOf(c: Context<WebEnv>): string {
  const shown = c.req.method === 'GET' ? c.req.url : c.req.header('referer');
  if (shown === undefined || !URL.canParse(shown)) return '/';
  const { pathname, search } = new URL(shown);
  return pathname + search;
}

/** Works without script: a form, because it changes a setting. */
function LanguageSwitch({ label, to, back }: { label: string; to: Language; back: string }) {
  return (
    <form method="post" action="/settings/language">
      <input type="hidden" name="language" value={to} />
      <input type="hidden" name="back" value={back} />
      <Button kind="quiet" type="submit">
        <span lang={to}>{label}</span>
      </Button>
    </form>
  );
}

import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

export interface OpenBrowser {
  /** A fresh visitor. What the page prints as an error, and what it asks of other hosts, is kept in `faults`. */
  visitor(options?: { readonly viewport?: typeof DESKTOP; readonly script?: boolean }): Promise<{
    readonly page: Page;
    readonly context: BrowserContext;
    readonly faults: string[];
  }>;
  close(): Promise<void>;
}

/** Debian's Chromium, driven as a person would: by visible names. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
  return {
    async visitor({ viewport = DESKTOP, script = true } = {}) {
      const context = await browser.newContext({
        viewport,
        javaScriptEnabled: script,
        locale: 'th-TH',
        timezoneId: 'Asia/Bangkok',
        // The page's own policy lets no script in; the checker of accessibility is one.
        bypassCSP: true,
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (problem) => faults.push(`script: ${problem.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const { hostname } = new URL(request.url());
        if (hostname !== '127.0.0.1' && !request.url().startsWith('data:')) faults.push(`elsewhere: ${request.url()}`);
      });
      return { page, context, faults };
    },
    async close() {
      await browser.close();
    },
  };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Faults of accessibility (WCAG 2.2 AA) on the page as it stands, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.addScriptTag({ path });
  const violations = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations)`,
  )) as readonly Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** Does the page scroll sideways, as none should on a phone? */
export function isWiderThanScreen(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1');
}

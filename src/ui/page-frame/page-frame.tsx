import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Icon } from '../icon/icon.tsx';
import { Notice, type NoticeProps } from '../notice/notice.tsx';
import { SafeLink } from '../safe-link/safe-link.tsx';
import { Tag } from '../tag/tag.tsx';
import { BrandMark } from './brand-mark.tsx';

export interface PageFrameProps {
  readonly language: Language;
  /** Name of the page, for the head of a printed sheet; the page's own heading is the screen's. */
  readonly title: string;
  readonly officeName: string;
  /** Fiscal year shown, Buddhist Era. */
  readonly yearBE: number;
  /** The office is made up: every page says so. */
  readonly isDemo: boolean;
  readonly nav: readonly { readonly href: string; readonly label: string; readonly current?: boolean | undefined }[];
  /** Above everything on every page: that the server answers this machine only. */
  readonly banner?: ComponentChildren;
  /** What the last form did. */
  readonly flash?: { readonly kind: NoticeProps['kind']; readonly message: string } | undefined;
  /** Right end of the footer: links that belong to no page. */
  readonly footer?: ComponentChildren;
  readonly children: ComponentChildren;
}

const WORDS = {
  th: {
    skip: 'ข้ามไปเนื้อหาหลัก',
    year: 'ปีงบประมาณ พ.ศ.',
    nav: 'เมนูหลัก',
    menu: 'เมนู',
    close: 'ปิดเมนู',
    demo: 'ข้อมูลสาธิต',
    purpose: 'สุจริต · เครื่องมือตรวจหลักฐาน ITA ของหน่วยงาน',
  },
  en: {
    skip: 'Skip to the content',
    year: 'Fiscal year (BE)',
    nav: 'Main menu',
    menu: 'Menu',
    close: 'Close the menu',
    demo: 'Demonstration data',
    purpose: "Sucharit · checks an office's ITA evidence",
  },
};

/** Content of `<body>`: who and which year on top, the way around, the page, the footer. */
export function PageFrame(props: PageFrameProps): VNode {
  const { language, title, officeName, yearBE, isDemo, nav, banner, flash, footer, children } = props;
  const words = WORDS[language];
  return (
    <div class="page">
      <a class="skip-link" href="#main">
        {words.skip}
      </a>
      {banner && (
        <div class="page__banner" role="note">
          <Icon name="shield" />
          <div>{banner}</div>
        </div>
      )}
      <header class="page__header">
        <div class="page__office">
          <SafeLink href="/" class="page__brand">
            <BrandMark />
            <span class="page__brand-name">สุจริต</span>
          </SafeLink>
          <p class="page__office-name">
            {officeName}
            {isDemo && <Tag tone="warning">{words.demo}</Tag>}
          </p>
          <p class="page__year">
            <span>{words.year}</span> <strong>{yearBE}</strong>
          </p>
        </div>
        {nav.length > 0 && (
          <nav class="page__nav" aria-label={words.nav}>
            <button class="page__menu" type="button" popoverTarget="main-menu">
              <Icon name="menu" />
              {words.menu}
            </button>
            <ul class="page__links" id="main-menu" popover="auto">
              {nav.map((item) => (
                <li key={item.href}>
                  <SafeLink href={item.href} class="page__link" current={item.current ? 'page' : undefined}>
                    {item.label}
                  </SafeLink>
                </li>
              ))}
              <li>
                <button class="page__menu" type="button" popoverTarget="main-menu" popoverTargetAction="hide">
                  <Icon name="close" />
                  {words.close}
                </button>
              </li>
            </ul>
          </nav>
        )}
      </header>
      <p class="page__print-title" aria-hidden="true">
        {officeName} · {words.year} {yearBE} · {title}
      </p>
      <main class="page__main" id="main" tabIndex={-1}>
        {flash && <Notice kind={flash.kind}>{flash.message}</Notice>}
        {children}
      </main>
      <footer class="page__footer">
        <p>{words.purpose}</p>
        {footer}
      </footer>
    </div>
  );
}

import type { DocumentLink } from '#src/shared/extracted-document.ts';
import type { ReadingBudget } from '../reading-budget.ts';

type Attributes = Readonly<Record<string, string>>;

/** Gathers what a page says besides its text: links, what is embedded, whether it asks to sign in. */
export class PageFacts {
  readonly links: DocumentLink[] = [];
  hasPasswordField = false;
  readonly #budget: ReadingBudget;
  #base: string | undefined;
  #open: { href: string; text: string; inNavigation: boolean } | null = null;

  constructor(budget: ReadingBudget) {
    this.#budget = budget;
  }

  /** @param inNavigation whether the element stands in a menu, aside or footer */
  element(name: string, attributes: Attributes, inNavigation: boolean): void {
    switch (name) {
      case 'a':
      case 'area':
        this.closeLink();
        if (attributes.href !== undefined) {
          this.#open = {
            href: attributes.href,
            text: attributes.title && name === 'area' ? attributes.title : '',
            inNavigation,
          };
        }
        if (name === 'area') this.closeLink();
        break;
      case 'base':
        this.#base ??= attributes.href;
        break;
      case 'iframe':
      case 'frame':
      case 'embed':
        this.#add(attributes.src, attributes.title ?? '', inNavigation);
        break;
      case 'object':
        this.#add(attributes.data, attributes.title ?? '', inNavigation);
        break;
      case 'meta':
        if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
          const target = /^[\d.\s]{0,20}[;,]?\s{0,20}url\s{0,9}=\s{0,9}["']?(.*)$/is.exec(
            attributes.content ?? '',
          )?.[1];
          this.#add(target?.replace(/["'].*$/s, ''), '', false);
        }
        break;
      case 'input':
        this.hasPasswordField ||= isSignIn(attributes);
        break;
    }
  }

  text(text: string): void {
    if (this.#open !== null && this.#open.text.length < 2_000) this.#open.text += text;
  }

  closeLink(): void {
    if (this.#open !== null) this.#add(this.#open.href, this.#open.text, this.#open.inNavigation);
    this.#open = null;
  }

  #add(href: string | undefined, text: string, inNavigation: boolean): void {
    const address = href?.trim() ?? '';
    if (address === '' || /^(?:javascript|data|about|blob):/i.test(address)) return;
    if (this.links.length >= this.#budget.limits.links) {
      this.#budget.limitsHit.add('links');
      return;
    }
    const resolved =
      this.#base !== undefined && URL.canParse(address, this.#base) ? new URL(address, this.#base).href : address;
    this.links.push({ href: resolved, text: text.replace(/\s+/g, ' ').trim(), inNavigation });
  }
}

/** A password field, or the first step of the sign-in of the large providers, which asks for the account alone. */
function isSignIn({ type = '', name = '', autocomplete = '' }: Attributes): boolean {
  return (
    type.toLowerCase() === 'password' || /^(?:identifier|loginfmt)$/i.test(name) || /^username\b/i.test(autocomplete)
  );
}

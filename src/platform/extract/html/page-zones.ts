/** Elements whose text nobody sees, or that belong to controls. */
const UNSEEN = new Set('script style template noscript noembed noframes select datalist textarea option'.split(' '));
const NAVIGATION = new Set(['nav', 'aside', 'menu']);
const NAVIGATION_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'menu', 'menubar']);
/** Whole words in `id` or `class` by which the usual content systems mark their menus and footers. */
const NAVIGATION_WORDS = new Set(
  'nav navbar navigation mainnav topnav sidenav menu mainmenu topmenu submenu sidemenu sidebar footer sitefooter site-footer page-footer main-footer breadcrumb breadcrumbs copyright topbar main-menu top-menu site-header main-header page-sidebar site-navigation elementor-location-header elementor-location-footer cookie-notice cookie-bar'.split(
    ' ',
  ),
);
const CONTAINERS = new Set('div ul ol section td table header footer form span p'.split(' '));

/** `unseen`: dropped. `navigation`: kept, but does not count as content. */
export type Zone = 'content' | 'navigation' | 'unseen';

/**
 * Which zone an element opens, seen by itself; undefined when it opens none.
 * @param inArticle inside `main` or `article`, where a header belongs to the content
 * @param byWords whether names in `id` and `class` count
 */
export function zoneOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inArticle: boolean,
  byWords: boolean,
): Zone | undefined {
  if (UNSEEN.has(name)) return 'unseen';
  if ('hidden' in attributes && attributes.hidden !== 'until-found') return 'unseen';
  if (/display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test((attributes.style ?? '').slice(0, 2000))) {
    return 'unseen';
  }
  if (NAVIGATION.has(name)) return 'navigation';
  if ((name === 'header' || name === 'footer') && !inArticle) return 'navigation';
  if (NAVIGATION_ROLES.has((attributes.role ?? '').toLowerCase())) return 'navigation';
  if (byWords && CONTAINERS.has(name) && hasNavigationWord(attributes)) return 'navigation';
  return undefined;
}

function hasNavigationWord({ id = '', class: classes = '' }: Readonly<Record<string, string>>): boolean {
  const words = `${id} ${classes}`.slice(0, 1000).toLowerCase().split(/\s+/);
  return words.some((word) => NAVIGATION_WORDS.has(word.replaceAll('_', '-')));
}

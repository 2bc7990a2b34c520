export interface CookieJar {
  keep(url: URL, setCookies: readonly string[]): void;
  /** Value of the Cookie header, empty where there is none. */
  headerFor(url: URL): string;
}

const MAX_COOKIES = 20;
const MAX_COOKIE_LENGTH = 4096;

/**
 * Cookies of one journey, forgotten after it. Sites that set a cookie and redirect to the same address would loop
 * without it. Kept per host exactly as sent; domain, path and age do not matter within a few seconds.
 */
export function createCookieJar(): CookieJar {
  const byHost = new Map<string, Map<string, string>>();
  return {
    keep(url, setCookies) {
      const cookies = byHost.get(url.host) ?? new Map<string, string>();
      byHost.set(url.host, cookies);
      for (const line of setCookies) {
        const pair = line.split(';', 1)[0] ?? '';
        const equals = pair.indexOf('=');
        if (equals < 1 || pair.length > MAX_COOKIE_LENGTH || /[^\x21-\x7e ]/.test(pair)) continue;
        if (cookies.size >= MAX_COOKIES) return;
        cookies.set(pair.slice(0, equals).trim(), pair.slice(equals + 1).trim());
      }
    },
    headerFor(url) {
      return [...(byHost.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    },
  };
}

import { Parser } from 'htmlparser2';

/** Hosts on which a page is a viewer around somebody's file, not a page of an office's website. */
const SHARE_HOSTS =
  /^(drive\.google\.com|docs\.google\.com|drive\.usercontent\.google\.com|onedrive\.live\.com|1drv\.ms|[\w-]+\.sharepoint\.com|(www\.|dl\.)?dropbox\.com|[\w-]+\.dl\.dropboxusercontent\.com)$/;

/** Hosts where one lands when a file is not shared with everyone. */
const LOGIN_HOSTS =
  /^(accounts\.google\.com|login\.(microsoftonline|live|microsoft|windows)\.(com|net)|account\.live\.com)$/;

/** The host name if the address is a shared-drive page, else `null`. */
export function shareHostOf(url: URL): string | null {
  return SHARE_HOSTS.test(url.hostname) ? url.hostname : null;
}

export function isLoginHost(url: URL): boolean {
  return LOGIN_HOSTS.test(url.hostname) || (/(^|\.)dropbox\.com$/.test(url.hostname) && url.pathname === '/login');
}

/**
 * The address that gives the file itself, for share links that have one; `null` for all others, and for folders.
 * Written from the vendors' documented link forms; there is no promise behind them, so the caller falls back to the page.
 */
export function directDownloadOf(url: URL): URL | null {
  const { hostname: host, pathname: path, searchParams } = url;
  if (host === 'drive.google.com') {
    const id =
      /^\/(?:a\/[^/]+\/)?file\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(path)?.[1] ??
      (path === '/open' ? searchParams.get('id') : null);
    return id === null || id === undefined ? null : googleDownload(id, searchParams.get('resourcekey'));
  }
  if (host === 'docs.google.com') return googleExport(url);
  if (/^(www\.)?dropbox\.com$/.test(host) && /^\/(s|scl\/fi)\//.test(path) && searchParams.get('dl') !== '1') {
    return withParameter(url, 'dl', '1');
  }
  const isOneDriveFile = host === '1drv.ms' ? /^\/(b|w|x|p)\// : /^\/:[bwxp]:\//;
  if (
    (host === '1drv.ms' || host.endsWith('.sharepoint.com')) &&
    isOneDriveFile.test(path) &&
    !searchParams.has('download')
  ) {
    return withParameter(url, 'download', '1');
  }
  return null;
}

/** Google's "cannot scan this file for viruses" page: the address its button leads to, or `null` for any other page. */
export function confirmedDownloadOf(url: URL, html: string): URL | null {
  if (!/^drive(\.usercontent)?\.google\.com$/.test(url.hostname)) return null;
  let action: string | null = null;
  const fields: [string, string][] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'form' && attributes.id === 'download-form') action = attributes.action ?? null;
      const { name: field, type, value } = attributes;
      if (name === 'input' && action !== null && type === 'hidden' && field !== undefined)
        fields.push([field, value ?? '']);
    },
  });
  parser.end(html.slice(0, 200_000));
  if (action === null) return null;
  const target = URL.parse(action, url.href);
  if (target === null || !/^drive(\.usercontent)?\.google\.com$/.test(target.hostname)) return null;
  for (const [name, value] of fields) target.searchParams.set(name, value);
  return target;
}

function googleDownload(id: string, resourceKey: string | null): URL {
  const url = new URL('https://drive.google.com/uc?export=download');
  url.searchParams.set('id', id);
  if (resourceKey !== null) url.searchParams.set('resourcekey', resourceKey);
  return url;
}

/** Documents published to the web (`/d/e/…`) are pages by themselves and are left alone. */
function googleExport(url: URL): URL | null {
  const [, kind, id] =
    /^\/(?:a\/[^/]+\/)?(document|spreadsheets|presentation)\/(?:u\/\d+\/)?d\/(?!e\/)([\w-]+)/.exec(url.pathname) ?? [];
  if (kind === undefined || id === undefined || /\/(export|pub|pubhtml)\b/.test(url.pathname)) return null;
  if (kind === 'presentation') return new URL(`https://docs.google.com/presentation/d/${id}/export/pdf`);
  return new URL(`https://docs.google.com/${kind}/d/${id}/export?format=${kind === 'document' ? 'pdf' : 'xlsx'}`);
}

function withParameter(url: URL, name: string, value: string): URL {
  const changed = new URL(url);
  changed.searchParams.set(name, value);
  return changed;
}

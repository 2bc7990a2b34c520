import type { VNode } from 'preact';

/** Drawn for a 24-unit square, lines of 1.75 in the colour of the text around them. */
export const ICON_SHAPES = {
  pass: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m8 12.5 2.8 2.8L16 9.5" />
    </>
  ),
  warn: (
    <>
      <path d="M12 4 2.8 19.5h18.4Z" />
      <path d="M12 10v4.2M12 16.9v.1" />
    </>
  ),
  fail: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m9 9 6 6m0-6-6 6" />
    </>
  ),
  manual: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  missing: (
    <>
      <path d="M14 3H6.5v18h11V6.5Z" stroke-dasharray="3 2.4" />
      <path d="M9.5 14h5" />
    </>
  ),
  unchecked: <circle cx="12" cy="12" r="9" stroke-dasharray="2.6 3.05" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.6v.1" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  upload: <path d="M12 15.5V4m-4.5 4.5L12 4l4.5 4.5M4 15v4.5h16V15" />,
  download: <path d="M12 4v11.5M7.5 11l4.5 4.5 4.5-4.5M4 15v4.5h16V15" />,
  link: (
    <path d="M10 14a4 4 0 0 0 5.7 0l3.2-3.2a4 4 0 0 0-5.7-5.7L11.9 6.4M14 10a4 4 0 0 0-5.7 0l-3.2 3.2a4 4 0 0 0 5.7 5.7l1.3-1.3" />
  ),
  external: <path d="M13.5 4.5h6v6m0-6L11 13M9.5 5.5h-5v14h14v-5" />,
  file: (
    <>
      <path d="M14 3H6v18h12V7Z" />
      <path d="M14 3v4h4M9 12.5h6M9 16h6" />
    </>
  ),
  files: (
    <>
      <path d="M15.5 7H8v14h11.5V11Z" />
      <path d="M15.5 7v4h4M5 17.5V3h7.5" />
    </>
  ),
  image: (
    <>
      <path d="M4 5h16v14H4Z" />
      <path d="m4 16 4.5-4.5 4 4 2.5-2.5 5 5" />
      <circle cx="15.5" cy="9" r="1.3" />
    </>
  ),
  calendar: <path d="M4 6h16v14H4ZM4 10.5h16M8.5 3.5v4M15.5 3.5v4" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5.2l3.3 2" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="3.8" />
      <path d="M4.5 20.5a7.5 7.5 0 0 1 15 0" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3.3" />
      <path d="M2.8 19.5a6.2 6.2 0 0 1 12.4 0M15.5 5.5a3.3 3.3 0 0 1 0 6.2M17.8 14a6.2 6.2 0 0 1 3.4 5.5" />
    </>
  ),
  home: <path d="m3.5 11.5 8.5-7.5 8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20" />,
  list: <path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1" />,
  table: <path d="M4 5h16v14H4ZM4 9.7h16M4 14.3h16M10 9.7V19" />,
  board: <path d="M4 5h4.5v14H4ZM9.8 5h4.5v9.5H9.8ZM15.5 5H20v6.5h-4.5Z" />,
  chart: <path d="M4 4v16h16M8.5 16v-4M12.5 16V8M16.5 16v-6" />,
  history: <path d="M4.2 9A8.5 8.5 0 1 1 3.5 12.5M4 4.5V9h4.5M12 7.5v5l3.2 1.9" />,
  settings: (
    <>
      <path d="M4 7h9m4 0h3M4 17h3m4 0h9" />
      <circle cx="15" cy="7" r="2.1" />
      <circle cx="9" cy="17" r="2.1" />
    </>
  ),
  play: <path d="M7.5 4.8v14.4L19 12Z" />,
  refresh: <path d="M19.5 9A8 8 0 1 0 20 13.5M20 4.5V9h-4.5" />,
  menu: <path d="M4 6.5h16M4 12h16M4 17.5h16" />,
  filter: <path d="M3.5 5h17L14 12.5v6l-4 1.5v-7.5Z" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  edit: <path d="M4.5 19.5 5.5 15 16 4.5l3.5 3.5L9 18.5ZM13.8 6.7l3.5 3.5" />,
  trash: <path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.9 13h9.2l.9-13M10.3 10.5v6M13.7 10.5v6" />,
  print: <path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z" />,
  shield: (
    <>
      <path d="M12 3 4.5 6v5.5c0 4.6 3.1 7.9 7.5 9.5 4.4-1.6 7.5-4.9 7.5-9.5V6Z" />
      <path d="m8.7 11.8 2.4 2.4 4.3-4.5" />
    </>
  ),
  scales: <path d="M12 4v16M7.5 20h9M5 7h14M5 7l-2.5 6.5a2.7 2.7 0 0 0 5 0ZM19 7l-2.5 6.5a2.7 2.7 0 0 0 5 0Z" />,
  task: <path d="M4 5h16v14.5H4ZM8 12l2.5 2.5L16 9" />,
  flag: <path d="M6 21V4h12.5l-3 4.5 3 4.5H6" />,
  'arrow-right': <path d="M4.5 12h15m-6-6 6 6-6 6" />,
  'arrow-left': <path d="M19.5 12h-15m6-6-6 6 6 6" />,
  'chevron-right': <path d="m9.5 5.5 6.5 6.5-6.5 6.5" />,
  'chevron-left': <path d="m14.5 5.5-6.5 6.5 6.5 6.5" />,
  'chevron-down': <path d="m5.5 9.5 6.5 6.5 6.5-6.5" />,
  ascending: <path d="M12 19V5m-5 5 5-5 5 5" />,
  descending: <path d="M12 5v14m-5-5 5 5 5-5" />,
  sortable: <path d="m7.5 9.5 4.5-4.5 4.5 4.5M7.5 14.5 12 19l4.5-4.5" />,
} satisfies Record<string, VNode>;

export type IconName = keyof typeof ICON_SHAPES;

import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Language } from '#src/shared/language.ts';
import { type DataColumn, DataTable } from '../data-table/data-table.tsx';
import { Disclosure } from '../disclosure/disclosure.tsx';

export interface ChartFrameProps<Row> {
  readonly title: string;
  /** What the picture shows, in a sentence, for those who do not see it. */
  readonly description: string;
  readonly language: Language;
  /** In CSS pixels. The width is that of the column, so everything across is in percent and letters keep their size. */
  readonly height: number;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The title is only for screen readers, where a heading above says the same. */
  readonly titleHidden?: boolean | undefined;
  readonly legend?: ComponentChildren;
  readonly children: ComponentChildren;
}

const WORDS = {
  th: { table: 'ดูเป็นตาราง', empty: 'ยังไม่มีข้อมูล' },
  en: { table: 'Show as a table', empty: 'No data yet' },
};

/** Title, picture with its text alternative, and the same figures as a table. */
export function ChartFrame<Row>(props: ChartFrameProps<Row>): VNode {
  const { title, description, language, height, columns, rows, rowKey, titleHidden, legend, children } = props;
  const words = WORDS[language];
  const id = useId();
  const caption = <figcaption class={titleHidden ? 'visually-hidden' : 'chart__title'}>{title}</figcaption>;
  if (rows.length === 0) {
    return (
      <figure class="chart">
        {caption}
        <p>{words.empty}</p>
      </figure>
    );
  }
  return (
    <figure class="chart">
      {caption}
      {legend}
      <svg class="chart__picture" width="100%" height={height} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {children}
      </svg>
      <Disclosure summary={words.table}>
        <DataTable caption={title} captionHidden columns={columns} rows={rows} rowKey={rowKey} empty={words.empty} />
      </Disclosure>
    </figure>
  );
}

// biome-ignore-all lint/a11y/noRedundantRoles: a table laid out as blocks on a phone loses its own roles
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { SafeLink } from '../safe-link/safe-link.tsx';
import { prose } from '../thai-text/prose.tsx';
import { ThaiText } from '../thai-text/thai-text.tsx';

export interface DataColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Figures, aligned at their right. */
  readonly numeric?: boolean | undefined;
  /** Names the row (its code or title); read out before the other cells. */
  readonly rowHeader?: boolean | undefined;
  /** The same page sorted by this column. */
  readonly sortHref?: string | undefined;
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  /** The caption is only for screen readers, where a heading above says the same. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What to show instead of rows. */
  readonly empty: ComponentChildren;
}

/**
 * A table; on a phone every row becomes a card with the column's name before each value. The roles are written out for that reason.
 */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, empty }: DataTableProps<Row>): VNode {
  if (rows.length === 0) return <div class="data-table__empty">{empty}</div>;
  return (
    <table class="data-table" role="table">
      <caption class={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <ColumnHeader key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={rowKey(row)}>
            {columns.map((column) => (
              <DataCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColumnHeader<Row>({ column }: { readonly column: DataColumn<Row> }): VNode {
  const { header, numeric, sortHref, sorted } = column;
  return (
    <th role="columnheader" scope="col" class={numeric ? 'is-numeric' : undefined} aria-sort={sorted}>
      {sortHref === undefined ? (
        <ThaiText text={header} />
      ) : (
        <SafeLink href={sortHref} class="data-table__sort">
          <ThaiText text={header} />
          <Icon name={sorted ?? 'sortable'} size={16} />
        </SafeLink>
      )}
    </th>
  );
}

function DataCell<Row>({ column, row }: { readonly column: DataColumn<Row>; readonly row: Row }): VNode {
  const shared = { class: column.numeric ? 'is-numeric' : undefined, 'data-label': column.header };
  const content = <div class="data-table__value">{prose(column.cell(row))}</div>;
  return column.rowHeader ? (
    <th role="rowheader" scope="row" {...shared}>
      {content}
    </th>
  ) : (
    <td role="cell" {...shared}>
      {content}
    </td>
  );
}

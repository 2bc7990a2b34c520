import type { VNode } from 'preact';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { type DataColumn, DataTable, formatNumber, SafeLink, StateTag, ThaiText } from '#src/ui/index.ts';
import { type ItemListFilter, type ItemSort, itemListQuery } from '../item-list-filter.ts';
import { itemPath, itemsPath } from '../item-paths.ts';
import type { ItemList, ItemRow } from '../item-row.ts';
import { itemWordsOf } from '../item-words.ts';
import { ItemCounts } from './item-counts.tsx';

interface ItemsTableProps {
  readonly list: ItemList;
  readonly filter: ItemListFilter;
  readonly language: Language;
  /** What to show instead of rows. */
  readonly empty: VNode;
}

export function ItemsTable({ list, filter, language, empty }: ItemsTableProps): VNode {
  const words = itemWordsOf(language);
  return (
    <DataTable
      caption={filled(words.shown, list.rows.length, list.allCount)}
      columns={columnsOf(list.fiscalYearBE, filter, language)}
      rows={list.rows}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}

function columnsOf(fiscalYearBE: number, filter: ItemListFilter, language: Language): readonly DataColumn<ItemRow>[] {
  const words = itemWordsOf(language);
  const sortable = (sort: ItemSort) => ({
    sortHref: `${itemsPath(fiscalYearBE)}${itemListQuery(filter, { sort, descending: filter.sort === sort && !filter.descending })}`,
    sorted: filter.sort === sort ? (filter.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
  });
  return [
    {
      key: 'title',
      header: words.item,
      rowHeader: true,
      ...sortable('code'),
      cell: ({ code, titleTh, titleEn }) => (
        <SafeLink href={itemPath(fiscalYearBE, code)}>
          {code} <ThaiText text={language === 'th' ? titleTh : titleEn} />
        </SafeLink>
      ),
    },
    {
      key: 'state',
      header: words.state,
      ...sortable('state'),
      cell: ({ state }) => <StateTag state={state} language={language} />,
    },
    { key: 'findings', header: words.findings, cell: (row) => <ItemCounts row={row} language={language} /> },
    { key: 'evidence', header: words.evidence, numeric: true, cell: ({ evidenceCount }) => evidenceCount },
    {
      key: 'unit',
      header: words.unit,
      ...sortable('unit'),
      cell: ({ unit, ownerName }) => (
        <>
          {unit ? <ThaiText text={unit.nameTh} /> : words.noUnit}
          {ownerName && (
            <>
              <br />
              <ThaiText text={ownerName} />
            </>
          )}
        </>
      ),
    },
    {
      key: 'points',
      header: words.points,
      numeric: true,
      ...sortable('points'),
      cell: ({ points }) => formatNumber(points, language, { decimals: 2 }),
    },
  ];
}

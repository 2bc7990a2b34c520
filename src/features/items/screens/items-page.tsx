import type { VNode } from 'preact';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { ButtonLink, Card, EmptyState, NavTabs, Notice, PageHeading, SafeLink, Stack } from '#src/ui/index.ts';
import { type ItemListFilter, itemListQuery, readItemListFilter } from '../item-list-filter.ts';
import { itemsPath } from '../item-paths.ts';
import type { ItemList } from '../item-row.ts';
import { itemWordsOf } from '../item-words.ts';
import { ItemFilters } from './item-filters.tsx';
import { ItemsBoard } from './items-board.tsx';
import { ItemsTable } from './items-table.tsx';

export interface ItemsPageProps {
  readonly list: ItemList;
  readonly filter: ItemListFilter;
  readonly language: Language;
}

/** All items of a fiscal year, as a table or as a board. */
export function ItemsPage({ list, filter, language }: ItemsPageProps): VNode {
  const words = itemWordsOf(language);
  const here = itemsPath(list.fiscalYearBE);
  const isBoard = filter.view === 'board';
  const empty = <NothingToShow list={list} filter={filter} language={language} />;
  return (
    <Stack>
      <PageHeading
        title={words.items}
        eyebrow={`${words.fiscalYear} ${list.fiscalYearBE}`}
        lead={<p>{words.itemsLead}</p>}
        actions={
          <>
            <ButtonLink href={`${here}/export.xlsx${itemListQuery(filter)}`} download icon="download">
              {words.exportXlsx}
            </ButtonLink>
            <ButtonLink href={`${here}/export.csv${itemListQuery(filter)}`} download kind="quiet">
              {words.exportCsv}
            </ButtonLink>
          </>
        }
      />
      {list.yearIsClosed && <Notice kind="info">{words.closedYear}</Notice>}
      {list.runningCheckId !== null && (
        <Notice kind="info">
          {words.checkingYear}{' '}
          <SafeLink href={`/years/${list.fiscalYearBE}/checks/${list.runningCheckId}`}>{words.seeProgress}</SafeLink>
        </Notice>
      )}
      <NavTabs
        label={words.viewLabel}
        items={[
          { href: `${here}${itemListQuery(filter, { view: 'table' })}`, label: words.table, current: !isBoard },
          { href: `${here}${itemListQuery(filter, { view: 'board' })}`, label: words.board, current: isBoard },
        ]}
      />
      <Card>
        <ItemFilters list={list} filter={filter} language={language} />
      </Card>
      {isBoard && list.rows.length > 0 ? (
        <>
          <p>{filled(words.shown, list.rows.length, list.allCount)}</p>
          <ItemsBoard list={list} language={language} />
        </>
      ) : (
        <ItemsTable list={list} filter={filter} language={language} empty={empty} />
      )}
    </Stack>
  );
}

function NothingToShow({ list, filter, language }: ItemsPageProps): VNode {
  const words = itemWordsOf(language);
  if (list.allCount === 0) return <EmptyState title={words.noItems}>{words.noItemsHint}</EmptyState>;
  const cleared = itemListQuery(readItemListFilter({ view: filter.view }));
  return (
    <EmptyState
      title={words.nothingFound}
      icon="search"
      action={<SafeLink href={`${itemsPath(list.fiscalYearBE)}${cleared}`}>{words.clearFilter}</SafeLink>}
    >
      {words.nothingFoundHint}
    </EmptyState>
  );
}

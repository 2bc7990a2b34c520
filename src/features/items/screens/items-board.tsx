import type { VNode } from 'preact';
import { filled } from '#src/shared/filled.ts';
import type { Language } from '#src/shared/language.ts';
import { Board, SafeLink, stateWord, ThaiText } from '#src/ui/index.ts';
import { boardOfItems } from '../board-of-items.ts';
import { itemPath } from '../item-paths.ts';
import type { ItemList, ItemRow } from '../item-row.ts';
import { itemWordsOf } from '../item-words.ts';
import { ItemCounts } from './item-counts.tsx';

interface ItemsBoardProps {
  readonly list: ItemList;
  readonly language: Language;
}

/** The items as cards by their state, the worst first. */
export function ItemsBoard({ list, language }: ItemsBoardProps): VNode {
  return (
    <Board
      columns={boardOfItems(list.rows).map(({ state, rows }) => ({
        title: stateWord(state, language),
        state,
        count: rows.length,
        cards: rows.map((row) => (
          <ItemCard key={row.id} row={row} fiscalYearBE={list.fiscalYearBE} language={language} />
        )),
      }))}
    />
  );
}

interface ItemCardProps {
  readonly row: ItemRow;
  readonly fiscalYearBE: number;
  readonly language: Language;
}

function ItemCard({ row, fiscalYearBE, language }: ItemCardProps): VNode {
  const words = itemWordsOf(language);
  return (
    <>
      <SafeLink href={itemPath(fiscalYearBE, row.code)}>
        {row.code} <ThaiText text={language === 'th' ? row.titleTh : row.titleEn} />
      </SafeLink>
      <p>
        {row.unit ? <ThaiText text={row.unit.nameTh} /> : words.noUnit} · {filled(words.pieces, row.evidenceCount)}
      </p>
      <ItemCounts row={row} language={language} />
    </>
  );
}

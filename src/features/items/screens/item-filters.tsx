import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Button, Columns, Disclosure, SearchField, SelectField, Stack, stateWord } from '#src/ui/index.ts';
import type { ItemListFilter } from '../item-list-filter.ts';
import { itemsPath } from '../item-paths.ts';
import type { ItemList } from '../item-row.ts';
import { STATES_WORST_FIRST } from '../item-state.ts';
import { itemWordsOf } from '../item-words.ts';

interface ItemFiltersProps {
  readonly list: ItemList;
  readonly filter: ItemListFilter;
  readonly language: Language;
}

/** The filter as a form that only reads: what it shows can be bookmarked and sent to a colleague. */
export function ItemFilters({ list, filter, language }: ItemFiltersProps): VNode {
  const words = itemWordsOf(language);
  const everything = { value: '', label: words.all };
  const isFiltered = filter.subIndicator !== null || filter.state !== null || filter.unitId !== null;
  const sort = `${filter.descending ? '-' : ''}${filter.sort}`;
  return (
    <form method="get" action={itemsPath(list.fiscalYearBE)} aria-label={words.filter}>
      {filter.view === 'board' && <input type="hidden" name="view" value="board" />}
      {sort !== 'code' && <input type="hidden" name="sort" value={sort} />}
      <SearchField
        name="q"
        label={words.search}
        value={filter.search}
        placeholder={words.searchPlaceholder}
        submitLabel={words.search}
      />
      <Disclosure summary={words.filter} open={isFiltered}>
        <Stack>
          <Columns>
            <SelectField
              name="sub"
              label={words.subIndicator}
              value={filter.subIndicator ?? ''}
              options={[
                everything,
                ...list.subIndicators.map(({ code, titleTh, titleEn }) => ({
                  value: code,
                  label: `${code} ${language === 'th' ? titleTh : titleEn}`,
                })),
              ]}
            />
            <SelectField
              name="state"
              label={words.state}
              value={filter.state ?? ''}
              options={[
                everything,
                ...STATES_WORST_FIRST.map((state) => ({
                  value: state,
                  label: `${stateWord(state, language)} (${list.stateCounts[state]})`,
                })),
              ]}
            />
            <SelectField
              name="unit"
              label={words.unit}
              value={filter.unitId ?? ''}
              options={[
                everything,
                ...list.units.map(({ id, nameTh }) => ({ value: id, label: nameTh })),
                { value: 'none', label: words.noUnit },
              ]}
            />
          </Columns>
          <p>
            <Button kind="secondary" icon="filter">
              {words.apply}
            </Button>
          </p>
        </Stack>
      </Disclosure>
    </form>
  );
}

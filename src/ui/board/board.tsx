import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Heading, type HeadingLevel } from '../card/heading.tsx';
import { Icon } from '../icon/icon.tsx';
import type { ItemState } from '../state-tag/item-state.ts';

export interface BoardColumn {
  readonly title: string;
  readonly count: number;
  readonly cards: readonly VNode[];
  /** Gives the column the colour and the icon of a state. */
  readonly state?: ItemState | undefined;
}

export interface BoardProps {
  readonly columns: readonly BoardColumn[];
  /** Of the columns' titles; 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/** Cards in columns by state. On a phone the columns stand below one another. */
export function Board({ columns, headingLevel = 2 }: BoardProps): VNode {
  return (
    <div class="board">
      {columns.map((column) => (
        <Column key={column.title} level={headingLevel} {...column} />
      ))}
    </div>
  );
}

function Column({ title, count, cards, state, level }: BoardColumn & { readonly level: HeadingLevel }): VNode {
  const id = useId();
  return (
    <section class={`board__column${state ? ` state-${state}` : ''}`} aria-labelledby={id}>
      <Heading level={level} class="board__title" id={id}>
        {state && <Icon name={state} />}
        <span>{title}</span>
        <span class="board__count">{count}</span>
      </Heading>
      {cards.length > 0 && (
        <ul class="board__cards">
          {cards.map((card) => (
            <li class="board__card" key={card.key}>
              {card}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

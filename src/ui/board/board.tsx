import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
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
}

/** Cards in columns by state. On a phone the columns stand below one another. */
export function Board({ columns }: BoardProps): VNode {
  return (
    <div class="board">
      {columns.map((column) => (
        <Column key={column.title} {...column} />
      ))}
    </div>
  );
}

function Column({ title, count, cards, state }: BoardColumn): VNode {
  const id = useId();
  return (
    <section class={`board__column${state ? ` board__column--${state}` : ''}`} aria-labelledby={id}>
      <h2 class="board__title" id={id}>
        {state && <Icon name={state} />}
        <span>{title}</span>
        <span class="board__count">{count}</span>
      </h2>
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

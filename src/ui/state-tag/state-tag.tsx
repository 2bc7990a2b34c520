import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { Icon } from '../icon/icon.tsx';
import { type ItemState, stateWord } from './item-state.ts';

export interface StateTagProps {
  readonly state: ItemState;
  readonly language: Language;
}

/** State as colour and word and icon: none of the three alone. */
export function StateTag({ state, language }: StateTagProps): VNode {
  return (
    <span class={`state-tag state-${state}`}>
      <Icon name={state} size={16} />
      {stateWord(state, language)}
    </span>
  );
}

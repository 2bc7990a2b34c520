import type { VNode } from 'preact';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { fieldId } from './field-id.ts';

export interface SearchFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly placeholder?: string | undefined;
  /** The word on the button beside it; without one the form's own button searches. */
  readonly submitLabel?: string | undefined;
  readonly id?: string | undefined;
}

/** One line to search in, for a `<form method="get">`. */
export function SearchField({ name, label, value, placeholder, submitLabel, id }: SearchFieldProps): VNode {
  const own = fieldId(id ?? name);
  return (
    <search class="field search-field">
      <label class="field__label" for={own}>
        {label}
      </label>
      <div class="search-field__line">
        <span class="search-field__box">
          <Icon name="search" />
          <input
            id={own}
            class="input search-field__input"
            type="search"
            name={name}
            value={value}
            placeholder={placeholder}
          />
        </span>
        {submitLabel && <Button kind="secondary">{submitLabel}</Button>}
      </div>
    </search>
  );
}

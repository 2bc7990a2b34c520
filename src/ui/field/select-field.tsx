import type { VNode } from 'preact';
import { controlAttributes, Field, type FieldProps } from './field.tsx';

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string | undefined;
  /** As wide as its longest option, or the whole column (the default). */
  readonly width?: 'medium' | 'full' | undefined;
}

export function SelectField(props: SelectFieldProps): VNode {
  return (
    <Field {...props}>
      <select {...controlAttributes(props)} class={`input input--select input--${props.width ?? 'full'}`}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

import type { VNode } from 'preact';
import { controlAttributes, Field, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'url' | 'email' | 'tel' | 'password' | 'number' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'url' | 'email' | 'tel' | undefined;
  readonly autocomplete?: string | undefined;
  /** As wide as what belongs in it; the whole column unless told. */
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
}

export function TextField(props: TextFieldProps): VNode {
  const { value, type = 'text', inputMode, autocomplete, width = 'full', maxLength, placeholder } = props;
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        class={`input input--${width}`}
        type={type}
        value={value}
        inputMode={inputMode}
        autocomplete={autocomplete}
        maxLength={maxLength}
        placeholder={placeholder}
      />
    </Field>
  );
}

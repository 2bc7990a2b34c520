import type { VNode } from 'preact';
import { controlAttributes, Field, type FieldProps } from './field.tsx';

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  /** Lines to begin with; 4 unless told. It grows with what is written where the browser can. */
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
}

export function TextArea(props: TextAreaProps): VNode {
  return (
    <Field {...props}>
      <textarea
        {...controlAttributes(props)}
        class="input input--area"
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
      >
        {props.value}
      </textarea>
    </Field>
  );
}

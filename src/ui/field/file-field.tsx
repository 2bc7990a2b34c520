import type { VNode } from 'preact';
import { controlAttributes, Field, type FieldProps } from './field.tsx';

export interface FileFieldProps extends FieldProps {
  readonly multiple?: boolean | undefined;
  /** As the `accept` attribute: `.pdf,.docx`. What comes is judged by its content all the same. */
  readonly accept?: string | undefined;
}

/** Choose or drop files; the whole frame takes a drop, without script. */
export function FileField(props: FileFieldProps): VNode {
  return (
    <Field {...props}>
      <input
        {...controlAttributes(props)}
        class="input input--file"
        type="file"
        multiple={props.multiple}
        accept={props.accept}
      />
    </Field>
  );
}

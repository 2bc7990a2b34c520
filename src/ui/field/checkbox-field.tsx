import type { VNode } from 'preact';
import { controlAttributes, type FieldProps, FieldRemarks, RequiredMark } from './field.tsx';
import { fieldId } from './field-id.ts';

export interface CheckboxFieldProps extends FieldProps {
  /** What is sent when it is ticked; `on` unless told. */
  readonly value?: string | undefined;
  readonly checked?: boolean | undefined;
}

export function CheckboxField(props: CheckboxFieldProps): VNode {
  return (
    <div class={`field field--checkbox${props.error ? ' field--wrong' : ''}`}>
      <div class="checkbox">
        <input
          {...controlAttributes(props)}
          class="checkbox__box"
          type="checkbox"
          value={props.value ?? 'on'}
          checked={props.checked}
        />
        <label class="checkbox__label" for={fieldId(props.id ?? props.name)}>
          {props.label}
          {props.required && <RequiredMark />}
        </label>
      </div>
      <FieldRemarks {...props} />
    </div>
  );
}

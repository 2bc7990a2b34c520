import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { prose } from '../thai-text/prose.tsx';
import { fieldId } from './field-id.ts';

/** What every field of a form has. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** How to fill it in, before one makes a mistake. */
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  /** Where two forms of one page have a field of the same name; `name` unless told. An `ErrorSummary` names it as `field`. */
  readonly id?: string | undefined;
}

/** Attributes that tie a control to its label, hint and error. */
export function controlAttributes({ name, id, hint, error, required }: FieldProps) {
  const own = fieldId(id ?? name);
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ');
  return {
    id: own,
    name,
    required,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
  };
}

/** Label, hint, error and, below them, the control. */
export function Field({ children, ...field }: FieldProps & { readonly children: ComponentChildren }): VNode {
  const own = fieldId(field.id ?? field.name);
  return (
    <div class={`field${field.error ? ' field--wrong' : ''}`}>
      <label class="field__label" for={own}>
        {field.label}
        {field.required && <RequiredMark />}
      </label>
      <FieldRemarks {...field} />
      {children}
    </div>
  );
}

export function FieldRemarks({ name, id, hint, error }: FieldProps): VNode {
  const own = fieldId(id ?? name);
  return (
    <>
      {hint && (
        <p class="field__hint" id={`${own}-hint`}>
          {prose(hint)}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${own}-error`}>
          <Icon name="fail" />
          <span>{prose(error)}</span>
        </p>
      )}
    </>
  );
}

/** For eyes only: the control itself carries `required`. */
export function RequiredMark(): VNode {
  return (
    <span class="field__required" aria-hidden="true">
      *
    </span>
  );
}

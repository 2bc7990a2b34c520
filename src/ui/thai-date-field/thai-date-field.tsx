import type { VNode } from 'preact';
import type { Language } from '#src/shared/language.ts';
import { THAI_MONTHS } from '#src/thai/month-names.ts';
import { type FieldProps, FieldRemarks, RequiredMark } from '../field/field.tsx';
import { fieldId } from '../field/field-id.ts';
import type { ThaiDatePart } from './read-thai-date.ts';

const WORDS = {
  th: { day: 'วัน', month: 'เดือน', year: 'ปี พ.ศ.', choose: 'เลือกเดือน' },
  en: { day: 'Day', month: 'Month', year: 'Year (BE)', choose: 'Choose month' },
};
const ENGLISH_MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

export interface ThaiDateFieldProps extends FieldProps {
  readonly language: Language;
  /** As typed, so that a mistake stands where it was made. The month is 1 to 12. */
  readonly value?:
    | { readonly day: string | number; readonly month: string | number; readonly year: string | number }
    | undefined;
}

/** Day, month and year of the Buddhist Era as the fields `name-day`, `name-month`, `name-year`; read them with `readThaiDate`. */
export function ThaiDateField(props: ThaiDateFieldProps): VNode {
  const { name, label, hint, error, value, language, required } = props;
  const own = fieldId(props.id ?? name);
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ') || undefined;
  const words = WORDS[language];
  const part = (which: ThaiDatePart) => ({ id: `${own}-${which}`, name: `${name}-${which}`, required });
  return (
    <fieldset
      class={`field date-field${error ? ' field--wrong' : ''}`}
      id={own}
      aria-describedby={described}
      aria-invalid={error ? 'true' : undefined}
      tabIndex={-1}
    >
      <legend class="field__label">
        {label}
        {required && <RequiredMark />}
      </legend>
      <FieldRemarks {...props} />
      <div class="date-field__parts">
        <DatePart id={`${own}-day`} label={words.day}>
          <input {...part('day')} class="input input--day" inputMode="numeric" maxLength={2} value={value?.day} />
        </DatePart>
        <DatePart id={`${own}-month`} label={words.month}>
          <select {...part('month')} class="input input--select">
            <option value="">{words.choose}</option>
            {THAI_MONTHS.map((thai, index) => (
              <option key={thai} value={index + 1} selected={String(index + 1) === String(value?.month ?? '')}>
                {language === 'th' ? thai : ENGLISH_MONTH.format(new Date(Date.UTC(2000, index, 1)))}
              </option>
            ))}
          </select>
        </DatePart>
        <DatePart id={`${own}-year`} label={words.year}>
          <input {...part('year')} class="input input--year" inputMode="numeric" maxLength={4} value={value?.year} />
        </DatePart>
      </div>
    </fieldset>
  );
}

function DatePart({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: VNode;
}): VNode {
  return (
    <div class="date-field__part">
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { cellReaders } from '../../../src/shipment/values';
import { dateOf, type CalendarDate } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';

/** Key of what this computer keeps: the days as typed. */
const storageKey = 'spot.regionalHolidays';

/** Days typed with commas, in any form a sheet may hold; `wrong` is the first that is none. */
export function readHolidays(text: string): { readonly days: readonly CalendarDate[]; readonly wrong?: string } {
  const days: CalendarDate[] = [];
  for (const part of text.split(/[,;\s]+/).filter((piece) => piece !== '')) {
    const { value } = cellReaders.moment(part, false);
    if (value === undefined) return { days, wrong: part };
    days.push(dateOf(value));
  }
  return { days };
}

/** The days as typed, kept on this computer. */
export function useRegionalHolidays(): readonly [string, (text: string) => void] {
  const { services } = usePane();
  const [text, setText] = useState(() => services.storage.get(storageKey) ?? '');
  return [
    text,
    (next) => {
      setText(next);
      services.storage.set(storageKey, next);
    },
  ];
}

/** Days off of the user's region, for the deadlines. */
export function RegionalHolidays({ text, onChange, disabled }: { readonly text: string; readonly onChange: (text: string) => void; readonly disabled: boolean }): ReactNode {
  const { t } = usePane();
  const { days, wrong } = readHolidays(text);
  return (
    <Disclosure title={days.length > 0 ? t('month.optionsCount', { count: days.length }) : t('month.options')} startOpen={wrong !== undefined}>
      <Field
        label={t('month.holidays')}
        hint={t('month.holidaysHint')}
        {...(wrong === undefined ? {} : { validationState: 'error' as const, validationMessage: t('month.holidaysWrong', { value: wrong }) })}
      >
        <Input value={text} disabled={disabled} onChange={(_, data) => onChange(data.value)} />
      </Field>
    </Disclosure>
  );
}

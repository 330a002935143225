import type { ReactNode } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import { parseIsoDate } from '../../src/values';
import { usePane } from '../pane-context';
import { useLayout } from './use-layout';

const selectionValue = 'selection:';

/** Which sheet (or, where allowed, the selected range) and on which day. */
export function SheetFields(props: {
  readonly disabled: boolean;
  readonly selection?: { readonly chosen: boolean; readonly onChoose: (chosen: boolean) => void };
}): ReactNode {
  const { t, sheets, sheet, setSheet, refreshSheets, asOf, setAsOf } = usePane();
  const layout = useLayout();
  const { selection } = props;
  return (
    <div className={layout.fields}>
      <Field label={t(selection ? 'check.where' : 'common.sheet')}>
        <Select
          value={selection?.chosen ? selectionValue : `sheet:${sheet}`}
          disabled={props.disabled}
          onFocus={refreshSheets}
          onChange={(_, data) => {
            selection?.onChoose(data.value === selectionValue);
            if (data.value.startsWith('sheet:')) setSheet(data.value.slice('sheet:'.length));
          }}
        >
          {selection && <option value={selectionValue}>{t('check.selection')}</option>}
          {sheets.map(({ name }) => (
            <option key={name} value={`sheet:${name}`}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('common.asOf')}>
        <Input
          type="date"
          value={asOf}
          disabled={props.disabled}
          title={t('common.asOfHint')}
          onChange={(_, data) => {
            const date = parseIsoDate(data.value);
            if (date) setAsOf(date);
          }}
        />
      </Field>
    </div>
  );
}

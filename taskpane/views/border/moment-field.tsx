import type { ReactNode } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { usePane } from '../../pane-context';

/** A date and time that is typed, `yyyy-mm-ddThh:mm`; what is no moment is said so. */
export function MomentField(props: { readonly value: string; readonly valid: boolean; readonly onChange: (value: string) => void }): ReactNode {
  const { t } = usePane();
  return (
    <Field
      label={t('border.when')}
      required
      {...(props.valid ? {} : { validationState: 'error' as const, validationMessage: t('border.invalidTime') })}
    >
      <Input type="datetime-local" value={props.value} onChange={(_, data) => props.onChange(data.value)} />
    </Field>
  );
}

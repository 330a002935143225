import { useState, type ReactNode } from 'react';
import { Button, Field, Input, Subtitle2 } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import type { FilingDesk } from './use-filing';

/** For whom an intermediary files: the sheet has no column for it, so the workbook keeps it beside. */
export function PrincipalForm({ desk, consignmentKey }: { readonly desk: FilingDesk; readonly consignmentKey: string }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  const kept = desk.principals.get(consignmentKey);
  const [name, setName] = useState(kept?.name ?? '');
  const [taxId, setTaxId] = useState(kept?.taxId ?? '');
  const save = (): void => {
    void desk.setPrincipal(consignmentKey, {
      ...(name.trim() === '' ? {} : { name: name.trim() }),
      ...(taxId.trim() === '' ? {} : { taxId: taxId.trim() }),
    });
  };
  return (
    <section className={layout.tight}>
      <Subtitle2 as="h3">{t('filing.principal')}</Subtitle2>
      <Field label={t('filing.principalName')}>
        <Input value={name} maxLength={1000} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={t('filing.principalTaxId')}>
        <Input value={taxId} maxLength={20} onChange={(_, { value }) => setTaxId(value)} />
      </Field>
      <div>
        <Button onClick={save}>{t('filing.principalSave')}</Button>
      </div>
    </section>
  );
}

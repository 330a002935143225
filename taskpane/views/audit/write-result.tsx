import { useMemo, useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Table20Regular } from '@fluentui/react-icons';
import { auditTable, type Audit } from '../../../src/audit';
import { WorkbookFault } from '../../../src/workbook/port';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';

/** Writes the audit to a sheet of its own, after one confirmation; an existing sheet is asked about. */
export function WriteResult({ audit }: { readonly audit: Audit }): ReactNode {
  const { t, language, services, notify, fail } = usePane();
  const [asked, setAsked] = useState<'new' | 'exists'>();
  const table = useMemo(() => (asked ? auditTable(audit, language) : undefined), [asked, audit, language]);
  const write = async (ifExists: 'refuse' | 'replace'): Promise<void> => {
    if (!table) return;
    setAsked(undefined);
    try {
      await services.workbook.writeTable(table, { ifExists });
      notify(t('audit.written', { sheet: table.sheet }));
    } catch (fault) {
      if (fault instanceof WorkbookFault && fault.code === 'sheet-exists') setAsked('exists');
      else fail(fault);
    }
  };
  return (
    <>
      <div>
        <Button size="small" icon={<Table20Regular />} onClick={() => setAsked('new')}>
          {t('audit.write')}
        </Button>
      </div>
      {table && asked && (
        <ConfirmDialog
          title={t(asked === 'new' ? 'audit.writeTitle' : 'audit.existsTitle', { sheet: table.sheet })}
          confirm={t(asked === 'new' ? 'audit.writeConfirm' : 'audit.replace')}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => void write(asked === 'new' ? 'refuse' : 'replace')}
        >
          {asked === 'new'
            ? t('audit.writeText', { sheet: table.sheet, rows: table.rows.length })
            : t('audit.existsText')}
        </ConfirmDialog>
      )}
    </>
  );
}

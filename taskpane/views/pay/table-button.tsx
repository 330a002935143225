import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { Table20Regular } from '@fluentui/react-icons';
import { WorkbookFault, type TableToWrite } from '../../../src/workbook/port';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { RunPanel } from '../../parts/run-panel';
import { useRun } from '../../parts/use-run';
import type { Work } from '../../use-cases/pay-outcome';

/** Writes a table to its own sheet; asks before it takes the place of a sheet that exists. */
export function TableButton(props: {
  readonly label: string;
  readonly table: (work: Work) => Promise<TableToWrite>;
}): ReactNode {
  const { t, services, notify } = usePane();
  const run = useRun<true>();
  const [exists, setExists] = useState<TableToWrite>();
  const write = async (made: TableToWrite | undefined): Promise<void> => {
    setExists(undefined);
    await run.start(async (signal, onProgress) => {
      const table = made ?? (await props.table({ signal, onProgress }));
      try {
        await services.workbook.writeTable(table, { ifExists: made ? 'replace' : 'refuse' });
        notify(t('build.section4Done', { sheet: table.sheet }));
      } catch (fault) {
        if (!(fault instanceof WorkbookFault && fault.code === 'sheet-exists')) throw fault;
        setExists(table);
      }
      return true;
    });
  };
  return (
    <>
      <Button size="small" icon={<Table20Regular />} disabled={run.running} onClick={() => void write(undefined)}>
        {props.label}
      </Button>
      <RunPanel
        running={run.running}
        progress={run.progress}
        fault={run.fault}
        label={props.label}
        onCancel={run.cancel}
      />
      {exists && (
        <ConfirmDialog
          title={t('build.section4ExistsTitle', { sheet: exists.sheet })}
          confirm={t('build.section4Replace')}
          onCancel={() => setExists(undefined)}
          onConfirm={() => void write(exists)}
        >
          {t('build.section4ExistsText')}
        </ConfirmDialog>
      )}
    </>
  );
}

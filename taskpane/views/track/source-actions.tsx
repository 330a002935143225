import { useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ArrowExportLtr20Regular, TableAdd20Regular } from '@fluentui/react-icons';
import type { Capability } from '../../../src/connector';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { Disclosure } from '../../parts/disclosure';
import { RunPanel } from '../../parts/run-panel';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';

/** What an accounting system can do besides: give shipments, and take the statuses of the sheet. */
export function SourceActions({ can, title }: { readonly can: ReadonlySet<Capability>; readonly title: string }): ReactNode {
  const { t, say, services, profile, sheet, asOf, language, refreshSheets, setSheet } = usePane();
  const layout = useLayout();
  const run = useRun<readonly string[]>();
  const [asking, setAsking] = useState(false);
  if (!can.has('shipments') && !can.has('write-statuses')) return null;
  const bring = (): void =>
    void run.start(async (signal) => {
      const { sheet: made, rows, problems } = await services.useCases.statuses.importShipments({ profile, signal, language });
      if (made !== undefined) {
        refreshSheets();
        setSheet(made);
      }
      return [...(made === undefined ? [] : [t('track.imported', { count: rows, sheet: made })]), ...problems.slice(0, 5).map(({ text, data }) => say(text, data))];
    });
  const tell = (): void => {
    setAsking(false);
    void run.start(async (signal, onProgress) => {
      const { written, missed, fault } = await services.useCases.statuses.writeStatuses({ sheet, asOf, profile, signal, onProgress });
      return fault ? [say(fault)] : [t('track.told', { count: written }), ...missed.slice(0, 10).map(({ key, why }) => `${key}: ${say(why)}`)];
    });
  };
  return (
    <Disclosure heading={2} title={t('track.sourceMore', { source: title })}>
      <div className={layout.stack}>
        <div className={layout.wrap}>
          {can.has('shipments') && (
            <Button icon={<TableAdd20Regular />} disabled={run.running} onClick={bring}>
              {t('track.import')}
            </Button>
          )}
          {can.has('write-statuses') && (
            <Button icon={<ArrowExportLtr20Regular />} disabled={run.running} onClick={() => setAsking(true)}>
              {t('track.tell')}
            </Button>
          )}
        </div>
        <RunPanel running={run.running} progress={run.progress} fault={run.fault} label={t('track.running')} onCancel={run.cancel} />
        {run.outcome && run.outcome.length > 0 && (
          <MessageBar layout="multiline">
            <MessageBarBody>
              {run.outcome.map((sentence, index) => (
                <div key={index}>{sentence}</div>
              ))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {asking && (
        <ConfirmDialog title={t('track.tellTitle')} confirm={t('track.tellConfirm')} onCancel={() => setAsking(false)} onConfirm={tell}>
          {t('track.tellText', { sheet, source: title })}
        </ConfirmDialog>
      )}
    </Disclosure>
  );
}

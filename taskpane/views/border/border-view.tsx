import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Field, Select, Tab, TabList } from '@fluentui/react-components';
import { VehicleTruckProfile24Regular } from '@fluentui/react-icons';
import type { IncidentRecord } from '../../../src/handover';
import { usePane } from '../../pane-context';
import { EmptyState } from '../../parts/empty-state';
import { RunPanel } from '../../parts/run-panel';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import type { BorderOutcome } from '../../use-cases/border';
import { HandoverSection } from './handover-section';
import { IncidentLog } from './incident-log';
import { IncidentSection } from './incident-section';

const parts = ['handover', 'incident', 'log'] as const;
type Part = (typeof parts)[number];

/** From the QR code to the crossed border: cards for the drivers, the answer to a stop, and what was logged. */
export function BorderView(): ReactNode {
  const { t, services, sheets, sheet, setSheet, refreshSheets, profile, fail } = usePane();
  const layout = useLayout();
  const run = useRun<BorderOutcome>();
  const [part, setPart] = useState<Part>('handover');
  const [records, setRecords] = useState<readonly IncidentRecord[]>([]);
  const [target, setTarget] = useState({ key: '', count: 0 });
  const { start } = run;
  const show = useCallback(
    () => void start((signal, onProgress) => services.useCases.showBorder({ sheet, profile, signal, onProgress })),
    [start, services, sheet, profile],
  );
  useEffect(() => {
    services.useCases.loadIncidents().then(setRecords, fail);
  }, [services, fail]);
  // What stands in the list belongs to the sheet it was read from.
  const shownSheet = useRef(sheet);
  useEffect(() => {
    if (shownSheet.current === sheet) return;
    shownSheet.current = sheet;
    if (run.outcome) show();
  }, [sheet, run.outcome, show]);
  const labels: Readonly<Record<Part, string>> = {
    handover: t('border.handover'),
    incident: t('border.incident'),
    log: records.length === 0 ? t('border.log') : t('border.logCount', { count: records.length }),
  };
  const bodies: Readonly<Record<Part, ReactNode>> = {
    handover: (
      <div className={layout.stack}>
        <Button appearance={run.outcome ? 'secondary' : 'primary'} disabled={run.running} onClick={show}>
          {t(run.outcome ? 'border.refresh' : 'border.show')}
        </Button>
        <RunPanel running={run.running} progress={run.progress} fault={run.fault} label={t('border.running')} onCancel={run.cancel} />
        {run.outcome ? (
          <HandoverSection
            key={run.outcome.sheet.sheet}
            outcome={run.outcome}
            onChanged={show}
            onStopped={({ key }) => {
              setTarget(({ count }) => ({ key, count: count + 1 }));
              setPart('incident');
            }}
          />
        ) : (
          !run.running && (
            <EmptyState
              icon={VehicleTruckProfile24Regular}
              title={t('border.emptyTitle')}
              points={[t('border.emptyClock'), t('border.emptyCard'), t('border.emptyIncident')]}
            />
          )
        )}
      </div>
    ),
    incident: <IncidentSection key={target.count} startWith={target.key} onLogged={setRecords} />,
    log: <IncidentLog records={records} />,
  };
  return (
    <div className={layout.stack}>
      <Field label={t('common.sheet')}>
        <Select value={sheet} onFocus={refreshSheets} onChange={(_, data) => setSheet(data.value)}>
          {sheets.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <TabList
        size="small"
        aria-label={t('border.parts')}
        selectedValue={part}
        onTabSelect={(_, data) => setPart(parts.find((each) => each === data.value) ?? 'handover')}
      >
        {parts.map((each) => (
          <Tab key={each} id={`border-tab-${each}`} value={each} aria-controls={`border-${each}`}>
            {labels[each]}
          </Tab>
        ))}
      </TabList>
      {parts.map((each) => (
        <div key={each} id={`border-${each}`} role="tabpanel" aria-labelledby={`border-tab-${each}`} hidden={part !== each}>
          {bodies[each]}
        </div>
      ))}
    </div>
  );
}

import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular, VehicleTruckProfile24Regular } from '@fluentui/react-icons';
import { findForIncident, nearForIncident, type IncidentRecord } from '../../../src/handover';
import type { Consignment, ShipmentSheet } from '../../../src/shipment/model';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { EmptyState } from '../../parts/empty-state';
import { RunPanel } from '../../parts/run-panel';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import { IncidentAnswer } from './incident-answer';

const useStyles = makeStyles({
  form: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  field: { flexGrow: 1, minWidth: '160px' },
  choice: { justifyContent: 'flex-start', width: '100%', marginBottom: tokens.spacingVerticalXS },
});

interface Search {
  /** A look-up of its own: what was typed for the one before belongs to that. */
  readonly id: string;
  readonly typed: string;
  readonly sheet: ShipmentSheet;
  readonly found: readonly Consignment[];
  /** Offered when nothing was found. */
  readonly near: readonly Consignment[];
}

/** Consignments offered in one list. */
const offered = 12;

/** A number goes in, everything about the stopped truck comes out. */
export function IncidentSection(props: {
  /** What to look up at once. */
  readonly startWith: string;
  readonly onLogged: (records: readonly IncidentRecord[]) => void;
}): ReactNode {
  const { startWith } = props;
  const { t, language, services, sheet, profile } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const run = useRun<Search>();
  const [query, setQuery] = useState(startWith);
  const [chosen, setChosen] = useState<string>();
  const { start } = run;
  const find = useCallback(
    (typed: string): void =>
      void start(async (signal, onProgress) => {
        const { sheet: read } = await services.useCases.showBorder({ sheet, profile, signal, onProgress });
        const found = findForIncident(read, typed);
        return { id: crypto.randomUUID(), typed: typed.trim(), sheet: read, found, near: found.length > 0 ? [] : nearForIncident(read, typed) };
      }),
    [start, services, sheet, profile],
  );
  useEffect(() => {
    if (startWith !== '') find(startWith);
  }, []); // eslint-disable-line react-hooks/exhaustive-deps -- once, when it is shown
  const search = run.outcome;
  const choices = search ? (search.found.length > 0 ? search.found : search.near) : [];
  const [only] = choices;
  const consignment =
    choices.find(({ key }) => key === chosen) ?? (search?.found.length === 1 ? only : undefined);
  return (
    <div className={layout.stack}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (query.trim() === '') return;
          setChosen(undefined);
          find(query);
        }}
      >
        <Field className={styles.field} label={t('border.find')} hint={t('border.findHint')}>
          <Input value={query} autoComplete="off" onChange={(_, data) => setQuery(data.value)} />
        </Field>
        <Button type="submit" appearance="primary" icon={<Search20Regular />} disabled={run.running || query.trim() === ''}>
          {t('border.findButton')}
        </Button>
      </form>
      <RunPanel running={run.running} progress={run.progress} fault={run.fault} label={t('border.running')} onCancel={run.cancel} />
      {!search && !run.running && (
        <EmptyState icon={VehicleTruckProfile24Regular} title={t('border.findEmptyTitle')} text={t('border.findEmptyText')} />
      )}
      {search && search.found.length === 0 && (
        <Text role="status">{t('border.notFound', { typed: search.typed, sheet: search.sheet.sheet })}</Text>
      )}
      {search && choices.length > 0 && (search.found.length !== 1 || !consignment) && (
        <div>
          <Text block weight="semibold">
            {t(search.found.length > 0 ? 'border.several' : 'border.perhaps')}
          </Text>
          {choices.slice(0, offered).map(({ key, values }) => (
            <Button
              key={key}
              className={styles.choice}
              appearance={key === consignment?.key ? 'primary' : 'secondary'}
              onClick={() => setChosen(key)}
            >
              {[key, values.truckPlate, values.importDate && t('border.import', { date: momentText(values.importDate, language) })]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </Button>
          ))}
        </div>
      )}
      {search && consignment && (
        <IncidentAnswer key={`${search.id}${consignment.key}`} sheet={search.sheet} consignment={consignment} onLogged={props.onLogged} />
      )}
    </div>
  );
}

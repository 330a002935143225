import { useState, type ReactNode } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { NotepadEdit20Regular } from '@fluentui/react-icons';
import type { IncidentRecord } from '../../../src/handover';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { EmptyState } from '../../parts/empty-state';
import { useLayout } from '../../parts/use-layout';
import { WriteTables } from '../../parts/write-tables';
import { pageOf } from '../check/group-findings';
import { incidentTable } from './incident-table';
import { ReportButtons } from './report-buttons';

const pageSize = 25;

/** The incidents the workbook keeps, the latest first, each with its report again. */
export function IncidentLog({ records }: { readonly records: readonly IncidentRecord[] }): ReactNode {
  const { t, language } = usePane();
  const layout = useLayout();
  const [pages, setPages] = useState(1);
  const { shown, next } = pageOf(records, pages, pageSize);
  if (records.length === 0) return <EmptyState icon={NotepadEdit20Regular} title={t('border.logEmptyTitle')} text={t('border.logEmptyText')} />;
  return (
    <section className={layout.stack}>
      <div className={layout.wrap}>
        <WriteTables label={t('border.logExport')} tables={() => [incidentTable(records, language, t)]} />
      </div>
      <Text size={200} className={layout.muted}>
        {t('border.logEmptyText')}
      </Text>
      <ul className={layout.list}>
        {shown.map((record) => (
          <li key={record.id}>
            <Disclosure
              heading={2}
              title={
                <>
                  <Text block weight="semibold">
                    {`${momentText(record.at, language)} · ${record.key}`}
                  </Text>
                  <Text block size={200} className={layout.muted}>
                    {[record.truckPlate, record.what].filter((part) => part !== undefined && part !== '').join(' · ')}
                  </Text>
                </>
              }
            >
              <ReportButtons record={record} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button appearance="subtle" onClick={() => setPages(pages + 1)}>
          {t('common.showMore', { count: next })}
        </Button>
      )}
    </section>
  );
}

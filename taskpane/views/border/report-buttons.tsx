import { useState, type ReactNode } from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import { ArrowDownload20Regular, Copy20Regular } from '@fluentui/react-icons';
import { incidentReport, reportText, type IncidentRecord } from '../../../src/handover';
import { readProfile } from '../../../src/profile';
import type { Language } from '../../../src/values';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { reportFile } from './card-files';
import { useSave } from './use-save';

/** The report to the client: to be read, copied or saved. */
export function ReportButtons({ record }: { readonly record: IncidentRecord }): ReactNode {
  const { t, language: own, profile: kept } = usePane();
  const layout = useLayout();
  const { save, copy } = useSave();
  const [language, setLanguage] = useState<Language>(own);
  const report = incidentReport(record, readProfile(kept).profile, language);
  const text = reportText(report);
  return (
    <div className={layout.stack}>
      <Field label={t('border.reportLanguage')}>
        <Select value={language} onChange={(_, data) => setLanguage(data.value === 'en' ? 'en' : 'ru')}>
          <option value="ru">Русский</option>
          <option value="en">English</option>
        </Select>
      </Field>
      <div className={layout.wrap}>
        <Button icon={<Copy20Regular />} onClick={() => copy(text)}>
          {t('border.copyReport')}
        </Button>
        <Button icon={<ArrowDownload20Regular />} onClick={() => void save(() => reportFile(record.key, report))}>
          {t('border.savePdf')}
        </Button>
      </div>
      <pre className={layout.pre} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} tabIndex={0} lang={language} aria-label={t('border.report')}>
        {text}
      </pre>
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import { Badge, Button, Field, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Select, Switch, Text } from '@fluentui/react-components';
import { monthText } from '../../../src/month';
import { albums, currentAlbum, isAlbumVersion, type AlbumVersion, type StatForm, type StatformReceipt } from '../../../src/statform';
import { rowsText, type JournalledStatform } from '../../../src/use-cases/month';
import { momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import type { TextKey } from '../../texts';
import { DocumentButtons } from './document-buttons';
import { dueWords } from './due-words';
import { MonthPart } from './month-part';
import { Notes } from './notes';
import type { MissingCompanyField, MonthOutcome } from './prepare-month';
import { ReceiptForm } from './receipt-form';

const formsPerPage = 10;

const missingTexts: Readonly<Record<MissingCompanyField, TextKey>> = {
  name: 'month.missingName',
  inn: 'month.missingInn',
  signerSurname: 'month.missingSurname',
  signerFirstName: 'month.missingFirstName',
};

/** The statistical forms of the month: what is missing, what to file, what was answered. */
export function StatformPart({
  outcome,
  replaceFiled,
  onReplaceFiled,
  onWritten,
}: {
  readonly outcome: MonthOutcome;
  readonly replaceFiled: boolean;
  readonly onReplaceFiled: (replace: boolean) => void;
  readonly onWritten: () => void;
}): ReactNode {
  const pane = usePane();
  const { t, openView } = pane;
  const layout = useLayout();
  const [pages, setPages] = useState(1);
  const [album, setAlbum] = useState<AlbumVersion>(currentAlbum);
  const { statforms, missingCompany, journal } = outcome;
  const { forms } = statforms;
  const ready = forms.filter(({ fields }) => fields !== undefined).length;
  const filed = forms.filter(({ status }) => status === 'filed').length;
  const shown = forms.slice(0, pages * formsPerPage);
  const canReplace = replaceFiled || filed > 0;
  return (
    <MonthPart title={t('month.statform')} due={dueWords(statforms.due, pane)}>
      <Text size={200}>
        {forms.length === 0 ? t('month.noForms') : t('month.forms', { count: forms.length, ready, filed, unready: forms.length - ready - filed })}
      </Text>
      {missingCompany.length > 0 && forms.length > filed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('month.missingTitle', { list: missingCompany.map((field) => t(missingTexts[field])).join(', ') })}</MessageBarTitle>
            {t('month.missingText')}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => openView('settings')}>{t('month.openSettings')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {outcome.isSample && forms.length > filed && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('month.sample')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => openView('settings')}>{t('month.openSettings')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {canReplace && <Switch label={t('month.replace')} checked={replaceFiled} onChange={(_, data) => onReplaceFiled(data.checked)} />}
      <ul className={`${layout.list} ${layout.tight}`}>
        {shown.map((form) => (
          <li key={form.number} className={layout.card}>
            <FormCard outcome={outcome} form={form} onWritten={onWritten} />
          </li>
        ))}
      </ul>
      {forms.length > shown.length && (
        <Button appearance="subtle" onClick={() => setPages(pages + 1)}>
          {t('month.showMore', { count: Math.min(formsPerPage, forms.length - shown.length) })}
        </Button>
      )}
      <Notes notes={statforms.notes} />
      <Journal journal={journal} />
      {ready > 0 && (
        <Field label={t('month.album')}>
          <Select value={album} onChange={(_, data) => isAlbumVersion(data.value) && setAlbum(data.value)}>
            {Object.keys(albums).map((version) => (
              <option key={version} value={version}>
                {version}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <DocumentButtons outcome={outcome} document="statform" album={album} />
    </MonthPart>
  );
}

function FormCard({ outcome, form, onWritten }: { readonly outcome: MonthOutcome; readonly form: StatForm; readonly onWritten: () => void }): ReactNode {
  const pane = usePane();
  const { t } = pane;
  const layout = useLayout();
  const { fields, receipt, status } = form;
  const state: TextKey =
    status === 'filed' ? 'month.formFiled' : fields ? (status === 'late' ? 'month.formLate' : 'month.formReady') : 'month.formUnready';
  return (
    <div className={layout.tight}>
      <div className={layout.between}>
        <Text weight="semibold" className={layout.breakable}>
          {t('month.form', { number: form.number, supplier: form.supplier || '—' })}
        </Text>
        <Badge
          appearance="outline"
          color={state === 'month.formFiled' ? 'success' : state === 'month.formReady' ? 'brand' : 'danger'}
          style={{ flexShrink: 0 }}
        >
          {t(state)}
        </Badge>
      </div>
      <Text size={200}>{t('month.formContract', { contract: form.contract || '—', currency: form.currency || '—', rows: rowsText(form.rows) })}</Text>
      {receipt && !fields && <Text size={200}>{t('month.formReceipt', receiptWords(receipt, pane))}</Text>}
      {fields?.previousNumber !== undefined && <Text size={200}>{t('month.formAnnuls', { number: fields.previousNumber })}</Text>}
      <Notes notes={form.notes} />
      <ReceiptForm key={`${form.number} ${receipt?.number ?? ''} ${fields ? 'new' : ''}`} outcome={outcome} form={form} onWritten={onWritten} />
    </div>
  );
}

function receiptWords(
  { number, date, status }: Pick<StatformReceipt, 'number' | 'date' | 'status'>,
  { language }: Pick<ReturnType<typeof usePane>, 'language'>,
): { readonly number: string; readonly date: string; readonly status: string } {
  return {
    number,
    date: date === undefined ? '' : ` · ${momentText(date, language)}`,
    status: status === undefined ? '' : ` · ${status}`,
  };
}

function Journal({ journal }: { readonly journal: readonly JournalledStatform[] }): ReactNode {
  const pane = usePane();
  const { t, language } = pane;
  const layout = useLayout();
  if (journal.length === 0) return null;
  return (
    <Disclosure title={t('month.journal', { count: journal.length })}>
      <ul className={layout.list}>
        {journal.map((entry) => {
          const text = t('month.journalEntry', { month: monthText(entry.month, language), ...receiptWords(entry, pane) });
          return (
            <li key={entry.number}>
              <Text size={200}>{entry.annulledBy === undefined ? text : t('month.journalAnnulled', { entry: text, by: entry.annulledBy })}</Text>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

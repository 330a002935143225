import { useState, type ReactNode } from 'react';
import { Button, Field, Input, Text } from '@fluentui/react-components';
import { columnTitle } from '../../../src/shipment';
import type { StatForm, StatformReceipt } from '../../../src/statform';
import { planStatformReceipt, rowsText, withReceipt } from '../../../src/use-cases/month';
import { parseIsoDate } from '../../../src/values';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import { loadStatformJournal, saveStatformJournal } from '../../use-cases/statform-journal';
import type { MonthOutcome } from './prepare-month';

/** `PreviousRegNumberDoc` of the album holds 50 characters. */
const longestNumber = 50;

/** Notes the customs service's answer to one form in its rows and in the workbook's journal, after one confirmation. */
export function ReceiptForm({
  outcome,
  form,
  onWritten,
}: {
  readonly outcome: MonthOutcome;
  readonly form: StatForm;
  readonly onWritten: () => void;
}): ReactNode {
  const { t, say, language, services, notify, fail } = usePane();
  const layout = useLayout();
  const [number, setNumber] = useState(form.fields ? '' : (form.receipt?.number ?? ''));
  const [date, setDate] = useState<string>(form.fields ? '' : (form.receipt?.date ?? ''));
  const [status, setStatus] = useState(form.fields ? '' : (form.receipt?.status ?? ''));
  const [asked, setAsked] = useState(false);
  const { sheet, month, lastColumn } = outcome;
  const day = parseIsoDate(date);
  const receipt: StatformReceipt = {
    number: number.trim(),
    ...(day ? { date: day } : {}),
    ...(status.trim() === '' ? {} : { status: status.trim() }),
  };
  const added = (
    [
      ['statformNumber', true],
      ['statformDate', day !== undefined],
      ['statformStatus', receipt.status !== undefined],
    ] as const
  ).filter(([column, given]) => given && !sheet.hasColumn(column));
  const replaced = form.receipt && form.receipt.number !== receipt.number ? form.receipt.number : undefined;
  const write = async (): Promise<void> => {
    setAsked(false);
    try {
      await services.workbook.writeCells(sheet.sheet, planStatformReceipt(sheet, form, receipt, { language, lastColumn }));
      const journal = await loadStatformJournal(services.workbook);
      await saveStatformJournal(services.workbook, withReceipt(journal, month, form, receipt));
      notify(t('month.receiptDone', { number: receipt.number }));
      onWritten();
    } catch (fault) {
      fail(fault);
    }
  };
  return (
    <Disclosure title={t('month.receipt')}>
      <div className={layout.tight}>
        <Field label={t('month.receiptNumber')} hint={t('month.receiptNumberHint')}>
          <Input value={number} maxLength={longestNumber} onChange={(_, data) => setNumber(data.value)} />
        </Field>
        <div className={layout.columns}>
          <Field label={t('month.receiptDate')}>
            <Input style={{ minWidth: 0 }} type="date" value={date} onChange={(_, data) => setDate(data.value)} />
          </Field>
          <Field label={t('month.receiptStatus')}>
            <Input style={{ minWidth: 0 }} input={{ style: { minWidth: 0 } }} value={status} maxLength={200} onChange={(_, data) => setStatus(data.value)} />
          </Field>
        </div>
        <div>
          <Button size="small" disabled={receipt.number === ''} onClick={() => setAsked(true)}>
            {t('month.receiptWrite')}
          </Button>
        </div>
      </div>
      {asked && (
        <ConfirmDialog
          title={t('month.receiptTitle')}
          confirm={t('month.receiptWrite')}
          onCancel={() => setAsked(false)}
          onConfirm={() => void write()}
        >
          <div className={layout.tight}>
            <Text>{t('month.receiptText', { rows: rowsText(form.rows), number: receipt.number })}</Text>
            {replaced !== undefined && <Text>{t('month.receiptReplaces', { number: replaced })}</Text>}
            {added.length > 0 && (
              <Text>{t('month.receiptColumns', { list: added.map(([column]) => say(columnTitle(column))).join(', ') })}</Text>
            )}
          </div>
        </ConfirmDialog>
      )}
    </Disclosure>
  );
}

import { useMemo, useState, type ReactNode } from 'react';
import { Button, Text, Title3 } from '@fluentui/react-components';
import { DocumentArrowDown20Regular, Table20Regular } from '@fluentui/react-icons';
import { paymentRegister, type PaymentProblem, type PreparedPayments } from '../../../src/payments';
import { doubtsOfOrders } from '../../../src/use-cases';
import { moneyText, momentText } from '../../../src/values';
import { WorkbookFault, type TableToWrite } from '../../../src/workbook/port';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { DoubtList } from '../../parts/doubt-list';
import { useLayout } from '../../parts/use-layout';
import type { Doubt, PayOutcome } from '../../services';
import { moneyLabel } from '../../texts';
import { pageOf } from '../check/group-findings';
import { OrderCard } from './order-card';
import { exchangeFile, exchangeFileName, formsTable } from './order-files';
import { ProblemList } from './problem-list';

const pageSize = 20;

/** The orders as they will be saved; nothing leaves the pane before the user confirms. */
export function OrderPreview(props: {
  readonly prepared: PreparedPayments;
  readonly outcome: PayOutcome;
  readonly confirmed: boolean;
  readonly onConfirmed: () => Promise<void>;
}): ReactNode {
  const { prepared, outcome, confirmed } = props;
  const { t, language, services, notify, fail } = usePane();
  const layout = useLayout();
  const [pages, setPages] = useState(1);
  const [asking, setAsking] = useState(false);
  const [unwritable, setUnwritable] = useState<readonly PaymentProblem[]>([]);
  const { orders, problems } = prepared;
  const doubts = useMemo<readonly Doubt[]>(
    () =>
      doubtsOfOrders(orders).map(({ fields, text, confidence }) => ({
        text: {
          ru: `Поля ${fields.join(', ')}. ${text.ru}`,
          en: `Fields ${fields.join(', ')}. ${text.en}`,
        },
        confidence,
        sources: [],
      })),
    [orders],
  );
  const { shown, next } = pageOf(orders, pages, pageSize);
  const name = exchangeFileName(prepared);
  const total = moneyLabel(moneyText(prepared.total), language);

  const save = async (): Promise<void> => {
    setAsking(false);
    const file = exchangeFile(orders, services.clock.now());
    setUnwritable(file.ok ? [] : file.problems);
    if (!file.ok) return;
    try {
      // The numbers are noted first: a number that was saved must never be given again.
      if (!confirmed) await props.onConfirmed();
      await services.files.save({ name, bytes: file.bytes }, 'text/plain');
      notify(t('build.saved', { file: name }));
    } catch (fault) {
      fail(fault);
    }
  };

  return (
    <section className={layout.stack}>
      <ProblemList problems={[...unwritable, ...problems]} sheet={outcome.sheet} />
      {orders.length === 0 && <Text>{t('pay.noOrders')}</Text>}
      {orders.length > 0 && (
        <>
          <div role="status">
            <Text size={200} className={layout.muted} block>
              {t('pay.orders', { count: orders.length })}
            </Text>
            <Title3 as="h2">{total}</Title3>
          </div>
          <ul className={layout.list}>
            {shown.map((order) => (
              <OrderCard key={order.number} order={order} confirmed={confirmed} />
            ))}
          </ul>
          {next > 0 && (
            <Button size="small" appearance="subtle" onClick={() => setPages(pages + 1)}>
              {t('common.showMore', { count: next })}
            </Button>
          )}
          <DoubtList doubts={doubts} />
          <Button appearance="primary" icon={<DocumentArrowDown20Regular />} onClick={() => (confirmed ? void save() : setAsking(true))}>
            {t(confirmed ? 'pay.saveAgain' : 'pay.save')}
          </Button>
          {confirmed && (
            <div className={layout.wrap}>
              <TableButton label={t('pay.register')} table={() => paymentRegister(orders, language)} />
              <TableButton label={t('pay.forms')} table={() => formsTable(orders, t('pay.formsSheet'))} />
            </div>
          )}
        </>
      )}
      {asking && orders[0] && (
        <ConfirmDialog
          title={t('pay.confirmTitle')}
          confirm={t('pay.confirm')}
          onCancel={() => setAsking(false)}
          onConfirm={() => void save()}
        >
          {t(prepared.sample ? 'pay.confirmSample' : 'pay.confirmText', {
            count: orders.length,
            total,
            date: momentText(orders[0].date, language),
            first: String(orders[0].number),
            file: name,
          })}
        </ConfirmDialog>
      )}
    </section>
  );
}

/** Writes a table to its own sheet; asks before it takes the place of a sheet that exists. */
export function TableButton(props: { readonly label: string; readonly table: () => TableToWrite }): ReactNode {
  const { t, services, notify, fail } = usePane();
  const [exists, setExists] = useState<TableToWrite>();
  const write = async (table: TableToWrite, ifExists: 'refuse' | 'replace'): Promise<void> => {
    setExists(undefined);
    try {
      await services.workbook.writeTable(table, { ifExists });
      notify(t('build.section4Done', { sheet: table.sheet }));
    } catch (fault) {
      if (fault instanceof WorkbookFault && fault.code === 'sheet-exists') setExists(table);
      else fail(fault);
    }
  };
  return (
    <>
      <Button size="small" icon={<Table20Regular />} onClick={() => void write(props.table(), 'refuse')}>
        {props.label}
      </Button>
      {exists && (
        <ConfirmDialog
          title={t('build.section4ExistsTitle', { sheet: exists.sheet })}
          confirm={t('build.section4Replace')}
          onCancel={() => setExists(undefined)}
          onConfirm={() => void write(exists, 'replace')}
        >
          {t('build.section4ExistsText')}
        </ConfirmDialog>
      )}
    </>
  );
}

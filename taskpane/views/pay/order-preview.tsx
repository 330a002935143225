import { useMemo, useState, type ReactNode } from 'react';
import { Button, Text, Title3 } from '@fluentui/react-components';
import { DocumentArrowDown20Regular } from '@fluentui/react-icons';
import { paymentRegister, type PaymentProblem, type PreparedPayments } from '../../../src/payments';
import { doubtsOfOrders } from '../../../src/use-cases';
import { moneyText, momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { DoubtList } from '../../parts/doubt-list';
import { RunPanel } from '../../parts/run-panel';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import type { Doubt } from '../../services';
import { moneyLabel } from '../../texts';
import { inSlices } from '../../use-cases/pause';
import type { PayOutcome } from '../../use-cases/pay-outcome';
import { OrderCard } from './order-card';
import { exchangeFileName, formsTableInSteps } from './order-files';
import { PagedList } from './paged-list';
import { ProblemList } from './problem-list';
import { TableButton } from './table-button';

const pageSize = 20;

/** The orders as they will be saved; nothing leaves the pane before the user confirms. */
export function OrderPreview(props: {
  readonly prepared: PreparedPayments;
  readonly outcome: PayOutcome;
  readonly confirmed: boolean;
  readonly onConfirmed: () => Promise<void>;
}): ReactNode {
  const { prepared, outcome, confirmed } = props;
  const { t, language, services, notify } = usePane();
  const layout = useLayout();
  const saving = useRun<true>();
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
  const name = exchangeFileName(prepared);
  const total = moneyLabel(moneyText(prepared.total), language);

  const save = async (): Promise<void> => {
    setAsking(false);
    await saving.start(async (signal, onProgress) => {
      const file = await outcome.exchangeFile(orders, services.clock.now(), { signal, onProgress });
      setUnwritable(file.ok ? [] : file.problems);
      if (!file.ok) return true;
      // The numbers are noted first: a number that was saved must never be given again.
      if (!confirmed) await props.onConfirmed();
      await services.files.save({ name, bytes: file.bytes }, 'text/plain');
      notify(t('build.saved', { file: name }));
      return true;
    });
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
          <PagedList
            items={orders}
            pageSize={pageSize}
            label={t('pay.ordersList')}
            wordsOf={({ number, parts }) => [String(number), ...parts.flatMap((part) => [part.consignment, part.doppNumber])]}
          >
            {(order) => <OrderCard key={order.number} order={order} confirmed={confirmed} />}
          </PagedList>
          <DoubtList doubts={doubts} />
          <Button
            appearance="primary"
            icon={<DocumentArrowDown20Regular />}
            disabled={saving.running}
            onClick={() => (confirmed ? void save() : setAsking(true))}
          >
            {t(confirmed ? 'pay.saveAgain' : 'pay.save')}
          </Button>
          <RunPanel
            running={saving.running}
            progress={saving.progress}
            fault={saving.fault}
            label={t('pay.saving')}
            onCancel={saving.cancel}
          />
          {confirmed && (
            <div className={layout.wrap}>
              <TableButton label={t('pay.register')} table={() => Promise.resolve(paymentRegister(orders, language))} />
              <TableButton
                label={t('pay.forms')}
                table={({ signal, onProgress }) =>
                  inSlices(formsTableInSteps(orders, t('pay.formsSheet')), signal, onProgress)
                }
              />
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

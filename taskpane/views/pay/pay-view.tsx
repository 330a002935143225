import { useMemo, useState, type ReactNode } from 'react';
import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Select,
  Text,
  Title3,
} from '@fluentui/react-components';
import { Payment24Regular } from '@fluentui/react-icons';
import type { PaymentGrouping, PreparedPayments } from '../../../src/payments';
import { parameters } from '../../../src/regulation';
import { dateOf, parseIsoDate } from '../../../src/values';
import { usePane } from '../../pane-context';
import { EmptyState } from '../../parts/empty-state';
import { RunPanel } from '../../parts/run-panel';
import { RunScreen } from '../../parts/run-screen';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import { moneyLabel, type TextKey } from '../../texts';
import type { PayChoice, PayOutcome } from '../../use-cases/pay-outcome';
import type { PaymentBook } from '../../use-cases/payment-book';
import { chosenTotal, dueKeys, readFirstNumber } from './choice';
import { ConsignmentChoice } from './consignment-choice';
import { OrderPreview } from './order-preview';
import { RatesSection } from './rates-section';
import { StatementSection } from './statement-section';
import { useSheetEdited } from '../../parts/use-sheet-edited';

/** From deposits to payment orders, and back from the bank statement. */
export function PayView(): ReactNode {
  const { t, services, sheet, asOf, profile } = usePane();
  const layout = useLayout();
  const run = useRun<PayOutcome>();
  const edited = useSheetEdited(run.outcome);
  const [ranWith, setRanWith] = useState({ sheet, asOf, profile });
  const [ratesAdded, setRatesAdded] = useState(false);
  const start = (): void => {
    setRatesAdded(false);
    setRanWith({ sheet, asOf, profile });
    void run.start((signal, onProgress) => services.useCases.preparePay({ sheet, asOf, profile, signal, onProgress }));
  };
  const stale =
    edited || ratesAdded || ranWith.sheet !== sheet || ranWith.asOf !== asOf || ranWith.profile !== profile;
  return (
    <div className={layout.stack}>
      <RunScreen
        run={run}
        onRun={start}
        stale={stale}
        icon={Payment24Regular}
        label={t('pay.run')}
        againLabel={t('pay.runAgain')}
        runningLabel={t('pay.running')}
        emptyIcon={Payment24Regular}
        emptyTitle={t('pay.emptyTitle')}
        emptyPoints={[t('pay.emptyOrders'), t('pay.emptyBack'), t('pay.emptyKeep')]}
      >
        {(outcome) => <PayResult outcome={outcome} stale={stale} />}
      </RunScreen>
      <RatesSection sheet={sheet} onAdded={() => setRatesAdded(true)} />
    </div>
  );
}

function PayResult({ outcome, stale }: { readonly outcome: PayOutcome; readonly stale: boolean }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  const [seen, setSeen] = useState(outcome);
  const [book, setBook] = useState<PaymentBook>(outcome.book);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => dueKeys(outcome.consignments, outcome.book));
  const [made, setMade] = useState<{
    readonly from: PayOutcome;
    readonly prepared: PreparedPayments;
    readonly confirmed: boolean;
  }>();
  const preparing = useRun<PreparedPayments>();
  const prepare = async (choice: Omit<PayChoice, 'consignments'>): Promise<void> => {
    setMade(undefined);
    const prepared = await preparing.start((signal, onProgress) =>
      outcome.prepare({ ...choice, consignments: chosen }, book, { signal, onProgress }),
    );
    if (prepared) setMade({ from: outcome, prepared, confirmed: false });
  };
  const forget = (): void => {
    preparing.cancel();
    setMade(undefined);
  };
  if (seen !== outcome) {
    setSeen(outcome);
    setBook(outcome.book);
    setChosen(dueKeys(outcome.consignments, outcome.book));
    setMade(undefined);
  }
  if (outcome.consignments.length === 0)
    return <EmptyState icon={Payment24Regular} title={t('build.none')} text={t('build.noneText')} />;
  return (
    <section className={layout.stack}>
      {stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('pay.stale')}</MessageBarBody>
        </MessageBar>
      )}
      <KbkBar outcome={outcome} />
      {book.damaged && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('pay.bookDamaged')}</MessageBarBody>
        </MessageBar>
      )}
      <ConsignmentChoice
        outcome={outcome}
        book={book}
        chosen={chosen}
        onChoose={(next) => {
          setChosen(next);
          forget();
        }}
      />
      <OrderOptions
        outcome={outcome}
        book={book}
        chosen={chosen}
        disabled={stale || preparing.running || outcome.kbk === 'missing' || chosen.size === 0}
        onChange={forget}
        onPrepare={(choice) => void prepare(choice)}
      />
      <RunPanel
        running={preparing.running}
        progress={preparing.progress}
        fault={preparing.fault}
        label={t('pay.preparing')}
        onCancel={preparing.cancel}
      />
      {made?.from === outcome && !stale && (
        <OrderPreview
          prepared={made.prepared}
          outcome={outcome}
          confirmed={made.confirmed}
          onConfirmed={async () => {
            const next = await outcome.keep(made.prepared.orders, book);
            const due = dueKeys(outcome.consignments, next);
            setBook(next);
            // What has its order now is no longer chosen: a second click must not order it twice.
            setChosen(new Set([...chosen].filter((key) => made.prepared.sample || due.has(key))));
            setMade({ ...made, confirmed: true });
          }}
        />
      )}
      <StatementSection outcome={outcome} book={book} onBook={setBook} />
    </section>
  );
}

/** Why nothing can be made, or why what is made is only a sample. */
function KbkBar({ outcome }: { readonly outcome: PayOutcome }): ReactNode {
  const { t, say, openView } = usePane();
  const { howToGet } = parameters['deposit.kbk'];
  if (outcome.kbk === 'set') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(outcome.kbk === 'missing' ? 'settings.kbkEmptyTitle' : 'pay.sample')}</MessageBarTitle>
        {outcome.kbk === 'missing'
          ? `${t('settings.kbkEmptyText')} ${howToGet ? say(howToGet) : ''}`
          : t('pay.sampleText')}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => openView('settings')}>
          {t('pay.openSettings')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const groupings: Readonly<Record<PaymentGrouping, TextKey>> = {
  consignment: 'pay.groupConsignment',
  importDate: 'pay.groupDate',
  all: 'pay.groupAll',
};

function OrderOptions(props: {
  readonly outcome: PayOutcome;
  readonly book: PaymentBook;
  readonly chosen: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onChange: () => void;
  readonly onPrepare: (choice: Omit<PayChoice, 'consignments'>) => void;
}): ReactNode {
  const { outcome, book, chosen } = props;
  const { t, language } = usePane();
  const layout = useLayout();
  const [grouping, setGrouping] = useState<PaymentGrouping>('consignment');
  const [date, setDate] = useState(() => dateOf(outcome.asOf));
  const [typed, setTyped] = useState('');
  const firstNumber = readFirstNumber(typed);
  const total = useMemo(() => chosenTotal(outcome.consignments, chosen), [outcome, chosen]);
  return (
    <div className={layout.stack}>
      <div role="status">
        <Text size={200} className={layout.muted} block>
          {t('pay.chosen', { count: chosen.size })}
        </Text>
        <Title3 as="h2">{moneyLabel(total, language)}</Title3>
      </div>
      <Field label={t('pay.group')}>
        <Select
          value={grouping}
          onChange={(_, { value }) => {
            if (value === 'consignment' || value === 'importDate' || value === 'all') setGrouping(value);
            props.onChange();
          }}
        >
          {(Object.keys(groupings) as PaymentGrouping[]).map((name) => (
            <option key={name} value={name}>
              {t(groupings[name])}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.columns}>
        <Field label={t('pay.orderDate')}>
          <Input
            type="date"
            value={date}
            onChange={(_, { value }) => {
              const day = parseIsoDate(value);
              if (day) setDate(day);
              props.onChange();
            }}
          />
        </Field>
        <Field
          label={t('pay.firstNumber')}
          {...(firstNumber === 'wrong' ? { validationMessage: t('pay.firstNumberWrong') } : {})}
        >
          <Input
            inputMode="numeric"
            value={typed}
            placeholder={String(outcome.nextNumber(book))}
            onChange={(_, { value }) => {
              setTyped(value);
              props.onChange();
            }}
          />
        </Field>
      </div>
      <Button
        appearance="primary"
        disabled={props.disabled || firstNumber === 'wrong'}
        onClick={() => {
          if (firstNumber === 'wrong') return;
          const number = firstNumber === undefined ? {} : { firstNumber };
          props.onPrepare({ grouping, date, ...number });
        }}
      >
        {t('pay.prepare')}
      </Button>
    </div>
  );
}

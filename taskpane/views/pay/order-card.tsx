import { useEffect, useState, type ReactNode } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { amountInWords, bankLine, type PaymentOrder } from '../../../src/payments';
import { moneyText, momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import { moneyLabel, type TextKey } from '../../texts';
import { directBankFile, fileName, qrBytes } from './order-files';
import { qrPng, qrSvg } from './qr-picture';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, auto) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  // A payment code is read by cameras: black on white in every theme.
  code: { width: '180px', height: '180px', backgroundColor: '#ffffff', forcedColorAdjust: 'none' },
});

type Row = readonly [label: TextKey, field: string, value: string];

/** One order as it will be saved, in the order of the form. */
export function OrderCard(props: { readonly order: PaymentOrder; readonly confirmed: boolean }): ReactNode {
  const { order, confirmed } = props;
  const { t, language } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const doubtful = new Set(order.doubts.map(({ field }) => field));
  const words = amountInWords(order.amount);
  const { payer, payee, budget } = order;
  const rows: readonly Row[] = [
    ['pay.fieldStatus', '101', budget.status],
    ['pay.fieldAmount', '7', moneyLabel(moneyText(order.amount), language)],
    ['pay.fieldWords', '6', words.ok ? words.text : ''],
    ['pay.fieldPayer', '8', `${payer.name}, ${t('settings.inn')} ${payer.inn}, ${t('settings.kpp')} ${payer.kpp}`],
    ['pay.fieldAccount', '9', payer.account],
    ['pay.fieldBank', '10', `${bankLine(payer.bank)}, ${payer.bank.bic}, ${payer.bank.correspondentAccount}`],
    ['pay.fieldPayeeBank', '13', `${bankLine(payee.bank)}, ${payee.bank.bic}, ${payee.bank.correspondentAccount}`],
    ['pay.fieldPayee', '16', `${payee.name}, ${t('settings.inn')} ${payee.inn}, ${t('settings.kpp')} ${payee.kpp}`],
    ['pay.fieldAccount', '17', payee.account],
    ['pay.fieldOperation', '18', order.operation],
    ['pay.fieldPriority', '21', order.priority],
    ['pay.fieldCode', '22', order.code],
    ['pay.fieldKbk', '104', budget.kbk],
    ['pay.fieldOktmo', '105', budget.oktmo],
    ['pay.fieldGround', '106', budget.ground],
    ['pay.fieldPeriod', '107', budget.period],
    ['pay.fieldDocument', '108–110', [budget.documentNumber, budget.documentDate, budget.kind].filter(Boolean).join(' · ')],
    ['pay.fieldPurpose', '24', order.purpose],
  ];
  return (
    <li>
      <Disclosure
        heading={3}
        strong
        title={t('pay.orderTitle', { number: String(order.number), date: momentText(order.date, language) })}
        aside={<Text>{moneyLabel(moneyText(order.amount), language)}</Text>}
      >
        <dl className={styles.fields}>
          {rows.map(([label, field, value]) => (
            <FieldRow
              key={`${field}${label}`}
              label={`${field} ${t(label)}`}
              value={value}
              doubtful={field.split('–').some((one) => doubtful.has(one))}
            />
          ))}
        </dl>
        {confirmed ? (
          <OrderFiles order={order} />
        ) : (
          <Text size={200} className={layout.muted}>
            {t('pay.filesAfterConfirm')}
          </Text>
        )}
      </Disclosure>
    </li>
  );
}

function FieldRow(props: { readonly label: string; readonly value: string; readonly doubtful: boolean }): ReactNode {
  const { t } = usePane();
  return (
    <>
      <dt>{props.label}</dt>
      <dd>
        {props.value === '' ? t('common.empty') : props.value}
        {props.doubtful && ` (${t('common.notConfirmed').toLowerCase()})`}
      </dd>
    </>
  );
}

function OrderFiles({ order }: { readonly order: PaymentOrder }): ReactNode {
  const { t, services, fail, notify } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const [picture, setPicture] = useState<string>();
  const bytes = qrBytes(order);
  useEffect(() => {
    let gone = false;
    const contents = qrBytes(order);
    if (contents)
      qrSvg(contents).then(
        (svg) => {
          if (!gone) setPicture(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
        },
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [order]);
  const name = fileName(order);
  const saved = (file: string) => () => notify(t('build.saved', { file }));
  const savePng = (contents: Uint8Array): void =>
    void qrPng(contents)
      .then((png) => services.files.save({ name: `${name}.png`, bytes: png }, 'image/png'))
      .then(saved(`${name}.png`), fail);
  const saveSvg = (contents: Uint8Array): void =>
    void qrSvg(contents)
      .then((text) => services.files.save({ name: `${name}.svg`, text }, 'image/svg+xml'))
      .then(saved(`${name}.svg`), fail);
  const saveXml = (): void => {
    const file = directBankFile(order, crypto.randomUUID(), services.clock.now());
    services.files.save(file, 'application/xml').then(saved(file.name), fail);
  };
  return (
    <div className={layout.tight}>
      {picture && <img className={styles.code} src={picture} alt={t('pay.qrAlt', { number: String(order.number) })} />}
      {!bytes && <Text size={200}>{t('pay.noQr')}</Text>}
      <div className={layout.wrap}>
        {bytes && (
          <>
            <Button size="small" onClick={() => savePng(bytes)}>
              QR PNG
            </Button>
            <Button size="small" onClick={() => saveSvg(bytes)}>
              QR SVG
            </Button>
          </>
        )}
        <Button size="small" onClick={saveXml}>
          DirectBank XML
        </Button>
      </div>
      <Text size={200} className={layout.muted}>
        {t('pay.qrNote')}
      </Text>
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular, TableCellEdit16Regular } from '@fluentui/react-icons';
import { dateOf, momentText } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { DoubtList } from '../../parts/doubt-list';
import { FoldCode } from '../../parts/fold-code';
import { Labelled } from '../../parts/labelled';
import { SeverityMark } from '../../parts/severity-mark';
import { useFocusRing } from '../../parts/use-focus-ring';
import { useLayout } from '../../parts/use-layout';
import type { ConsignmentView } from '../../services';
import { moneyLabel } from '../../texts';
import { FilingDeadline, PaymentDay } from './deadline-line';
import { deadlineState } from './deadline-state';
import { TraceList } from './trace-list';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    padding: tokens.spacingHorizontalM,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chevron: { transitionProperty: 'transform', transitionDuration: tokens.durationFaster },
  open: { transform: 'rotate(90deg)' },
  what: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  amount: { display: 'flex', flexDirection: 'column', alignItems: 'end', fontVariantNumeric: 'tabular-nums' },
  flags: { display: 'flex', alignItems: 'center', gap: '2px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`,
  },
  sums: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dd': { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** One consignment: amount and deadline at a glance, everything else when opened. */
export function ConsignmentCard({ consignment, sheet }: { readonly consignment: ConsignmentView; readonly sheet: string }): ReactNode {
  const { t, say, language, services, fail } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const ring = useFocusRing();
  const [open, setOpen] = useState(false);
  const { deposit } = consignment;
  const errors = consignment.counts.error;
  const urgent =
    !consignment.filed &&
    consignment.filingDeadline !== undefined &&
    deadlineState(consignment.filingDeadline, services.clock.now()).kind;
  const amount = !deposit.required
    ? t('build.noDeposit')
    : deposit.complete
      ? moneyLabel(deposit.total, language)
      : t('build.cannotCompute');
  const about = [
    consignment.importDate && t('build.import', { date: momentText(dateOf(consignment.importDate), language) }),
    consignment.truckPlate,
    consignment.supplier,
  ].filter(Boolean);
  return (
    <li className={styles.card}>
      <button
        type="button"
        className={mergeClasses(styles.head, ring)}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
        <span className={styles.what}>
          <Text weight="semibold">{consignment.key}</Text>
          <Text size={200} className={layout.muted}>
            {about.join(' · ')}
          </Text>
        </span>
        <span className={styles.amount}>
          <Text weight="semibold">{amount}</Text>
          {errors > 0 && (
            <span className={styles.flags}>
              <SeverityMark severity="error" />
              <Text size={200}>{t('build.withErrorsShort', { count: errors })}</Text>
            </span>
          )}
          {errors === 0 && (urgent === 'passed' || urgent === 'near') && consignment.filingDeadline && (
            <span className={styles.flags}>
              <SeverityMark severity={urgent === 'passed' ? 'error' : 'warning'} />
              <Text size={200}>{t(urgent === 'passed' ? 'build.flagPassed' : 'build.flagNear')}</Text>
            </span>
          )}
        </span>
      </button>
      {open && (
        <div className={styles.body}>
          {errors > 0 && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{t('build.withErrors', { count: errors })}</MessageBarBody>
            </MessageBar>
          )}
          <div className={layout.tight}>
            <FilingDeadline deadline={consignment.filingDeadline} filed={consignment.filed} />
            {deposit.required && consignment.paymentDay && <PaymentDay day={consignment.paymentDay} />}
          </div>
          {!deposit.required && deposit.because && <Text>{say(deposit.because)}</Text>}
          {deposit.problems.length > 0 && (
            <ul className={layout.list}>
              {deposit.problems.map((problem, index) => (
                <li key={index} className={layout.row}>
                  <SeverityMark severity="warning" />
                  <Text size={200}>
                    {problem.row !== undefined && `${t('build.line', { row: problem.row })}: `}
                    {say(problem.text, problem.data)}
                  </Text>
                </li>
              ))}
            </ul>
          )}
          {deposit.required && deposit.complete && (
            <dl className={styles.sums}>
              <dt>{t('build.vat')}</dt>
              <dd>{moneyLabel(deposit.vat, language)}</dd>
              <dt>{t('build.excise')}</dt>
              <dd>{moneyLabel(deposit.excise, language)}</dd>
              <dt className={styles.total}>{t('build.total')}</dt>
              <dd className={styles.total}>{moneyLabel(deposit.total, language)}</dd>
            </dl>
          )}
          <div>
            {(deposit.lines.length > 0 || deposit.steps.length > 0) && (
              <Disclosure title={t('build.steps')}>
                <TraceList deposit={deposit} />
              </Disclosure>
            )}
            <DoubtList doubts={consignment.doubts} />
          </div>
          <Labelled label={t('build.dopp')}>
            <FoldCode file={consignment.doppFile} />
            <Text size={200} className={layout.muted}>
              {t('build.doppText')}
            </Text>
          </Labelled>
          <div>
            <Button
              size="small"
              icon={<TableCellEdit16Regular />}
              onClick={() => services.workbook.select(sheet, consignment.cell).catch(fail)}
            >
              {t('build.toSheet')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
